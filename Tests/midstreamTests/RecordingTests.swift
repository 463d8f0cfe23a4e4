import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Sessions that are written down, because somebody asked.
@Suite struct RecordingTests {
  private let book = ["--rules", Built.book]

  private func mode(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  @Test func everyTurnIsWrittenForTheOwnerAlone() throws {
    try Scratch.inFolder { folder in
      let path = folder + "/session.txt"
      let run = try Run(
        book + ["--transcript", path, "--seed", "3", "--country", "gb"],
        lines: ["I am swamped", "/why", "/skip"])
      #expect(run.code == 0)
      #expect(mode(of: path) == 0o600)
      #expect(
        Scratch.text(at: path) == """
          transcript: 1
          book: test 2.5
          seed: 3
          country: GB

          coach: The program listens. What is here now?
            [opening | opening: welcome]
          client: I am swamped
          coach: Steady first: "I am swamped".
            [overwhelm: too-much | opening | grounding: ground]
          client: /skip
          coach: Heard.
            [neutral | opening | reflection: plain]

          """)
    }
  }

  @Test func aTurnThatWasShownSurvivesAKill() throws {
    try Scratch.inFolder { folder in
      let path = folder + "/session.txt"
      let pipes = try Pipes(book + ["--transcript", path])
      _ = pipes.hear(upTo: "\n\n")
      pipes.say("I am swamped")
      _ = pipes.hear(upTo: "\n\n")
      kill(pipes.child.id, SIGKILL)
      #expect(pipes.child.end() == 128 + SIGKILL)
      #expect(Scratch.text(at: path)?.contains("grounding: ground]\n") == true)
    }
  }

  @Test func anExistingFileIsNeverOverwrittenUnasked() throws {
    try Scratch.inFolder { folder in
      let path = folder + "/mine.txt"
      try Scratch.write("dear diary", to: path)
      let run = try Run(book + ["--transcript", path], lines: ["I am swamped"])
      #expect(run.code == 74)
      #expect(run.output == "")
      #expect(run.errors.contains("mine.txt is there already, and is left as it is"))
      #expect(Scratch.text(at: path) == "dear diary")
    }
  }

  @Test func onATerminalSomebodyIsAsked() throws {
    try Scratch.inFolder { folder in
      let path = folder + "/mine.txt"
      try Scratch.write("dear diary", to: path)
      let reader = open(path, O_RDONLY | O_CLOEXEC)
      defer { close(reader) }
      let no = try Terminal(book + ["--transcript", path])
      no.expect("Replace it? [y/N] ")
      no.type(Key.enter)
      #expect(no.child.end() == 74)
      #expect(Scratch.text(at: path) == "dear diary")

      let yes = try Terminal(book + ["--transcript", path])
      yes.expect("Replace it? [y/N] ")
      yes.type("y" + Key.enter)
      yes.expect("What is here now?")
      yes.expect("> ")
      yes.type(Key.up)
      yes.type(Key.controlD)
      #expect(Scratch.text(at: path)?.hasPrefix("transcript: 1\n") == true)
      #expect(mode(of: path) == 0o600)
      // Who has the old file open reads nothing of the session.
      #expect(Scratch.text(of: reader) == "dear diary")
      #expect(Scratch.names(in: folder) == ["mine.txt"])
    }
  }

  @Test func aFullDiskEndsTheTranscriptNotTheConversation() throws {
    try Scratch.inFolder { folder in
      let path = folder + "/session.txt"
      // No file may grow beyond a block of 512 bytes; the pipes may.
      let pipes = try Pipes(book + ["--transcript", path], below: "ulimit -f 1")
      for _ in 0..<8 { pipes.say("I am swamped") }
      pipes.hangUp()
      let output = pipes.hear(upTo: "That was all. Go well.\n\n")
      #expect(output.count(of: "Steady first") == 8)
      #expect(pipes.child.end() == 74)
      #expect(pipes.errors.contains("session.txt could not be written: File too large"))
      // What is there is whole turns.
      #expect(Scratch.text(at: path)?.hasSuffix("ground]\n") == true)
    }
  }

  @Test(arguments: ["/nonexistent/folder/session.txt", "/tmp"])
  func aTranscriptThatCannotBeMadeIsToldBeforeAnythingIsSaid(_ path: String) throws {
    let run = try Run(book + ["--transcript", path], lines: ["I am swamped"])
    #expect(run.code == 74)
    #expect(run.output == "")
    #expect(run.errors.contains(path))
  }

  @Test func saveWritesAllTurnsSoFarToANewFile() throws {
    try Scratch.inFolder { folder in
      let (saved, whole) = (folder + "/saved here.txt", folder + "/whole.txt")
      let run = try Run(
        book + ["--transcript", whole],
        lines: ["I am swamped", "/save \(saved)", "/save \(saved)", "/save /nonexistent/x"])
      #expect(run.code == 0)
      #expect(Scratch.text(at: saved) == Scratch.text(at: whole))
      #expect(mode(of: saved) == 0o600)
      #expect(run.output.contains("saved here.txt is there already and stays as it is."))
      #expect(run.output.contains("/nonexistent/x could not be written: No such file"))
    }
  }

  @Test func aLinkIsNotFollowedToWhereItLeads() throws {
    try Scratch.inFolder { folder in
      let (link, target) = (folder + "/link", folder + "/target")
      symlink(target, link)
      let run = try Run(book + ["--transcript", link], lines: ["I am swamped"])
      #expect(run.code == 74)
      #expect(Scratch.text(at: target) == nil)
    }
  }

  @Test func controlCharactersAreWrittenAsEscapes() throws {
    try Scratch.inFolder { folder in
      let path = folder + "/session.txt"
      _ = try Run(book + ["--transcript", path], lines: ["I am swamped \u{1B}]0;x\u{07}"])
      #expect(Scratch.text(at: path)?.contains(#"client: I am swamped \u{1B}]0;x\u{7}"#) == true)
    }
  }
}

import Testing

/// `midstream replay`: exit codes, streams and files.
@Suite struct ReplayTests {
  private let replay = ["replay", "--rules", Built.book]
  private let fine = """
    transcript: 1
    book: test 2.5
    client: hello there
    coach: Heard.
      [neutral | opening | reflection: plain]

    """

  @Test func aTranscriptThatComesOutTheSameIsFine() throws {
    try Scratch.inFolder { folder in
      try Scratch.write(fine, to: folder + "/a.txt")
      let run = try Run(replay + [folder])
      #expect(run.output == "1 transcript, 1 turn, 0 differences\n")
      #expect(run.errors == "")
      #expect(run.code == 0)
    }
  }

  @Test func withoutAPathItIsTheFolderTranscripts() throws {
    try Scratch.inFolder { folder in
      let missing = try Run(replay, folder: folder)
      #expect(missing.code == 66)
      #expect(missing.errors.contains("no such file or folder: transcripts"))
      #expect(missing.output == "")
    }
  }

  @Test func differencesAndFaultsAreExitCodeOne() throws {
    try Scratch.inFolder { folder in
      try Scratch.write(fine.replacing("Heard", with: "Said"), to: folder + "/a.txt")
      try Scratch.write("Client: hello\n", to: folder + "/b.txt")
      try Scratch.write(fine.replacing("2.5", with: "2.4"), to: folder + "/c.txt")
      let run = try Run(replay + [folder])
      #expect(run.code == 1)
      #expect(run.output.contains("a.txt:4: the same rule, new wording\n  client    hello there\n"))
      #expect(run.output.hasSuffix("3 transcripts, 2 turns, 1 difference, 1 did not run\n"))
      #expect(run.errors.contains("b.txt:1:1: error[M801]: the header 'transcript: 1' is missing"))
      #expect(run.errors.contains("c.txt: recorded with another version of the book than 2.5"))
    }
  }

  @Test func nothingRunIsAFailure() throws {
    try Scratch.inFolder { folder in
      try Scratch.write("# nothing\n", to: folder + "/notes.md")
      let nothing = try Run(replay + [folder])
      #expect(nothing.code == 1)
      #expect(nothing.errors.contains("nothing was run"))
      try Scratch.write("transcript: 1\n", to: folder + "/a.txt")
      let empty = try Run(replay + [folder])
      #expect(empty.code == 1)
      #expect(empty.errors.contains("nothing was run"))
    }
  }

  @Test func acceptRecordsAgainExceptInCI() throws {
    try Scratch.inFolder { folder in
      let path = folder + "/a.txt"
      let old = "# mine\n" + fine.replacing("Heard", with: "Said")
      try Scratch.write(old, to: path)
      let forbidden = try Run(replay + ["--accept", folder], environment: ["CI": "true"])
      #expect(forbidden.code == 1)
      #expect(forbidden.errors.contains("CI is set"))
      #expect(Scratch.text(at: path) == old)

      let accepted = try Run(replay + ["--accept", folder])
      #expect(accepted.code == 0)
      #expect(accepted.output.contains("a.txt: 1 turn recorded again\n"))
      #expect(Scratch.text(at: path) == "# mine\n" + fine)
      #expect(Scratch.names(in: folder) == ["a.txt"])
      #expect(try Run(replay + [folder]).code == 0)
    }
  }

  @Test func whatMustNotComeStaysADifferenceWhenAccepting() throws {
    try Scratch.inFolder { folder in
      let text = "transcript: 1\nclient: hello there\ncoach! heard\n"
      try Scratch.write(text, to: folder + "/a.txt")
      #expect(try Run(replay + ["--accept", folder]).code == 1)
      #expect(Scratch.text(at: folder + "/a.txt") == text)
    }
  }

  @Test func aSessionThatWasRecordedReplaysInAnotherProcess() throws {
    try Scratch.inFolder { folder in
      let path = folder + "/session.txt"
      let lines = [
        "I am overwhelmed \\ \u{1B}[2J", "", "/skip", "/suds 9", "I should be better", "/undo", "8",
        "/practice palms", "yes", "caf\u{E9} 😀 \u{202E}",
      ]
      let chat = try Run(["--rules", Built.book, "--transcript", path], lines: lines)
      #expect(chat.code == 0)
      let run = try Run(replay + [path])
      #expect(run.output == "1 transcript, \(lines.count + 1) turns, 0 differences\n")
      #expect(run.code == 0)
    }
  }

  @Test func aFullDiskAndAClosedPipeAreTold() throws {
    try Scratch.inFolder { folder in
      try Scratch.write(fine, to: folder + "/a.txt")
      #expect(try Run(replay + [folder], output: "/dev/full").code == 74)
    }
  }
}

import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Rules that are saved while the program runs.
@Suite struct WatchTests {
  private static let rules = """
    - book: b
      version: "1"
      format: 1
    - sign: pile
      bank: overwhelm
      phrases: [snowed under]
    - reply: welcome
      move: opening
      says: ["What is here?"]
    - policy: rest
      move: reflection
    - reply: heard
      move: reflection
      says: ["Heard so far."]

    """
  private static let changed = """
    - sign: earlier
      bank: note
      phrases: [by the way]

    """ + rules.replacing("Heard so far.", with: "Heard anew.")

  private func inBook(_ body: (_ folder: String, _ file: String) throws -> Void) throws {
    try Scratch.inFolder { folder in
      let file = folder + "/book.yaml"
      try Scratch.write(Self.rules, to: file)
      try body(folder, file)
    }
  }

  @Test func aConversationGoesOnByWhatWasSaved() throws {
    try inBook { folder, file in
      let terminal = try Terminal(["--rules", folder, "--watch", "--plain"])
      terminal.expect("> ")
      terminal.type("one" + Key.enter)
      terminal.expect("Heard so far.")
      terminal.expect("> ")
      terminal.type("half a th")
      terminal.expect("half a th")
      try Scratch.write(Self.changed, to: file)
      terminal.expect("goes on by them")
      // What was typed stands in the line again.
      terminal.expect("> half a th")
      terminal.type("ought" + Key.enter)
      terminal.expect("Heard anew.")
      terminal.expect("> ")
      terminal.type("/why" + Key.enter)
      terminal.expect("> ")
      terminal.type(Key.controlD)
      #expect(terminal.child.end() == 0)
      #expect(terminal.isCooked)
    }
  }

  @Test func rulesWithFaultsAreNotUsed() throws {
    try inBook { folder, file in
      let terminal = try Terminal(["--rules", folder, "--watch", "--plain"])
      terminal.expect("> ")
      try Scratch.write(Self.changed + "- sing: x\n", to: file)
      terminal.expect("M201")
      terminal.expect("those of before")
      terminal.expect("> ")
      terminal.type("one" + Key.enter)
      terminal.expect("Heard so far.")
      try Scratch.write(Self.changed, to: file)
      terminal.expect("goes on by them")
      terminal.type("two" + Key.enter)
      terminal.expect("Heard anew.")
    }
  }

  @Test func throughAPipeRulesAreTakenBeforeALine() throws {
    for format in ["text", "jsonl"] {
      try inBook { folder, file in
        let pipes = try Pipes(["chat", "--rules", folder, "--watch", "--format", format])
        func say(_ text: String) {
          pipes.say(format == "text" ? text : "{\"client\": \"\(text)\"}")
        }
        #expect(pipes.hear(upTo: "here?").hasSuffix("here?"))
        say("I am snowed under")
        #expect(pipes.hear(upTo: "so far.").hasSuffix("so far."))
        try Scratch.write(Self.changed, to: file)
        say("I am snowed under")
        #expect(pipes.hear(upTo: "anew.").hasSuffix("anew."))
        #expect(pipes.errors == "The rules were saved, and the conversation goes on by them.\n")
        pipes.hangUp()
        #expect(pipes.child.end() == 0)
      }
    }
  }

  @Test func whatWasSaidBeforeIsSavedInTheWordsOfItsBook() throws {
    try inBook { folder, file in
      let pipes = try Pipes(["chat", "--rules", folder, "--watch"])
      pipes.say("I am snowed under")
      #expect(pipes.hear(upTo: "so far.").hasSuffix("so far."))
      try Scratch.write(Self.changed, to: file)
      pipes.say("by the way, I am snowed under")
      #expect(pipes.hear(upTo: "anew.").hasSuffix("anew."))
      pipes.say("/save \(folder)/session.txt")
      #expect(pipes.hear(upTo: "read it.").hasSuffix("read it."))
      let saved = try #require(Scratch.text(at: folder + "/session.txt"))
      #expect(saved.contains("[overwhelm: pile | opening | reflection: heard]"))
      #expect(saved.contains("[overwhelm: earlier, pile | opening | reflection: heard]"))
    }
  }

  @Test func checkTellsAgainWhenAFileIsSaved() throws {
    try inBook { folder, file in
      let pipes = try Pipes(["check", folder, "--watch"])
      #expect(pipes.hear(upTo: "no faults\n").hasSuffix("no faults\n"))
      try Scratch.write(Self.rules + "- sing: x\n", to: file)
      let told = pipes.hear(upTo: "1 error, 0 warnings\n")
      #expect(told.hasPrefix("--\n\(folder)/book.yaml:15:3: error[M201]"))
      try Scratch.write(Self.rules, to: file)
      #expect(pipes.hear(upTo: "no faults\n") == "--\nno faults\n")
    }
  }
}

import Testing

/// A pipe drives the same session as somebody at a terminal.
@Suite struct SameSessionTests {
  private static let lines = [
    "I can't keep up with any of it, and I should be able to", "8", "yes", "the fridge", "a car",
    "nothing", "5", "no, that's not it", "", "are you a person?", "/practice", "the first",
    "/stop", "/suds 3", "My brother never does a thing for her", "yes", "he forgot on Tuesday",
    "/undo", "he forgot the eye hospital", "thanks, bye",
  ]

  @Test func byteForByteWithPlain() throws {
    let arguments = ["--rules", Built.repository + "/rules", "--plain", "--transcript"]
    try Scratch.inFolder { folder in
      let run = try Run(arguments + [folder + "/pipe.txt"], lines: Self.lines)
      #expect(run.code == 0)
      let terminal = try Terminal(arguments + [folder + "/terminal.txt"])
      for line in Self.lines {
        terminal.expect("> ")
        terminal.type(line + Key.enter)
      }
      terminal.expect("> ")
      terminal.type(Key.controlD)
      #expect(terminal.child.end() == 0)
      let piped = try #require(Scratch.text(at: folder + "/pipe.txt"))
      let typed = try #require(Scratch.text(at: folder + "/terminal.txt"))
      #expect(piped == typed)
      #expect(piped.contains("client: he forgot the eye hospital"))
    }
  }
}

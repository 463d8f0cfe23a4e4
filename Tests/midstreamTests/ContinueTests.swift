import Testing

/// Going on from an earlier session.
@Suite struct ContinueTests {
  private let rules = ["--rules", Built.book]

  /// Holds a session in a file, then another that goes on from it.
  private func goOn(
    _ first: [String], then second: [String], _ body: (Run, String, String) throws -> Void
  ) throws {
    try Scratch.inFolder { folder in
      let (old, new) = (folder + "/old.txt", folder + "/new.txt")
      _ = try Run(rules + ["--transcript", old], lines: first)
      let before = Scratch.text(at: old)
      let run = try Run(rules + ["--continue", old, "--transcript", new], lines: second)
      #expect(Scratch.text(at: old) == before, "the earlier session is only read")
      try body(run, Scratch.text(at: new) ?? "", new)
    }
  }

  @Test func aRefusalIsRememberedAndTheNewSessionReplays() throws {
    try goOn(["/practice breath", "no breathing", "/country GB"], then: ["/practice breath"]) {
      run, text, file in
      #expect(run.code == 0)
      #expect(text.contains("continued: yes") && text.contains("refused breath"))
      #expect(text.contains("country: GB"))
      #expect(!run.output.contains("In for four"), "a refused channel was used again")
      let replay = try Run(["replay"] + rules + [file])
      #expect(replay.code == 0)
    }
  }

  @Test func safetyIsAskedAgainFirst() throws {
    try goOn(["I want to die"], then: ["hello"]) { run, text, file in
      #expect(text.contains("safety asked"))
      let opening = run.output.split(separator: "\n\n").first ?? ""
      #expect(opening.contains("suicide") && opening.contains("findahelpline.com"))
      #expect(opening.contains("not a person"))
      let replay = try Run(["replay"] + rules + [file])
      #expect(replay.code == 0)
    }
  }

  @Test func aFileThatIsNoTranscriptIsRefusedInOneGlance() throws {
    let run = try Run(rules + ["--continue", Built.repository + "/README.md"], lines: ["hello"])
    #expect(run.code == 1 && run.output.isEmpty)
    #expect(run.errors.contains("README.md:1:1") && run.errors.split(separator: "\n").count < 5)
    let missing = try Run(rules + ["--continue", "/nonexistent/x.txt"], lines: ["hello"])
    #expect(missing.code == 66)
  }
}

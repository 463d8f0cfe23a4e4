import Testing

/// Leaving at once.
@Suite struct LeaveTests {
  private func leave(_ environment: [String: String] = [:]) throws -> (String, Terminal) {
    let terminal = try Terminal(["--rules", Built.book], environment: environment)
    terminal.expect("> ")
    terminal.type("/leave" + Key.enter)
    #expect(terminal.child.end() == 0)
    return (terminal.rest(), terminal)
  }

  @Test func theScreenAndItsScrollbackAreCleared() throws {
    let (shown, terminal) = try leave()
    #expect(shown.hasSuffix("\u{1B}[H\u{1B}[2J\u{1B}[3J"), "\(shown.debugDescription)")
    #expect(terminal.isCooked)
  }

  @Test func aTerminalThatCannotBeClearedIsScrolledAway() throws {
    let (shown, _) = try leave(["TERM": "dumb"])
    #expect(!shown.contains("\u{1B}[2J"))
    #expect(shown.count { $0.isNewline } >= 200)
  }

  @Test func aMultiplexerIsNamedSinceItKeepsItsOwn() throws {
    let (shown, _) = try leave(["TMUX": "/tmp/tmux-0/default,1,0"])
    #expect(shown.contains("tmux clear-history"))
  }

  @Test func nothingIsSaidAndWhatFollowsIsNotRead() throws {
    let run = try Run(["--rules", Built.book], lines: ["hello", "/leave", "I am overwhelmed"])
    #expect(run.code == 0)
    #expect(!run.output.contains("Steady first") && !run.output.contains("Go well"))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func theTranscriptHoldsWhatWasSaidBefore() throws {
    try Scratch.inFolder { folder in
      let path = folder + "/s.txt"
      _ = try Run(
        ["--rules", Built.book, "--transcript", path], lines: ["I am overwhelmed", "/leave"])
      let text = Scratch.text(at: path) ?? ""
      #expect(text.contains("client: I am overwhelmed") && !text.contains("/leave"))
    }
  }
}

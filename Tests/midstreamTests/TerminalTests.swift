import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The chat where somebody sits.
@Suite struct TerminalTests {
  private func start(_ arguments: [String] = [], _ environment: [String: String] = [:]) throws
    -> Terminal
  {
    try Terminal(["--rules", Built.book] + arguments, environment: environment)
  }

  @Test func aSessionFromThePromptToTheClosing() throws {
    let terminal = try start()
    terminal.expect("> ")
    terminal.type("hello" + Key.enter)
    terminal.expect("> ")
    terminal.type(Key.controlD)
    #expect(terminal.child.end() == 0)
    #expect(terminal.isCooked)
  }

  @Test func tabCompletesACommandAndListsThoseThatFit() throws {
    let terminal = try start()
    terminal.expect("> ")
    terminal.type("/he" + Key.tab)
    terminal.expect("/help ")
    terminal.type(Key.enter)
    terminal.expect("/practice [NAME]")
    terminal.expect("> ")
    terminal.type("/s" + Key.tab + Key.tab)
    for command in ["/save", "/skip", "/stop", "/suds"] { terminal.expect(command) }
  }

  @Test func tabNeverCompletesInAStatement() throws {
    let terminal = try start()
    terminal.expect("> ")
    terminal.type("I /he" + Key.tab + "!" + Key.enter)
    #expect(!terminal.expect("!").contains("/help"))
  }

  @Test func controlCGivesUpTheLineAndTwiceEnds() throws {
    let terminal = try start()
    terminal.expect("> ")
    terminal.type("half a thought")
    terminal.expect("half a thought")
    terminal.type(Key.controlC)
    terminal.expect("once more")
    terminal.expect("> ")
    terminal.type("/why" + Key.enter)
    terminal.expect("Nothing was said yet")
    terminal.expect("> ")
    terminal.type(Key.controlC)
    terminal.expect("> ")
    terminal.type(Key.controlC)
    #expect(terminal.child.end() == 0)
    #expect(terminal.isCooked)
  }

  @Test func editingGoesByCharactersNotBytes() throws {
    let terminal = try start()
    terminal.expect("> ")
    terminal.type("/wüß" + Key.backspace + Key.backspace + "hy" + Key.enter)
    terminal.expect("Nothing was said yet")
  }

  @Test func editingKnowsUTF8WhereNoLanguageIsSet() throws {
    let terminal = try start([], ["LC_ALL": ""])
    terminal.expect("> ")
    terminal.type("/wüß" + Key.backspace + Key.backspace + "hy" + Key.enter)
    terminal.expect("Nothing was said yet")
  }

  @Test func theLineOfBeforeComesBackWithTheArrow() throws {
    let terminal = try start()
    terminal.expect("> ")
    terminal.type("/why" + Key.enter)
    terminal.expect("Nothing was said yet")
    terminal.expect("> ")
    terminal.type(Key.up + Key.enter)
    terminal.expect("/why")
    terminal.expect("Nothing was said yet")
  }

  @Test func severalPastedLinesAreOneStatement() throws {
    let terminal = try start()
    terminal.expect("> ")
    terminal.type("\u{1B}[200~/nothing\nof this kind\u{1B}[201~")
    terminal.expect("of this kind")
    terminal.type(Key.enter)
    terminal.expect("There is no command")
    terminal.expect("> ")
  }

  @Test func aSignalThatEndsLeavesTheTerminalSane() throws {
    for signal in [SIGTERM, SIGHUP] {
      let terminal = try start()
      terminal.expect("> ")
      terminal.type("unfinished")
      terminal.expect("unfinished")
      #expect(!terminal.isCooked)
      kill(terminal.child.id, signal)
      #expect(terminal.child.end() == 128 + signal)
      #expect(terminal.isCooked)
    }
  }

  @Test func colourIsQuietAndStaysOffWhereItIsNotWelcome() throws {
    func help(_ arguments: [String], _ environment: [String: String]) throws -> String {
      let terminal = try start(arguments, environment)
      terminal.expect("> ")
      terminal.type("/help" + Key.enter)
      return terminal.expect("--transcript.") + terminal.expect("> ")
    }
    #expect(try help([], [:]).contains("\u{1B}[2m"))
    #expect(try !help([], ["NO_COLOR": "1"]).contains("\u{1B}[2m"))
    #expect(try !help([], ["CLICOLOR": "0"]).contains("\u{1B}[2m"))
    #expect(try !help([], ["TERM": "dumb"]).contains("\u{1B}[2m"))
    #expect(try !help(["--plain"], [:]).contains("\u{1B}[2m"))
  }

  @Test func linesAreBrokenAtBlanksAndFollowTheWindow() throws {
    let terminal = try Terminal(["--rules", Built.book], columns: 40)
    terminal.expect("> ")
    terminal.type("/help" + Key.enter)
    terminal.expect("Type what is there, in your own words;\r\nEnter sends it.")
    terminal.expect("> ")
    terminal.resize(rows: 24, columns: 70)
    terminal.type("/help" + Key.enter)
    terminal.expect("in your own words; Enter sends it. The coach is a\r\nprogram.")
  }
}

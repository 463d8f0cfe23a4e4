import RuleBook
import Testing

/// What a person sees of a fault.
@Suite struct PrinterTests {
  private func printed(_ line: String, column: Int) -> [String] {
    let fault = Diagnostic(
      .unknownSign, at: Place(file: "a.yaml", line: 7, column: column), "no such sign",
      excerpt: line)
    return fault.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func everyPartHasItsLine() {
    let fault = Diagnostic(
      .unknownSign, at: Place(file: "signs/a.yaml", line: 12, column: 11), "there is no sign 'x'",
      hint: "did you mean 'y'?",
      notes: [.init("first defined here", at: Place(file: "words.yaml", line: 3, column: 8))],
      excerpt: "  suits: [x]")
    #expect(
      fault.text == """
        signs/a.yaml:12:11: error[M402]: there is no sign 'x'
           12 |   suits: [x]
              |           ^
              = did you mean 'y'?
        words.yaml:3:8: note: first defined here
        """)
  }

  @Test(arguments: [
    ("abcd", 3, "abcd", 2),
    ("a\u{301}bcd", 4, "a\u{301}bcd", 2),
    ("日本x", 3, "日本x", 4),
    ("🙂x", 2, "🙂x", 2),
    ("a\tb", 3, "a\\u{9}b", 6),
    ("a\u{1B}[2Jb", 6, "a\\u{1B}[2Jb", 10),
    ("\u{202E}x", 2, "\\u{202E}x", 8),
    ("ab", 3, "ab", 2),
  ])
  func theCaretStandsUnderTheColumn(line: String, column: Int, shown: String, caret: Int) {
    let lines = printed(line, column: column)
    #expect(lines[1] == "    7 | " + shown)
    #expect(lines[2] == "      | " + String(repeating: " ", count: caret) + "^")
  }

  @Test func aLongLineIsCutRoundTheCaret() throws {
    let line = String(repeating: "x", count: 4000) + "!" + String(repeating: "y", count: 4000)
    let lines = printed(line, column: 4001)
    #expect(lines[1].count < 110)
    let shown = Array(lines[1])
    let caret = try #require(lines[2].firstIndex(of: "^"))
    let place = lines[2].distance(from: lines[2].startIndex, to: caret)
    #expect(shown[place] == "!")
    #expect(lines[1].hasPrefix("    7 | …x"))
    #expect(lines[1].hasSuffix("y…"))
  }

  @Test func controlCharactersOfNamesAreShown() {
    let fault = Diagnostic(
      .noFolder, at: Place(file: "a\u{1B}]0;x\u{7}"), "there is no '\u{1B}[31m'")
    #expect(!fault.text.unicodeScalars.contains("\u{1B}"))
    #expect(!fault.text.unicodeScalars.contains("\u{7}"))
  }

  @Test func aTallyCounts() {
    let error = Diagnostic(.unknownSign, at: Place(), "a")
    let warning = Diagnostic(.unusedSet, at: Place(), "b")
    #expect([Diagnostic]().tally == "no faults")
    #expect([error, warning, warning].tally == "1 error, 2 warnings")
    #expect([warning].hasErrors == false)
    #expect([warning, error].hasErrors)
  }

  @Test func noCodeIsGivenTwice() {
    #expect(Set(Fault.allCases.map(\.code)).count == Fault.allCases.count)
  }
}

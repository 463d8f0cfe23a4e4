import Coaching
import Testing

/// Brackets that begin with `[~`: only what they name is to hold.
struct HeardPatternTests {
  /// The differences of a session whose first turn is "I'm drowning, and I should cope", the second
  /// "8", with a bracket behind the second.
  func differences(_ pattern: String, second: String = "8") throws -> [Difference] {
    var coach = try DialogueBook.coach()
    let text = """
      transcript: 2
      client: I'm drowning, and I should cope
      coach~ ...
      client: \(second)
        [~ \(pattern)]
      """
    return try Transcript(parsing: text).replay(with: &coach).differences
  }

  @Test(
    arguments: [
      "state: neutral", "phase: opening", "move: practice", "rule: offer", "suds: 8-10",
      "crisis: none", "no sign: should", "state: both or neutral", "suds: 6-7  or  8-10",
      "no move: reframing or integration", "state:neutral|no suds: none", "no rule: stay",
      "no crisis: explicit or emergency",
    ])
  func whatIsNamedHolds(_ pattern: String) throws {
    #expect(try differences(pattern) == [])
  }

  @Test(
    arguments: [
      ("state: both", "state: neutral", .state),
      ("state: both or flow", "state: neutral", .state),
      ("sign: should", "sign: none", .signs),
      ("phase: middle", "phase: opening", .rule),
      ("move: grounding or reframing", "move: practice", .rule),
      ("no move: practice", "move: practice", .rule),
      ("rule: stay", "rule: offer", .rule),
      ("rule: breathing/1", "rule: offer", .rule),
      ("suds: 6-7", "suds: 8-10", .number),
      ("suds: none", "suds: 8-10", .number),
      ("crisis: veiled", "crisis: none", .crisis),
      ("no crisis: none", "crisis: none", .crisis),
    ] as [(String, String, Difference.Kind)])
  func whatDoesNotHoldIsToldWithWhatCame(
    _ pattern: String, _ actual: String, _ kind: Difference.Kind
  ) throws {
    let found = try differences(pattern)
    #expect(found.map(\.kind) == [kind])
    #expect(found.first?.unmet == [.init(line: 5, expected: [pattern], actual: actual)])
    #expect(found.first?.line == 5)
  }

  @Test func ofSeveralPartsTheGravestNamesTheKind() throws {
    let found = try differences("rule: stay | suds: 0-3 | state: both | move: practice")
    #expect(found.map(\.kind) == [.state])
    #expect(found.first?.unmet.map(\.expected) == [["rule: stay"], ["suds: 0-3"], ["state: both"]])
  }

  @Test func aSignIsAmongThoseThatHold() throws {
    let second = "I'm drowning, and I should cope"
    #expect(try differences("sign: should | sign: too-much", second: second) == [])
    #expect(try differences("no sign: should", second: second).map(\.kind) == [.signs])
    #expect(try differences("crisis: none", second: "I want to die").map(\.kind) == [.crisis])
  }

  /// A name that is spelt wrong would make a `no` that nothing can break.
  @Test(
    arguments: [
      ("no sign: shuold", "the book has no sign 'shuold'"),
      ("sign: should or shuold", "the book has no sign 'shuold'"),
      ("no rule: of-no-book", "the book has no rule 'of-no-book'"),
      ("no rule: feet/9", "the book has no rule 'feet/9'"),
    ])
  func aNameThatTheBookLacksNeverHolds(_ pattern: String, _ actual: String) throws {
    #expect(try differences(pattern).first?.unmet.map(\.actual) == [actual])
  }

  @Test(
    arguments: [
      ("[~ state: both", "4:17: the bracket is not closed at the end of the line"),
      ("[~]", "4:5: a part of the bracket that names nothing to hold"),
      ("[~ both]", "4:6: a part of the bracket that names nothing to hold"),
      ("[~ state: both |]", "4:19: a part of the bracket that names nothing to hold"),
      ("[~ state: bath]", "4:13: there is no state 'bath'"),
      ("[~ state: both flow]", "4:18: a part of the bracket that names nothing to hold"),
      ("[~ state: both or]", "4:20: the state is missing"),
      ("[~ state:]", "4:12: the state is missing"),
      ("[~ suds: 5-7]", "4:12: there is no band of numbers '5-7'"),
      ("[~ mood: blue]", "4:6: there is no part 'mood'"),
      ("[~ not state: both]", "4:6: there is no part 'not state'"),
      ("[~ crisis: red]", "4:14: there is no crisis tier 'red'"),
    ])
  func aFaultIsToldWithItsPlace(_ bracket: String, _ fault: String) {
    let error = #expect(throws: TranscriptError.self) {
      try Transcript(parsing: "transcript: 2\ncoach~ ...\nclient: x\n  " + bracket)
    }
    #expect(error?.faults.map { "\($0.line):\($0.column): \($0.message)" } == [fault])
  }

  @Test func theOpeningHasNoState() {
    #expect(throws: TranscriptError.self) {
      try Transcript(parsing: "transcript: 2\n  [~ state: both]\n")
    }
  }

  @Test func aFileOfFormatOneIsAskedToSaySo() {
    let error = #expect(throws: TranscriptError.self) {
      try Transcript(parsing: "transcript: 1\nclient: x\n  [~ state: both]\n")
    }
    #expect(error?.faults.map(\.hint) == ["write 'transcript: 2' as the first line"])
    #expect(error?.faults.map(\.line) == [3])
  }

  @Test func acceptingKeepsALineThatHoldsAndLeavesATurnWhereItDoesNot() throws {
    var coach = try DialogueBook.coach()
    let old = """
      transcript: 2
      client: hello
      coach: No.
        [~ state: neutral]
      client: rain
      coach: No.
        [~ state: both]
      """
    let transcript = try Transcript(parsing: old)
    let replayed = try transcript.replay(with: &coach)
    let new = try transcript.accepting(replayed, of: coach.book).text
    #expect(new == old.replacing("hello\ncoach: No.", with: "hello\ncoach: It was said."))
  }
}

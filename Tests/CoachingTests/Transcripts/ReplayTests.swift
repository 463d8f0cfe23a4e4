import Coaching
import Testing

/// A session that is held again by its transcript.
struct ReplayTests {
  /// The transcript of a session of these lines.
  func recorded(_ lines: [String], seed: Int = 3) throws -> String {
    var talk = try Talk(seed: seed, country: "GB")
    for line in lines { talk.say(line) }
    let book = talk.coach.book
    let header = Transcript.Header(book: book, seed: seed, country: "GB")
    return header.text + talk.turns.map { Transcript.text(of: $0, in: book) }.joined()
  }

  static let lines = [
    "I'm drowning, and I should cope", "8", "", "feet", "warm \\ \u{1B}[2J", "/skip", "/suds 3",
    "/practice", "one\ntwo\n\nfour", "/undo", "/country US", "I want to die", "no", "go on",
  ]

  /// The differences of a transcript, with its line and kind.
  func differences(_ text: String) throws -> [Difference] {
    var coach = try DialogueBook.coach()
    return try Transcript(parsing: text).replay(with: &coach).differences
  }

  @Test func whatWasRecordedComesOutTheSame() throws {
    let text = try recorded(Self.lines)
    let transcript = try Transcript(parsing: text)
    #expect(transcript.text == text)
    #expect(transcript.exchanges.dropFirst().map { $0.input?.line } == Self.lines)
    var coach = try DialogueBook.coach()
    let replayed = try transcript.replay(with: &coach)
    #expect(replayed.differences == [])
    #expect(replayed.turns.count == Self.lines.count + 1)
    #expect(replayed.otherVersion == nil)
  }

  @Test func theOpeningAndATurnLookLikeThis() throws {
    #expect(
      try recorded(["hello"]) == """
        transcript: 1
        book: small 1.0
        seed: 3
        country: GB

        coach: A program. What is here?
          [opening | opening: welcome]
        client: hello
        coach: It was said.
          [neutral | opening | reflection: heard]

        """)
  }

  @Test func theEndIsNotRecorded() throws {
    var talk = try Talk()
    talk.say("hello")
    talk.turns.append(talk.coach.step(.quit, in: &talk.session))
    #expect(Transcript.text(of: talk.turns[2], in: talk.coach.book) == "")
  }

  @Test func aTierStandsInTheBracketAndIsCompared() throws {
    let text = try recorded(["I want to die"])
    #expect(text.contains("[neutral: wish | opening | safety: ask | crisis: explicit]"))
    let calm = text.replacing(" | crisis: explicit", with: "")
    #expect(try differences(calm).map(\.kind) == [.crisis])
  }

  @Test(
    arguments: [
      ("[both: too-much, should | opening | grounding", "[flow | opening | grounding", .state),
      ("[both: too-much, should |", "[both: should, too-much |", .signs),
      ("[both: too-much, should |", "[both: too-much |", .signs),
      ("| opening | grounding: how-much", "| middle | grounding: how-much", .rule),
      ("| opening | grounding: how-much", "| opening | safety: how-much", .rule),
      ("| opening | grounding: how-much", "| opening | grounding: stay", .rule),
      ("From 0 to 10?", "From 0 to 9?", .wording),
      ("From 0 to 10?", "From 0 to 10?  ", .wording),
    ] as [(String, String, Difference.Kind)])
  func aDifferenceIsToldByItsGravestPart(
    _ old: String, _ new: String, _ kind: Difference.Kind
  ) throws {
    let text = try recorded(["I'm drowning, and I should cope", "8"])
    #expect(text.contains(old))
    let found = try differences(text.replacing(old, with: new))
    #expect(found.map(\.kind) == [kind])
    let line = text.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains(old) }
    #expect(found.map(\.line) == [(line ?? 0) + 1])
  }

  @Test func theSessionGoesOnAfterADifference() throws {
    let text = try recorded(Self.lines).replacing("coach: ", with: "coach: Well. ")
    #expect(try differences(text).count == Self.lines.count + 1)
  }

  @Test func aTurnWithoutCoachIsADifferenceUntilItIsRecorded() throws {
    let found = try differences("transcript: 1\nclient: hello\nclient: yes\ncoach~ ...\n")
    #expect(found.map(\.kind) == [.unrecorded])
    #expect(found.first?.line == 2)
  }

  @Test func anotherBookIsAnErrorAndAnotherVersionANote() throws {
    var coach = try DialogueBook.coach()
    let other = try Transcript(parsing: "transcript: 1\nbook: large 1.0\nclient: hello\n")
    #expect(throws: OtherBook.self) { try other.replay(with: &coach) }
    let newer = try Transcript(parsing: "transcript: 1\nbook: small 0.9\nclient: hello\n")
    #expect(try newer.replay(with: &coach).otherVersion == "1.0")
  }

  /// Whatever a client types, the transcript says the same again.
  @Test(arguments: 0..<20)
  func anyStatementsRoundTrip(_ seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let pieces = [
      " ", "\n", "\\", "/", "|", "[", "]", "...", "#", "client: ", "  ", "\u{0}", "\u{1B}[31m",
      "\u{202E}", "\u{301}", "\u{FEFF}", "\u{2028}", "é", "😀", "\r", "\t", "8", "yes", "drowning",
      "/skip", "/suds 7", "\\u{41}", "I should", "no", "\u{85}",
    ]
    var talk = try Talk(seed: Int(seed))
    for _ in 0..<20 {
      let line = (0..<numbers.below(6)).map { _ in numbers.pick(pieces) }.joined()
      let turn = talk.coach.step(Input(line: line) ?? .statement(line), in: &talk.session)
      talk.turns.append(turn)
    }
    let book = talk.coach.book
    let text =
      Transcript.Header(book: book, seed: Int(seed)).text
      + talk.turns.map { Transcript.text(of: $0, in: book) }.joined()
    let transcript = try Transcript(parsing: text)
    #expect(Array(transcript.text.utf8) == Array(text.utf8))
    let said = transcript.exchanges.map { $0.input.map { Array($0.line.utf8) } }
    #expect(said == talk.turns.map { $0.input.map { Array($0.line.utf8) } })
    #expect(transcript.exchanges.map(\.input) == talk.turns.map(\.input))
    #expect(try transcript.replay(with: &talk.coach).differences == [])
  }
}

import Coaching
import Testing

/// What a transcript's text says once it is read.
struct TranscriptParserTests {
  static let whole = """
    # Grounding comes before reframing.
    transcript: 1
    book: midstream 1.0
    seed: 7
    country: GB

    coach: What is here now?
      [opening | opening: welcome]
    client: I'm drowning at work and I should be able to handle it.
    # The first thing is the floor.
    coach: A lot has landed at once: "drowning at work".
      | From 0, settled, to 10, where is it now?
      [both: too-much, should | opening | grounding: pile-named]
    client: 8
    coach? Thank you.
    coach~ ... two ways to steady ...
    coach~ Two things can help here.
    coach! calm down
      [neutral | opening | practice: offer-two | crisis: check]
    client:
    client: /suds 3

    """

  @Test func everyKindOfLineIsRead() throws {
    let transcript = try Transcript(parsing: Self.whole)
    #expect(
      transcript.header
        == Transcript.Header(
          book: Transcript.BookName(name: "midstream", version: "1.0"), seed: 7, country: "GB"))
    let exchanges = transcript.exchanges
    #expect(
      exchanges.map(\.input) == [
        nil,
        .statement("I'm drowning at work and I should be able to handle it."),
        .statement("8"), .statement(""), .suds(3),
      ])
    #expect(
      exchanges[0].heard == Heard(state: nil, phase: .opening, move: .opening, rule: "welcome"))
    #expect(
      exchanges[1].wordings.map(\.text) == [
        "A lot has landed at once: \"drowning at work\".\nFrom 0, settled, to 10, where is it now?"
      ])
    #expect(
      exchanges[1].heard
        == Heard(
          state: .both, signs: ["too-much", "should"], phase: .opening, move: .grounding,
          rule: "pile-named"))
    #expect(exchanges[2].wordings.map(\.kind) == [.optional, .fits, .fits, .never])
    #expect(exchanges[2].heard?.crisis == .check)
    #expect(!exchanges[3].isRecorded)
  }

  @Test(
    arguments: [
      whole,
      whole.replacing("\n", with: "\r\n"),
      "\u{FEFF}" + whole,
      String(whole.dropLast()),
      "transcript: 1\n\n   \n#\nclient: \nclient:\nclient:  \ncoach: \n  | \n  |\n  |  x",
      "transcript:  1 \nseed: -3\nbook: two words 2.0\n",
      "#\u{0}\u{1B}\r\ntranscript: 1\r\nclient: a\nclient: \\u{1b} \\\\ é e\u{301} \u{301}",
      "transcript: 1\nclient: x\n  [ neutral |opening|  reflection:hello  ]  \n",
      "transcript: 1",
    ])
  func whatIsReadPrintsBackByteForByte(_ text: String) throws {
    let transcript = try Transcript(parsing: text)
    #expect(Array(transcript.text.utf8) == Array(text.utf8))
    #expect(try Transcript(parsing: transcript.text) == transcript)
  }

  @Test func anEmptyStatementMayHaveABlankOrNone() throws {
    let transcript = try Transcript(parsing: "transcript: 1\nclient:\nclient: \nclient:  \n")
    #expect(transcript.exchanges.map(\.input) == [.statement(""), .statement(""), .statement(" ")])
  }

  @Test func withoutHeadersAnyBookWillDoAndTheSeedIsOne() throws {
    let transcript = try Transcript(parsing: "transcript: 1\nclient: hello\n")
    #expect(transcript.header == Transcript.Header(book: nil, seed: 1, country: nil))
  }

  @Test func aSlashThatIsWrittenByItsNumberBeginsAStatement() throws {
    let transcript = try Transcript(parsing: "transcript: 1\nclient: \\u{2F}skip\nclient: /skip\n")
    #expect(transcript.exchanges.map(\.input) == [.statement("/skip"), .skip])
  }
}

import Coaching
import Testing

/// Recording again: what came is written where something else was expected, and nowhere else.
struct AcceptTests {
  /// The text of a transcript after it was recorded again.
  func accepted(_ text: String) throws -> String {
    var coach = try DialogueBook.coach()
    let transcript = try Transcript(parsing: text)
    let replayed = try transcript.replay(with: &coach)
    return try transcript.accepting(replayed, of: coach.book).text
  }

  static let old = """
    # A session.
    transcript: 1
    book:  small 0.9
    seed: 0

    # The opening is as it was.
    coach: A program. What is here?
      [ opening | opening:welcome ]

    client: hello
      | again
    # Why so?
    coach: Good day.
      | And more.
    # Behind the words.
      [flow | opening | reflection: heard]
    client: hm
    coach~ ... else
    coach~ ... side?
    coach! calm down
      [neutral | opening | reflection: gone]
    client: rain
    coach? Well.
    coach~ No fit
    coach! No, no
    client:

    # The end.
    """

  static let new = """
    # A session.
    transcript: 1
    book: small 1.0
    seed: 0

    # The opening is as it was.
    coach: A program. What is here?
      [ opening | opening:welcome ]

    client: hello
      | again
    # Why so?
    coach: You said it.
    # Behind the words.
      [neutral | opening | reflection: heard]
    client: hm
    coach~ ... else
    coach~ ... side?
    coach! calm down
      [neutral | opening | reflection: look]
    client: rain
    coach: It was said.
    coach! No, no
    client:
    coach: You said it.
      [neutral | opening | reflection: heard]

    # The end.
    """

  @Test func onlyWhatDiffersIsReplaced() throws {
    let text = try accepted(Self.old)
    #expect(text == Self.new)
  }

  @Test func whatWasRecordedAgainDiffersNoMore() throws {
    var coach = try DialogueBook.coach()
    let transcript = try Transcript(parsing: try accepted(Self.old))
    #expect(try transcript.replay(with: &coach).differences == [])
    #expect(try transcript.replay(with: &coach).otherVersion == nil)
    #expect(try accepted(transcript.text) == transcript.text)
  }

  @Test func linesEndAsTheyDid() throws {
    let old = "\u{FEFF}" + Self.old.replacing("\n", with: "\r\n")
    let new = "\u{FEFF}" + Self.new.replacing("\n", with: "\r\n")
    #expect(Array(try accepted(old).utf8) == Array(new.utf8))
    // Also where the last line has no end, and is replaced or added to.
    #expect(
      try accepted("transcript: 1\ncoach~ ...\nclient: hello")
        == "transcript: 1\ncoach~ ...\nclient: hello\ncoach: It was said.\n"
        + "  [neutral | opening | reflection: heard]")
    #expect(
      try accepted("transcript: 1\nclient: hello\ncoach: No.")
        == "transcript: 1\nclient: hello\ncoach: It was said.")
  }

  @Test(
    arguments: [
      ("", "\n", ""), ("\n", "", ""), ("\n# A session.\n\n", "", ""),
      ("\n# A session.\n\n", "", "# The first turn.\n# It is short.\n"),
      ("", "\n", "# The first turn.\n"),
    ])
  func whereNothingIsRecordedTheOpeningIsToo(
    _ above: String, _ gap: String, _ remark: String
  ) throws {
    let turn = "client: hello\n"
    let said = "coach: It was said.\n  [neutral | opening | reflection: heard]\n"
    let opening = "coach: A program. What is here?\n  [opening | opening: welcome]\n"
    let head = "transcript: 1\nseed: 1\n" + above
    let new = try accepted(head + remark + turn)
    #expect(new == head + gap + opening + remark + turn + said)
    #expect(try accepted(new) == new)
    // Who has turns and no opening does not want one.
    let without = head + remark + turn + said
    #expect(try accepted(without) == without)
    #expect(
      try accepted(without + turn).hasPrefix(head + remark + turn + said + turn + "coach: "))
  }

  @Test func whatMustNotComeIsNeverAccepted() throws {
    let text = "transcript: 1\nclient: hello\ncoach: No.\ncoach! said\n"
    #expect(try accepted(text) == text)
  }
}

import Testing

@testable import Workbench

/// What is replaced in single statements, and by what.
@Suite struct StandInTests {
  /// A statement, and what becomes of it.
  static let statements: [(String, String)] = [
    (
      "I told Anna and she told anna's mum. ANNA!",
      "I told Nameone and she told nameone's mum. NAMEONE!"
    ),
    ("My brother Will will come.", "My brother Nameone will come."),
    (
      "Will you listen? I asked Will twice. Will said no.",
      "Will you listen? I asked Nameone twice. Nameone said no."
    ),
    (
      "I hope so. My sister Hope may come in May.",
      "I hope so. My sister Nameone may come in January."
    ),
    ("Mark is late again and Joy's car broke.", "Nameone is late again and Nametwo's car broke."),
    ("my boss called mike, and my sister maja", "my boss called nameone, and my sister nametwo"),
    ("i live in wakefield and work at tesco", "i live in placeone and work at placetwo"),
    ("He met Dr. Patel and mrs jones on Monday.", "He met Dr. Nameone and mrs nametwo on Monday."),
    (
      "I can't, I'm done, I'll stop and she said I've won.",
      "I can't, I'm done, I'll stop and she said I've won."
    ),
    ("He wants me to write to anna.b+x@mail.net.", "He wants me to write to mailone@example.org."),
    (
      "I put it all on https://anna.co.uk/me?x=1. So there!",
      "I put it all on https://example.org/linkone. So there!"
    ),
    ("Find me (@anna_kow) there", "Find me (@handleone) there"),
    ("Ring +44 7700 900123 or (020) 7946-0958.", "Ring +00 0000 000000 or (000) 0000-0000."),
    ("Ring +49 30 1234567, or 555-0143 at night", "Ring +00 00 0000000, or 000-0000 at night"),
    ("She lives at 14 Rosewood Avenue, LS6 2AB.", "She lives at 00 Placeone Avenue, AA0 0AA."),
    ("It was 12 March 2019, at 10:30.", "It was 00 January 0000, at 10:30."),
    ("since 03/04/2021 or so", "since 00/00/0000 or so"),
    ("My gran is 93 and I am 41.", "My gran is 90 and I am 41."),
    ("it's oh seven seven double oh nine", "it's nought nought nought nought nought nought"),
    (
      "Zoë, José O'Brien and Łukasz were there.",
      "Nameone, Nametwo Namethree and Namefour were there."
    ),
    ("she told 小明 and Ольга", "she told Nameone and Nametwo"),
    ("The review with J. Smith-Jones is today.", "The review with X. Nameone-Nametwo is today."),
    ("We had 2 cups at 3pm, about 50% each 😀", "We had 2 cups at 3pm, about 50% each 😀"),
  ]

  @Test(arguments: statements) func aStandInTakesThePlace(_ typed: String, _ expected: String)
    throws
  {
    #expect(try SanitizeSamples.statements([typed]) == [expected])
  }

  @Test func aNameIsKnownFromAnotherLine() throws {
    let lines = try SanitizeSamples.statements([
      "kasia rang", "I saw my friend Kasia.", "Kasia again", "kasias car",
    ])
    #expect(lines == ["nameone rang", "I saw my friend Nameone.", "Nameone again", "nameones car"])
  }

  @Test func aNumberThatIsAnAnswerStays() throws {
    let lines = try SanitizeSamples.statements(["I'm drowning at work, it's too much.", "8", "6"])
    #expect(lines == ["I'm drowning at work, it's too much.", "8", "6"])
  }

  @Test func aWordThatASignNeedsIsKeptAndTold() throws {
    let sanitized = try SanitizeSamples.sanitize(
      "transcript: 1\n\nclient: I feel so Overwhelmed at work today, Ksenia\n")
    #expect(sanitized.transcript.text.contains("so Overwhelmed at work today, Nametwo\n"))
    let kept = sanitized.kept.filter { $0.line == 3 }
    #expect(
      kept.contains { $0.words == ["Overwhelmed"] && $0.need.hasPrefix("the sign '") }, "\(kept)")
  }

  @Test func whatIsNotSureIsTold() throws {
    let sanitized = try SanitizeSamples.sanitize(
      "transcript: 1\n\nclient: I asked Will about the blacksmithery.\n  | i will ask\n")
    let doubts = sanitized.doubts.map { "\($0.line) \($0.word)" }
    #expect(doubts == ["3 blacksmithery", "4 will"])
    #expect(sanitized.replacements.map(\.isWord) == [true])
  }
}

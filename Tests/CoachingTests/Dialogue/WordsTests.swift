import Testing

@testable import Coaching

@Suite("The client's words")
struct WordsTests {
  @Test(
    "a clause is turned round where its subject is sure",
    arguments: [
      ("I can't keep up", "you can't keep up"),
      ("I'm falling behind on my emails", "you're falling behind on your emails"),
      ("my boss hates me", "your boss hates you"),
      ("i was late again", "you were late again"),
      ("I said it was my fault", "you said it was your fault"),
      ("I’ve lost myself", "you've lost yourself"),
    ])
  func turns(clause: String, expected: String) {
    #expect(Turning.turned(clause) == expected)
  }

  @Test(
    "it is left as typed where it is not",
    arguments: [
      "I think you hate me", "drowning at work", "me was trying",
      "you never listen to me", "…the rest of what I said", "we can't keep up",
    ])
  func leaves(clause: String) {
    #expect(Turning.turned(clause) == nil)
  }

  @Test(
    "a quotation is one clause of at most eight words, and shows where it was cut",
    arguments: [
      ("Well, drowning at work! Really", "drowning", "drowning at work"),
      (
        "I have so many things to do that I am drowning at work every day", "drowning",
        "…so many things to do that I am…"
      ),
      ("he said \"drowning\" today", "drowning", "he said drowning today"),
      ("drowning\u{1B} at\twork", "drowning", "drowning at work"),
    ])
  func quotes(text: String, word: String, expected: String) throws {
    let at = try #require(text.utf8Offset(of: word))
    let quote = Quote.clause(
      around: at..<at + word.utf8.count, in: Tokenizer.tokens(of: text), of: text)
    if expected.hasPrefix("…") {
      #expect(quote.hasPrefix("…") && quote.contains(word))
      #expect(quote.split(separator: " ").count <= Quote.words)
    } else {
      #expect(quote == expected)
    }
  }

  @Test(
    "a number of distress is read when it was asked for",
    arguments: [
      ("8", 8), ("about a 7", 7), ("8/10", 8), ("still 8", 8), ("six", 6), ("6 or 7", 7),
      ("6-7", 7), ("it's a ten", 10), ("seven out of ten", 7), ("0", 0), ("10", 10),
      ("8. can't stop shaking", 8), ("down to 4 now", 4), ("7.5", 8), ("seven and a half", 8),
      ("between 6 and 7", 7), ("8ish", 8), ("from 8 to 5", 5), ("it went from an 8 to a 5", 5),
      ("was 8, now 5", 5), ("5 now, was 8", 5), ("5, it was 7 before", 5), ("11", 10),
      ("11/10", 10), ("100", 10), ("prob a 7 tbh", 7), ("a good strong six", 6),
      ("it has dropped to 3", 3), ("maybe like a 4 or a 5", 5), ("Three.", 3), ("up to nine", 9),
      ("i'd say 6", 6), ("a 10 easily", 10),
    ])
  func awaitedNumbers(text: String, expected: Int) {
    #expect(
      NumberReading.number(in: Tokenizer.tokens(of: text), of: text, awaited: true) == expected)
  }

  @Test(
    "other numbers are not",
    arguments: [
      "I have 3 boys", "11", "100", "I was 7 when he left", "at nine I start work",
      "one of those days", "no",
    ])
  func otherNumbers(text: String) {
    #expect(NumberReading.number(in: Tokenizer.tokens(of: text), of: text, awaited: false) == nil)
  }

  @Test("unasked, only an unmistakable number counts")
  func unasked() {
    func read(_ text: String) -> Int? {
      NumberReading.number(in: Tokenizer.tokens(of: text), of: text, awaited: false)
    }
    #expect(read("it's at 7 now") == 7)
    #expect(read("8/10") == 8)
    #expect(read("8") == nil)
  }

  @Test("a text with an empty slot is not eligible; a slot that opens a sentence gets a capital")
  func slots() {
    var slots = Slots()
    slots.set("turned", "you can't keep up")
    #expect(slots.fill("{turned}. And {quote}.") == nil)
    #expect(slots.fill("{turned}.") == "You can't keep up.")
    #expect(slots.fill("Short. {turned}, so far.") == "Short. You can't keep up, so far.")
    slots.set("turned", "your boss keeps shouting at you…")
    #expect(slots.fill("So {turned}. Go on.") == "So your boss keeps shouting at you… Go on.")
  }
}

extension String {
  fileprivate func utf8Offset(of word: String) -> Int? {
    let needle = Array(word.utf8)
    let bytes = Array(utf8)
    return bytes.indices.first { bytes[$0...].starts(with: needle) }
  }
}

import Testing

@testable import Coaching

/// Makes phrases of every form from a small vocabulary, so that they often match.
private struct PhraseMaker {
  var numbers: SeededNumbers
  static let words = [
    "so", "much", "at", "once", "i", "can", "not", "cope", "too", "do", "the", "work", "stress",
    "stressed", "overwhelmed", "it", "is", "all", "burnt", "out", "going", "to",
  ]
  static let sets = ["load", "mixed", "outer"]

  mutating func word() -> String { numbers.pick(Self.words) }

  mutating func part(_ depth: Int) -> String {
    switch numbers.below(depth > 1 ? 6 : 12) {
    case 0...4: return word()
    case 5: return numbers.pick(["str", "over", "o", "stress", "go"]) + "*"
    case 6, 7:
      let branches = (0...numbers.below(3)).map { _ in sequence(depth + 1, gaps: false) }
      return "(" + branches.joined(separator: "|") + ")"
    case 8: return "?" + word()
    case 9: return "?(" + sequence(depth + 1, gaps: false) + "|" + word() + ")"
    case 10: return "<" + numbers.pick(Self.sets) + ">"
    default: return "<slot=" + sequence(depth + 1, gaps: true) + ">"
    }
  }

  mutating func sequence(_ depth: Int, gaps: Bool) -> String {
    var parts: [String] = []
    for index in 0...numbers.below(3) {
      if gaps, index > 0, numbers.chance(25) {
        parts.append(numbers.pick(["...", "...1", "...5"]))
      }
      parts.append(part(depth))
    }
    return parts.joined(separator: " ")
  }

  /// A phrase that the grammar takes.
  mutating func phrase() -> Phrase {
    while true {
      if let phrase = try? Phrase(parsing: sequence(0, gaps: true)) { return phrase }
    }
  }

  mutating func text() -> String {
    var text = ""
    for _ in 0..<numbers.below(30) {
      switch numbers.below(20) {
      case 0: text += "can't"
      case 1: text += "it's"
      case 2: text += "sooo"
      case 3: text += "stresssed"
      case 4: text += "burnt-out"
      case 5: text += "other"
      case 6: text += "gonna"
      case 7: text += "OVERWHELMING"
      default: text += word()
      }
      text += numbers.pick([" ", " ", " ", " ", " ", " ", " ", ", ", ". ", " - ", "\n", "?"])
    }
    return text
  }
}

@Suite("The automaton finds what the naive matcher finds")
struct MatcherPropertyTests {
  static let sets: [WordSet] = [
    ("load", ["work", "stress*", "the work"]), ("mixed", ["much", "too much", "can't", "do ?it"]),
    ("outer", ["once", "at <load>"]),
  ].map { name, words in
    WordSet(id: name, words: words.compactMap { try? Phrase(parsing: $0) })
  }

  @Test("On phrases of every form and texts of every kind", arguments: 0..<60)
  func equal(seed: Int) throws {
    var maker = PhraseMaker(numbers: SeededNumbers(seed: UInt64(seed)))
    let phrases = (0..<40).map { _ in maker.phrase() }
    let naive = NaiveMatcher(phrases: phrases, sets: Self.sets)
    let lexicon = try Lexicon(phrases: phrases.map { [$0] }, sets: Self.sets)
    for _ in 0..<12 {
      let text = maker.text()
      let expected = naive.matches(in: text)
      let found = Set(lexicon.matches(in: Tokenizer.tokens(of: text), .phrases))
      for match in expected.symmetricDifference(found) {
        Issue.record("'\(phrases[match.pattern].source)' at \(match.tokens) of '\(text)'")
      }
    }
  }

  @Test("Over stretches longer than a phrase, in one sentence", arguments: 0..<6)
  func longSentences(seed: Int) throws {
    var maker = PhraseMaker(numbers: SeededNumbers(seed: UInt64(1000 + seed)))
    let phrases = (0..<30).map { _ in maker.phrase() }
    let text = (0..<400).map { _ in maker.numbers.chance(60) ? "other" : maker.word() }
      .joined(separator: " ")
    let lexicon = try Lexicon(phrases: phrases.map { [$0] }, sets: Self.sets)
    let found = Set(lexicon.matches(in: Tokenizer.tokens(of: text), .phrases))
    #expect(found == NaiveMatcher(phrases: phrases, sets: Self.sets).matches(in: text))
  }
}

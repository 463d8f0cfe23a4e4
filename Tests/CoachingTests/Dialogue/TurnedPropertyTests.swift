import Testing

@testable import Coaching

@Suite("Whatever is typed, what is said back")
struct TurnedPropertyTests {
  private static let firsts: Set<String> = ["i", "me", "my", "mine", "myself", "am", "im", "i'm"]
  private static let words = [
    "I", "i", "I'm", "im", "me", "my", "mine", "myself", "was", "am", "wasn't", "you", "your", "we",
    "us", "our", "he", "she", "nobody", "sister", "boss", "the", "kids", "won't", "dont", "keeps",
    "keep", "asking", "because", "and", "when", "if", "what", "id", "ill", "its", "lemme", "is",
    "of",
    "both", "all", "no", "so", "lol", "anyway", "😭", "work", "Priya", "can't", "tired", "again",
  ]
  private static let marks = [
    " ", " ", " ", " ", " ", ", ", ". ", "? ", " \"", "\" ", " - ", "\n", "\u{1B}",
  ]

  /// Words in any order, parted by blanks and now and then by something worse.
  private static func text(_ seed: Int) -> String {
    var numbers = SeededNumbers(seed: UInt64(seed))
    var text = ""
    for _ in 0..<numbers.below(14) { text += numbers.pick(words) + numbers.pick(marks) }
    return text
  }

  private static func core(_ text: String) -> Excerpt? {
    Excerpt.main(of: Tokenizer.tokens(of: text), in: text)
  }

  @Test("no word for the client is left in a clause that was turned", arguments: 0..<40)
  func leavesNoFirst(block: Int) {
    for seed in block * 200..<(block + 1) * 200 {
      guard let turned = Self.core(Self.text(seed))?.turned else { continue }
      let left = Tokenizer.tokens(of: turned).filter { Self.firsts.contains($0.word) }
      #expect(left.isEmpty, "\(turned)")
    }
  }

  @Test("clauses of the properties are turned at all")
  func turnsSome() {
    #expect((0..<2_000).count { Self.core(Self.text($0))?.turned != nil } > 40)
  }

  @Test("it is never longer than eight words", arguments: 0..<40)
  func isShort(block: Int) {
    for seed in block * 200..<(block + 1) * 200 {
      guard let core = Self.core(Self.text(seed)) else { continue }
      for said in [core.quote(), core.turned ?? ""] {
        #expect(said.split(separator: " ").count <= Quote.words, "\(said)")
      }
    }
  }

  @Test("a slot holds no marks that would end, ask, shout or escape", arguments: 0..<60)
  func isClean(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    var bytes: [UInt8] = []
    for _ in 0..<numbers.below(60) {
      switch numbers.below(6) {
      case 0: bytes.append(UInt8(numbers.below(256)))
      case 1: bytes += Array(numbers.pick(["“", "’", "\u{202E}", "👩‍👧", "!", "{", "5%", "£"]).utf8)
      case 2:
        bytes += Array(
          numbers.pick(["my sister's wedding ", "Friday's “report” ", "12 ! jobs "]).utf8)
      default: bytes += Array((numbers.pick(Self.words) + " ").utf8)
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let tokens = Tokenizer.tokens(of: text)
    let mention = Mention.best(of: tokens, in: text, turn: 0)?.words ?? ""
    #expect(mention.split(separator: " ").count <= Quote.words)
    guard let core = Self.core(text) else { return }
    for said in [core.quote(), core.turned ?? "", mention] {
      #expect(!said.contains { "\"“”«»?!{}".contains($0) }, "\(said)")
      #expect(!said.unicodeScalars.contains { $0.properties.generalCategory == .control })
      #expect(said.first != " " && said.last != " ")
    }
  }

  @Test("a page without a full stop is cut as well as a line")
  func isTotal() {
    let page = String(repeating: "and i said my mum said i was so i ", count: 3_000)
    #expect((Self.core(page)?.quote().split(separator: " ").count ?? 0) <= Quote.words)
  }
}

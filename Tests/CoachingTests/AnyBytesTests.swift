import Testing

@testable import Coaching

@Suite("Any bytes are heard")
struct AnyBytesTests {
  private static func bytes(_ numbers: inout SeededNumbers) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<numbers.below(80) {
      switch numbers.below(8) {
      case 0: bytes.append(UInt8(numbers.below(256)))
      case 1: bytes += Array(numbers.pick(["’", "é", "\u{301}", "—", "👩‍👧", "ﬁ", "…", "𝐚"]).utf8)
      case 2: bytes.append(numbers.pick([0, 10, 13, 39, 45, 46, 63]))
      default: bytes += Array(numbers.pick(["so ", "can't ", "drowning ", "3.5 ", "e.g. "]).utf8)
      }
    }
    return bytes
  }

  @Test("Tokens stand in order, apart, on whole scalars of the text", arguments: 0..<200)
  func tokensCover(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let bytes = Self.bytes(&numbers)
    let tokens = bytes.withUnsafeBufferPointer { Tokenizer.tokens(of: $0) }
    var end = 0
    for (index, token) in tokens.enumerated() {
      let sharesWord = index > 0 && tokens[index - 1].typed == token.typed
      #expect(sharesWord ? token.bytes == tokens[index - 1].bytes : token.bytes.lowerBound >= end)
      #expect(!token.bytes.isEmpty && token.bytes.upperBound <= bytes.count)
      #expect(!token.word.isEmpty)
      end = token.bytes.upperBound
    }
    // No letter or digit of ASCII is lost between tokens.
    let covered = Set(tokens.flatMap { Array($0.bytes) })
    for (place, byte) in bytes.enumerated() where Scanner.isWordByte(byte) {
      #expect(covered.contains(place))
    }
  }

  @Test("Validity is what Swift says", arguments: 0..<200)
  func validity(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let bytes = Self.bytes(&numbers)
    let isValid = String(validating: bytes, as: UTF8.self) != nil
    #expect(bytes.withUnsafeBufferPointer { UTF8Repair.isValid($0) } == isValid)
  }

  @Test("The listener and the tokenizer count the same tokens", arguments: 0..<100)
  func sameTokens(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let text = String(decoding: Self.bytes(&numbers) + Array(" drowning".utf8), as: UTF8.self)
    var rules = Rules()
    rules.signs = [try sign("a", .overwhelm, ["drowning"])]
    var listener = Listener(book: try Book(rules, safety: Rules()))
    let last = listener.hear(text).signs.last
    let tokens = Tokenizer.tokens(of: text)
    #expect(last?.tokens == tokens.count - 1..<tokens.count)
    #expect(last?.bytes == tokens.last?.bytes)
  }

  @Test("Folding a folded word changes nothing", arguments: 0..<200)
  func idempotent(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let text = String(decoding: Self.bytes(&numbers), as: UTF8.self)
    for token in Tokenizer.tokens(of: text) {
      #expect(Tokenizer.tokens(of: token.word).map(\.word).joined() == token.word)
    }
  }

  @Test(
    "Long lines are heard whole",
    arguments: [
      String(repeating: "a", count: 1_000_000), String(repeating: "\0", count: 100_000),
      String(repeating: "é", count: 100_000), String(repeating: "so ", count: 100_000),
    ])
  func longLines(text: String) throws {
    var rules = Rules()
    rules.signs = [try sign("a", .overwhelm, ["drowning", "so ... so drowning", "a*"])]
    var listener = Listener(book: try Book(rules, safety: Rules()))
    let heard = listener.hear(text + " drowning")
    #expect(heard.signs.last?.bytes.upperBound == text.utf8.count + 9)
  }
}

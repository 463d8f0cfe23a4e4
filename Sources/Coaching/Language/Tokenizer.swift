/// A word of a statement: what phrases are compared with.
public struct Token: Hashable, Sendable {
  /// Folded: lower case, plain letters, contractions taken apart.
  public var word: String
  /// Where it was typed, as UTF-8 offsets; the parts of a contraction share one range.
  public var bytes: Range<Int>
  /// The number of the word as typed, from 0; the parts of a contraction share it.
  public var typed: Int
  /// The number of the clause, from 0.
  public var clause: Int
  /// The number of the sentence, from 0: clauses parted by no more than a comma share it.
  public var sentence: Int
  /// Whether the clause that this token ends is closed by a question mark.
  public var endsQuestion: Bool

  /// Makes a token.
  public init(
    word: String, bytes: Range<Int>, typed: Int, clause: Int, sentence: Int,
    endsQuestion: Bool = false
  ) {
    self.word = word
    self.bytes = bytes
    self.typed = typed
    self.clause = clause
    self.sentence = sentence
    self.endsQuestion = endsQuestion
  }
}

/// Takes texts apart into words, by themselves: no vocabulary, no book.
public enum Tokenizer {
  /// The words of a text in order; empty if it has none.
  public static func tokens(of text: String) -> [Token] {
    var text = text
    return text.withUTF8 { tokens(of: $0) }
  }

  /// The words of a text in order; bytes that are not UTF-8 part words.
  public static func tokens(of text: UnsafeBufferPointer<UInt8>) -> [Token] {
    var scanner = Scanner(text)
    var tokens: [Token] = []
    var folded = ContiguousArray<UInt8>()
    var parts = Contractions.Parts()
    var typed = 0
    var clause = 0
    var sentence = 0
    while true {
      let piece = scanner.next()
      if piece.question, !tokens.isEmpty { tokens[tokens.count - 1].endsQuestion = true }
      if piece.kind == .end { return tokens }
      if piece.boundary != .none, !tokens.isEmpty { clause += 1 }
      if piece.boundary == .sentence, !tokens.isEmpty { sentence += 1 }
      folded.removeAll(keepingCapacity: true)
      parts.removeAll()
      let word = UnsafeBufferPointer(rebasing: text[piece.start..<piece.end])
      if piece.kind == .emoji {
        Folding.fold(emoji: word, into: &folded)
      } else {
        Folding.fold(word: word, into: &folded)
      }
      let words = folded.withUnsafeBufferPointer { folded in
        guard piece.kind != .emoji, Contractions.expand(folded, into: &parts) else {
          return [String(decoding: folded, as: UTF8.self)]
        }
        var start = 0
        return parts.ends.map { end in
          defer { start = end }
          return String(decoding: parts.bytes[start..<end], as: UTF8.self)
        }
      }
      for word in words {
        tokens.append(
          Token(
            word: word, bytes: piece.start..<piece.end, typed: typed, clause: clause,
            sentence: sentence))
      }
      typed += 1
    }
  }
}

/// Hears statements with one book.
public struct Listener: Sendable {
  public let book: Book
  private var tokens = TokenTable()

  /// Makes a listener for a book.
  public init(book: Book) {
    self.book = book
  }

  /// Hears a statement; ranges are UTF-8 offsets in it.
  public mutating func hear(_ statement: String) -> Assessment {
    var statement = statement
    return statement.withUTF8 { hear(utf8: $0) }
  }

  /// Hears a statement; ranges are offsets in these bytes.
  ///
  /// The bytes should be UTF-8; what is not is read as U+FFFD, which parts words.
  public mutating func hear(utf8 text: UnsafeBufferPointer<UInt8>) -> Assessment {
    let list = Tokenizer.tokens(of: text)
    tokens.removeAll()
    for token in list {
      tokens.start.append(UInt32(token.bytes.lowerBound))
      tokens.end.append(UInt32(token.bytes.upperBound))
      tokens.typed.append(UInt32(token.typed))
      tokens.clause.append(UInt32(token.clause))
      tokens.sentence.append(UInt32(token.sentence))
    }
    var signs: [Sign] = []
    for (lexicon, contexts) in [
      (book.lexicon, book.contexts), (book.safety.lexicon, book.safety.contexts),
    ] {
      let matches = PlainMatcher(lexicon, list).matches()
      signs += Hearing(book: book, lexicon: lexicon, contexts: contexts, tokens: tokens)
        .signs(from: matches)
    }
    return Assessment(signs, book: book)
  }
}

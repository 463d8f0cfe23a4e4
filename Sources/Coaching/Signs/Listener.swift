/// Hears statements with one book.
///
/// It keeps its buffers from one statement to the next; what it hears depends on the book and the
/// statement alone.
public struct Listener: Sendable {
  public let book: Book
  private(set) var tokens = TokenTable()
  private var cache = WordCache(bits: 15)
  private var scratch = StatementReader.Scratch()
  private var bookLayer: LayerHearing
  private var safetyLayer: LayerHearing
  private var weighing: Weighing

  /// Makes a listener for a book.
  public init(book: Book) {
    self.book = book
    let marks = ContiguousArray(book.signs.map { SignMark($0) })
    bookLayer = LayerHearing(book.lexicon, book.concerns, marks, hearsGaps: true)
    safetyLayer = LayerHearing(
      book.safety.lexicon, book.safety.concerns, marks, hearsGaps: false)
    weighing = Weighing(marks)
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
    defer { tokens.shrink() }
    read(text)
    var signs: [Sign] = []
    tokens.lend(text, .book) { bookLayer.hear($0, $1, into: &signs) }
    hearSafety(text, &signs)
    return signs.isEmpty ? Assessment() : weighing.assess(signs)
  }

  /// Hears the safety folder's signs in a statement whose tokens have been read.
  ///
  /// Where words are disguised, it is heard in plain letters; ranges are those of the statement.
  private mutating func hearSafety(_ text: UnsafeBufferPointer<UInt8>, _ signs: inout [Sign]) {
    guard let view = book.safety.disguise.view(of: text) else {
      return tokens.lend(text, .safety) { safetyLayer.hear($0, $1, into: &signs) }
    }
    let first = signs.count
    view.bytes.withUnsafeBufferPointer { plain in
      read(plain)
      tokens.lend(plain, .safety) { safetyLayer.hear($0, $1, into: &signs) }
    }
    for index in first..<signs.count {
      signs[index].bytes = view.typed(signs[index].bytes)
      signs[index].because.cue = signs[index].because.cue.map(view.typed)
    }
  }

  mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    book.lexicon.automaton.read { bookReader in
      book.safety.lexicon.automaton.read { safetyReader in
        StatementReader(book: bookReader, safety: safetyReader)
          .read(text, into: &tokens, &cache, &scratch)
      }
    }
  }

  /// Hears one layer in a statement whose tokens have been read, and lends what it was heard from.
  mutating func hear<Result>(
    _ text: UnsafeBufferPointer<UInt8>, _ layer: Hearing.Layer,
    _ body: ([Sign], ContiguousArray<Match>, TokenView, UnsafePointer<UInt32>) -> [Result]
  ) -> [Result] {
    var signs: [Sign] = []
    var results: [Result] = []
    switch layer {
    case .book:
      tokens.lend(text, .book) { tokens, symbols in
        bookLayer.hear(tokens, symbols, into: &signs)
        results = body(signs, bookLayer.context, tokens, symbols)
      }
    case .safety:
      tokens.lend(text, .safety) { tokens, symbols in
        safetyLayer.hear(tokens, symbols, into: &signs)
        results = body(signs, safetyLayer.context, tokens, symbols)
      }
    }
    return results
  }
}

/// Hears statements with one book.
///
/// It keeps its buffers from one statement to the next; what it hears depends on the book and the
/// statement alone.
public struct Listener: Sendable {
  public let book: Book
  private(set) var tokens = TokenTable()
  private var cache = WordCache(bits: 15)
  private var scratch = StatementReader.Scratch()
  private var blooms: ContiguousArray<UInt64> = []
  private var stretches: ContiguousArray<Matcher.Stretch> = []
  private(set) var found: ContiguousArray<Match> = []
  private(set) var context: ContiguousArray<Match> = []

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
    defer { tokens.shrink() }
    read(text)
    var signs: [Sign] = []
    find(book.lexicon, tokens.bookSymbols)
    if !found.isEmpty { signs += heard(text, .book) }
    signs += hearSafety(text)
    return signs.isEmpty ? Assessment() : Assessment(signs, book: book)
  }

  /// Hears the safety folder's signs in a statement whose tokens have been read.
  ///
  /// Where words are disguised, it is heard in plain letters; ranges are those of the statement.
  private mutating func hearSafety(_ text: UnsafeBufferPointer<UInt8>) -> [Sign] {
    let safety = book.safety
    guard let view = safety.disguise.view(of: text) else {
      find(safety.lexicon, tokens.safetySymbols)
      return found.isEmpty ? [] : heard(text, .safety)
    }
    let signs = view.bytes.withUnsafeBufferPointer { plain in
      read(plain)
      find(safety.lexicon, tokens.safetySymbols)
      return found.isEmpty ? [] : heard(plain, .safety)
    }
    return signs.map { sign in
      var sign = sign
      sign.bytes = view.typed(sign.bytes)
      sign.because.cue = sign.because.cue.map(view.typed)
      return sign
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

  /// Finds the phrases of a layer, and where there are any, its cues.
  mutating func find(_ lexicon: Lexicon, _ symbols: ContiguousArray<UInt32>) {
    found.removeAll(keepingCapacity: true)
    context.removeAll(keepingCapacity: true)
    if blooms.count < tokens.rows.count + Views.count {
      blooms = ContiguousArray(repeating: 0, count: tokens.rows.count + Views.count)
    }
    lexicon.automaton.read { reader in
      symbols.withUnsafeBufferPointer { symbols in
        tokens.rows.withUnsafeBufferPointer { rows in
          blooms.withUnsafeMutableBufferPointer { blooms in
            guard let symbols = symbols.baseAddress, let rows = rows.baseAddress,
              let blooms = blooms.baseAddress
            else { return }
            let matcher = Matcher(
              reader: reader, symbols: symbols, rows: rows, room: blooms, count: tokens.count)
            guard matcher.cut(into: &stretches) & 1 != 0 else { return }
            matcher.find(.phrases, in: stretches, into: &found)
            if !found.isEmpty { matcher.find(.context, in: stretches, into: &context) }
          }
        }
      }
    }
  }

  private func heard(_ text: UnsafeBufferPointer<UInt8>, _ layer: Hearing.Layer) -> [Sign] {
    hearing(text, layer).signs(from: found, context)
  }

  /// What makes signs of the matches of a layer in the statement that was read.
  func hearing(_ text: UnsafeBufferPointer<UInt8>, _ layer: Hearing.Layer) -> Hearing {
    switch layer {
    case .book:
      Hearing(
        book: book, lexicon: book.lexicon, contexts: book.contexts, concerns: book.concerns,
        tokens: tokens, text: text,
        gaps: Gaps(lexicon: book.lexicon, symbols: tokens.bookSymbols))
    case .safety:
      // A stray "not" never silences a sign of safety.
      Hearing(
        book: book, lexicon: book.safety.lexicon, contexts: book.safety.contexts,
        concerns: book.safety.concerns, tokens: tokens, text: text, gaps: nil)
    }
  }
}

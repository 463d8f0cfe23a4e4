/// What was found of one layer (the book's or the safety folder's) in one statement, to be looked at
/// once more.
struct Hearing {
  /// Whose rules they are.
  enum Layer { case book, safety }

  let book: Book
  let lexicon: Lexicon
  let contexts: [ContextRule]
  let concerns: Concerns
  let tokens: TokenView
  /// The symbols of the tokens in the layer's vocabulary.
  let symbols: UnsafePointer<UInt32>

  /// - Parameters:
  ///   - layer: whose rules.
  ///   - book: the book.
  ///   - tokens: the statement.
  ///   - symbols: the symbols of the tokens in the layer's vocabulary.
  init(_ layer: Layer, of book: Book, _ tokens: TokenView, _ symbols: UnsafePointer<UInt32>) {
    self.book = book
    self.tokens = tokens
    self.symbols = symbols
    switch layer {
    case .book:
      lexicon = book.lexicon
      contexts = book.contexts
      concerns = book.concerns
    case .safety:
      lexicon = book.safety.lexicon
      contexts = book.safety.contexts
      concerns = book.safety.concerns
    }
  }
}

extension Bank {
  /// Whether signs of this bank raise a level.
  var counts: Bool {
    switch self {
    case .overwhelm, .rigidity, .flow: true
    case .note, .crisis, .answer: false
    }
  }
}

extension Sign {
  /// The order of signs in an assessment: that of the text, then that of the rules.
  static func inOrder(_ a: Sign, _ b: Sign) -> Bool {
    (a.bytes.lowerBound, a.tokens.lowerBound, a.rule)
      < (b.bytes.lowerBound, b.tokens.lowerBound, b.rule)
  }
}

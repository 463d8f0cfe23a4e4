extension Lexicon {
  /// The word or beginning of words that a mistyped or drawn-out word is read as.
  ///
  /// - Parameter word: one word, as typed.
  /// - Returns: the letters of the word of the book; nil when the word is read as typed.
  public func repair(of word: String) -> String? {
    let tokens = Tokenizer.tokens(of: word)
    guard tokens.count == 1, var typed = tokens.first?.word else { return nil }
    return automaton.read { reader in
      typed.withUTF8 { typed in
        let symbol = reader.symbol(of: typed)
        guard symbol != 0, symbol != reader.plainSymbol(of: typed).0 else { return nil }
        return String(decoding: reader.spelling(symbol), as: UTF8.self)
      }
    }
  }
}

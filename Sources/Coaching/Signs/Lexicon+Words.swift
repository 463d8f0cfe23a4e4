extension Lexicon {
  /// Whether a folded word stands in one of the phrases.
  func knows(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { bytes in automaton.read { $0.plainSymbol(of: bytes).isWord } }
  }
}

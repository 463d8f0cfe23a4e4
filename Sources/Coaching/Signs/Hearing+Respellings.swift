/// What typed words were read as, for explanations.
extension Hearing {
  /// The words of a sign that were read as others than anybody would read.
  func respellings(of sign: Sign) -> [Respelling] {
    lexicon.automaton.read { reader in
      var respellings: [Respelling] = []
      var first = sign.tokens.lowerBound
      while first < sign.tokens.upperBound {
        var end = first + 1
        while end < sign.tokens.upperBound, tokens.typed(end) == tokens.typed(first) { end += 1 }
        let own = (first..<end).map { symbols[$0] }
        if let read = read(tokens.bytes(first..<end), own, reader) {
          respellings.append(Respelling(bytes: tokens.bytes(first..<end), read: read))
        }
        first = end
      }
      return respellings
    }
  }

  /// What one typed word was read as; nil when that is what anybody would read.
  private func read(
    _ bytes: Range<Int>, _ symbols: [UInt32], _ reader: AutomatonReader
  ) -> String? {
    let typed = String(decoding: tokens.text[bytes], as: UTF8.self)
    let words = Tokenizer.tokens(of: typed).map(\.word)
    guard words.count == symbols.count, !symbols.contains(0) else { return nil }
    let read = zip(words, symbols).map { word, symbol in
      let spelling = String(decoding: reader.spelling(symbol), as: UTF8.self)
      return word.hasPrefix(spelling) ? word : spelling
    }.joined(separator: " ")
    // A contraction with its apostrophe is nothing to tell; `cant` is.
    let plain = typed.lowercased()
    let isContraction =
      plain.contains { $0 == "'" || $0 == "’" } && read == words.joined(separator: " ")
    return read == plain || isContraction ? nil : read
  }
}

/// From the letters of a word to its symbol.
extension AutomatonReader {
  /// The symbol of a folded word: its own, or that of the longest beginning it has, or 0.
  ///
  /// A letter that stands three times or more is also read as two and as one: of these forms the
  /// first that is a word counts, else the first that has a beginning. A word that is
  /// neither is read as the word of the book that it is a misspelling of.
  func symbol(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let (typed, isWord) = plainSymbol(of: word)
    if isWord { return typed }
    if !Elongation.isElongated(word) {
      // A short beginning (`ask*`) says too little to take a word for known.
      let isKnown = typed != 0 && spelling(typed).count >= Misspelling.shortestBeginning
      let repaired = isKnown ? 0 : repaired(word)
      return repaired == 0 ? typed : repaired
    }
    var found = typed
    var form = ContiguousArray<UInt8>()
    for choice in Elongation.choices(of: word) {
      Elongation.shorten(word, choice, into: &form)
      let (symbol, isWord) = form.withUnsafeBufferPointer { plainSymbol(of: $0) }
      if isWord { return symbol }
      if found == 0 { found = symbol }
    }
    return found
  }

  /// The symbol of exactly these letters, and whether it is that of a whole word.
  func plainSymbol(of word: UnsafeBufferPointer<UInt8>) -> (UInt32, isWord: Bool) {
    var hash = SymbolTable.seed
    var longest: UInt32 = 0
    for index in 0..<word.count {
      hash = SymbolTable.step(hash, word[index])
      if prefixLengths >> UInt64(min(index + 1, 63)) & 1 == 1 {
        let beginning = UnsafeBufferPointer(rebasing: word[...index])
        let symbol = find(beginning, hash, prefixSlots, prefixSlotCount)
        if symbol != 0 { longest = symbol }
      }
    }
    let symbol = find(word, hash, wordSlots, wordSlotCount)
    return symbol != 0 ? (symbol, true) : (longest, false)
  }

  @inline(__always)
  private func find(
    _ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32, _ slots: UnsafePointer<UInt32>, _ count: Int
  ) -> UInt32 {
    var slot = SymbolTable.slot(hash, count)
    while slots[slot] != 0 {
      let symbol = slots[slot]
      if isSpelt(symbol, word) { return symbol }
      slot = (slot + 1) & (count - 1)
    }
    return 0
  }

  @inline(__always)
  private func isSpelt(_ symbol: UInt32, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(spellings[Int(symbol)])
    guard Int(spellings[Int(symbol) + 1]) - start == word.count else { return false }
    for index in 0..<word.count where letters[start + index] != word[index] { return false }
    return true
  }
}

/// The words of a book that mistyped ones are read as, by first letter and length.
///
/// In an automaton's block it is two parts: where each shelf begins, and the shelves. A shelf is
/// the words of one first letter and one length, or the beginnings of words with one first letter;
/// each word takes two numbers: its symbol and the bits of its letters.
enum RepairTable {
  /// Shelves of a first letter: one for beginnings of words, one for each length.
  static let shelves = Misspelling.longest - Misspelling.shortest + 2
  static let letters = 26

  /// The shelf of the words of a first letter (0 is `a`) and a length; none for other lengths.
  static func shelf(_ letter: Int, length: Int) -> Int? {
    guard (Misspelling.shortest...Misspelling.longest).contains(length) else { return nil }
    return letter * shelves + length - Misspelling.shortest + 1
  }

  /// The shelf of the beginnings of words of a first letter.
  static func shelfOfPrefixes(_ letter: Int) -> Int { letter * shelves }

  /// Lays out the words of a vocabulary that are repaired to.
  ///
  /// - Parameters:
  ///   - vocabulary: the words and beginnings of words.
  ///   - isWanted: whether a symbol may be what a mistyped word is read as.
  /// - Returns: where each shelf begins, and the shelves, in the order of the symbols.
  static func lay(
    _ vocabulary: Vocabulary, isWanted: (Int) -> Bool
  ) -> (index: ContiguousArray<UInt32>, words: ContiguousArray<UInt32>) {
    var laid = Array(repeating: ContiguousArray<UInt32>(), count: letters * shelves)
    for symbol in 1..<max(vocabulary.count, 1) where isWanted(symbol) {
      var text = vocabulary.text(symbol)
      text.withUTF8 { word in
        guard Misspelling.isOpen(word) else { return }
        let letter = Int(word[0] - UInt8(ascii: "a"))
        let place =
          vocabulary.isPrefix[symbol] ? shelfOfPrefixes(letter) : shelf(letter, length: word.count)
        if let place { laid[place] += [UInt32(symbol), Misspelling.letters(word)] }
      }
    }
    var index: ContiguousArray<UInt32> = [0]
    for shelf in laid { index.append(index[index.count - 1] + UInt32(shelf.count)) }
    return (index, ContiguousArray(laid.joined()))
  }
}

extension AutomatonReader {
  /// The symbol that a mistyped word is read as, or 0.
  ///
  /// Of words one edit away the likeliest edit counts, then the first word in the book. Of words
  /// two edits away there must be only one.
  func repaired(_ typed: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard Misspelling.isOpen(typed) else { return 0 }
    let letter = Int(typed[0] - UInt8(ascii: "a"))
    let bits = Misspelling.letters(typed)
    var best: (edit: Misspelling.Edit, symbol: UInt32)?
    func consider(_ symbol: UInt32, isPrefix: Bool) {
      let edit = Misspelling.edit(from: typed, to: spelling(symbol), isPrefix: isPrefix)
      guard let edit else { return }
      guard let old = best, old.edit < edit || old.edit == edit && old.symbol < symbol else {
        best = (edit, symbol)
        return
      }
    }
    for length in typed.count - 1...typed.count + 1 {
      each(RepairTable.shelf(letter, length: length), bits, within: 2) {
        consider($0, isPrefix: false)
      }
    }
    if let best { return best.symbol }
    each(RepairTable.shelfOfPrefixes(letter), 0, within: 32) { consider($0, isPrefix: true) }
    if let best { return best.symbol }
    guard typed.count >= Misspelling.shortestOfTwo else { return 0 }
    var found: UInt32 = 0
    var isOnly = true
    for length in max(typed.count - 2, Misspelling.shortestOfTwo)...typed.count + 2 {
      each(RepairTable.shelf(letter, length: length), bits, within: 4) { symbol in
        guard isOnly, Misspelling.isTwoEdits(typed, spelling(symbol)) else { return }
        isOnly = found == 0
        found = symbol
      }
    }
    return isOnly ? found : 0
  }

  /// The words of a shelf that differ from these letters by no more than this many.
  @inline(__always)
  private func each(_ shelf: Int?, _ bits: UInt32, within most: Int, _ body: (UInt32) -> Void) {
    guard let shelf else { return }
    var at = Int(repairIndex[shelf])
    let end = Int(repairIndex[shelf + 1])
    while at < end {
      if (repairs[at + 1] ^ bits).nonzeroBitCount <= most { body(repairs[at]) }
      at += 2
    }
  }

  func spelling(_ symbol: UInt32) -> UnsafeBufferPointer<UInt8> {
    let start = Int(spellings[Int(symbol)])
    return UnsafeBufferPointer(
      start: letters + start, count: Int(spellings[Int(symbol) + 1]) - start)
  }
}

/// The words and beginnings of words that phrases hold, while an automaton is being built.
struct Vocabulary {
  /// Letters of all symbols end to end, and where each ends; symbol 0 has none.
  private(set) var letters: ContiguousArray<UInt8> = []
  private(set) var ends: ContiguousArray<UInt32> = [0]
  private(set) var isPrefix: ContiguousArray<Bool> = [false]
  private(set) var words = SymbolTable()
  private(set) var prefixes = SymbolTable()
  private(set) var prefixLengths: UInt64 = 0

  var count: Int { ends.count }

  /// The number of bytes of a symbol.
  func length(_ symbol: Int) -> Int {
    Int(ends[symbol]) - (symbol == 0 ? 0 : Int(ends[symbol - 1]))
  }

  /// The letters of a symbol.
  func text(_ symbol: Int) -> String {
    let end = Int(ends[symbol])
    return String(decoding: letters[end - length(symbol)..<end], as: UTF8.self)
  }

  /// The longest beginning of words that a symbol begins with, or 0; never the symbol itself.
  func longestBeginning(of symbol: Int) -> UInt32 {
    letters.withUnsafeBufferPointer { letters in
      func spelling(_ symbol: Int) -> UnsafeBufferPointer<UInt8> {
        let end = Int(ends[symbol])
        return UnsafeBufferPointer(rebasing: letters[end - length(symbol)..<end])
      }
      let text = spelling(symbol)
      var hash = SymbolTable.seed
      var longest = 0
      for index in 0..<text.count {
        hash = SymbolTable.step(hash, text[index])
        guard prefixLengths >> UInt64(min(index + 1, 63)) & 1 == 1 else { continue }
        let beginning = UnsafeBufferPointer(rebasing: text[...index])
        let found = prefixes.find(beginning, hash, spelling: spelling)
        if let found, found != symbol { longest = found }
      }
      return UInt32(longest)
    }
  }

  /// The symbol of a word, new if need be.
  mutating func word(_ text: String) -> Int {
    add(text, isPrefix: false)
  }

  /// The symbol of a beginning of words, new if need be.
  mutating func prefix(_ text: String) -> Int {
    add(text, isPrefix: true)
  }

  private mutating func add(_ text: String, isPrefix: Bool) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      let hash = SymbolTable.hash(bytes)
      let table = isPrefix ? prefixes : words
      let found = letters.withUnsafeBufferPointer { letters in
        ends.withUnsafeBufferPointer { ends in
          table.find(bytes, hash) { symbol in
            let start = symbol == 0 ? 0 : Int(ends[symbol - 1])
            return UnsafeBufferPointer(rebasing: letters[start..<Int(ends[symbol])])
          }
        }
      }
      if let found { return found }
      let symbol = ends.count
      letters.append(contentsOf: bytes)
      ends.append(UInt32(letters.count))
      self.isPrefix.append(isPrefix)
      if isPrefix {
        prefixes.insert(symbol, hash)
        prefixLengths |= 1 << UInt64(min(bytes.count, 63))
      } else {
        words.insert(symbol, hash)
      }
      return symbol
    }
  }
}

/// An open hash table of symbols.
struct SymbolTable {
  private(set) var slots = ContiguousArray<UInt32>(repeating: 0, count: 16)
  private var hashes = ContiguousArray<UInt32>(repeating: 0, count: 16)
  private var count = 0

  /// FNV-1a, byte by byte, so that the hash of each beginning of a word falls out on the way.
  @inline(__always)
  static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 16_777_619
  }

  static let seed: UInt32 = 2_166_136_261

  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = seed
    for byte in bytes { hash = step(hash, byte) }
    return hash
  }

  /// Where the search for a hash begins in a table of a power of two slots.
  @inline(__always)
  static func slot(_ hash: UInt32, _ count: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(hash) &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
  }

  func find(
    _ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt32,
    spelling: (Int) -> UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var slot = Self.slot(hash, slots.count)
    while slots[slot] != 0 {
      let symbol = Int(slots[slot])
      if hashes[slot] == hash, spelling(symbol).elementsEqual(bytes) { return symbol }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  mutating func insert(_ symbol: Int, _ hash: UInt32) {
    count += 1
    if count * 2 > slots.count { grow() }
    place(UInt32(symbol), hash)
  }

  private mutating func place(_ symbol: UInt32, _ hash: UInt32) {
    var slot = Self.slot(hash, slots.count)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = symbol
    hashes[slot] = hash
  }

  private mutating func grow() {
    let old = zip(slots, hashes).filter { $0.0 != 0 }
    slots = ContiguousArray(repeating: 0, count: slots.count * 2)
    hashes = ContiguousArray(repeating: 0, count: slots.count)
    for (symbol, hash) in old { place(symbol, hash) }
  }
}

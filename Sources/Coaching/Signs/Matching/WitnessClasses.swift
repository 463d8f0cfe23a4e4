/// The words that tell of a part of a pattern: where it stands, one of them does.
///
/// Parts with the same words share a number, so that one table says which word tells of which part.
struct WitnessClasses {
  /// The symbols of each number; 0 has none and asks for nothing.
  private(set) var members: [[Int]] = [[]]
  /// Numbers that are known, by the symbol, the set or the place of a part.
  private var ofSymbol: ContiguousArray<UInt32>
  private var ofSet: ContiguousArray<UInt32>
  private var ofPlace: [Int: Int] = [:]
  private var ofWords: [[Int]: Int] = [:]

  /// Numbers are kept in half a number of the block.
  private static let most = 1 << 16

  /// - Parameters:
  ///   - symbols: how many symbols there are.
  ///   - sets: how many word sets there are.
  init(symbols: Int, sets: Int) {
    ofSymbol = ContiguousArray(repeating: 0, count: symbols)
    ofSet = ContiguousArray(repeating: 0, count: sets)
  }

  /// The number of the words that tell of a part; 0 when there are too many numbers.
  mutating func number(of step: Instruction, _ anchor: borrowing Anchor) -> Int {
    switch step.operation {
    case .word, .prefix:
      if ofSymbol[step.number] == 0 {
        ofSymbol[step.number] = UInt32(numbered([step.number]))
      }
      return Int(ofSymbol[step.number])
    case .member, .set:
      if ofSet[step.number] == 0 {
        ofSet[step.number] = UInt32(numbered(anchor.witnesses(of: step)))
      }
      return Int(ofSet[step.number])
    case .any, .choice:
      if let known = ofPlace[step.place] { return known }
      let number = numbered(anchor.witnesses(of: step))
      ofPlace[step.place] = number
      return number
    case .gap, .optional: return 0
    }
  }

  /// The number of words, each a symbol; 0 when there are none, or too many numbers.
  mutating func number(of symbols: [Int]) -> Int {
    symbols.isEmpty ? 0 : numbered(symbols)
  }

  private mutating func numbered(_ symbols: [Int]) -> Int {
    var words = symbols.sorted()
    var kept = 0
    for word in words where kept == 0 || words[kept - 1] != word {
      words[kept] = word
      kept += 1
    }
    words.removeLast(words.count - kept)
    return ofWords[words] ?? add(words)
  }

  private mutating func add(_ words: [Int]) -> Int {
    guard members.count < Self.most else { return 0 }
    members.append(words)
    ofWords[words] = members.count - 1
    return members.count - 1
  }
}

/// Which word tells of which part: a bit for each pair, found by its hash.
///
/// Two pairs may share a bit, so a set bit is a maybe; one that is not set is a sure no.
enum WitnessBits {
  /// Bits for each pair, at least: one in so many is set.
  private static let sparsity = 24

  /// Where the bit of a pair is.
  @inline(__always)
  static func place(_ words: UInt32, _ symbol: UInt32, _ shift: UInt64) -> Int {
    let pair = UInt64(words) << 32 | UInt64(symbol)
    return Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }

  /// How far a hash is shifted for this many numbers of bits, a power of two.
  static func shift(_ count: Int) -> UInt64 { UInt64(64 - 5 - count.trailingZeroBitCount) }

  /// Lays the bits of all pairs out.
  ///
  /// - Parameters:
  ///   - members: the symbols of each number of words.
  ///   - longer: for each beginning of words the symbols that begin with it.
  /// - Returns: the bits; their count is a power of two.
  static func lay(_ members: [[Int]], longer: [Int: [Int]]) -> ContiguousArray<UInt32> {
    var pairs = 0
    for words in members {
      for symbol in words { pairs += 1 + (longer[symbol]?.count ?? 0) }
    }
    var count = 32
    while count * 32 < pairs * sparsity { count *= 2 }
    var bits = ContiguousArray<UInt32>(repeating: 0, count: count)
    let shift = shift(count)
    func add(_ number: Int, _ symbol: Int) {
      let place = place(UInt32(number), UInt32(symbol), shift)
      bits[place >> 5] |= 1 << UInt32(place & 31)
    }
    for (number, words) in members.enumerated() {
      for symbol in words {
        add(number, symbol)
        // Of a beginning of words all symbols tell that begin with it.
        for other in longer[symbol] ?? [] { add(number, other) }
      }
    }
    return bits
  }
}

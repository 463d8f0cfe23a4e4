/// Lays the parts of an automaton out in one block.
struct AutomatonWriter {
  let vocabulary: Vocabulary
  let code: ContiguousArray<UInt32>
  let patterns: [Range<Int>]
  let sets: [Range<Int>]
  let setSymbols: [[Int]]
  /// The words that tell of parts of patterns, by their number.
  let witnesses: [[Int]]
  /// How often each symbol stands in texts, roughly.
  let costs: ContiguousArray<UInt32>
  /// Whether a mistyped word may be read as a symbol.
  let isRepaired: (Int) -> Bool

  init(
    vocabulary: Vocabulary, code: ContiguousArray<UInt32>, patterns: [Range<Int>],
    sets: [Range<Int>], setSymbols: [[Int]], witnesses: [[Int]], costs: ContiguousArray<UInt32>,
    isRepaired: @escaping (Int) -> Bool
  ) {
    self.vocabulary = vocabulary
    self.code = code
    self.patterns = patterns
    self.sets = sets
    self.setSymbols = setSymbols
    self.witnesses = witnesses
    self.costs = costs
    self.isRepaired = isRepaired
    let symbols = 1..<max(vocabulary.count, 1)
    inOrder =
      symbols.filter { vocabulary.isPrefix[$0] }
      .sorted { vocabulary.length($0) < vocabulary.length($1) }
      + symbols.filter { !vocabulary.isPrefix[$0] }
  }

  typealias Hung = (symbol: Int, phase: Automaton.Phase, candidate: Candidate)

  /// The automaton with these candidates.
  func write(_ hung: [Hung]) -> Automaton {
    let count = vocabulary.count
    let chain = chain()
    let longer = longer(chain)
    var shelves = CandidateShelves(symbols: count, costs: costs, witnesses, longer)
    shelves.lay(hung)
    let flags = flags(chain, shelves)
    let repairs = RepairTable.lay(vocabulary, isWanted: isRepaired)
    var symbols = ContiguousArray<UInt32>()
    symbols.reserveCapacity(count * AutomatonReader.symbolWidth)
    var blooms = ContiguousArray<UInt64>(repeating: 0, count: count)
    for symbol in inOrder {
      blooms[symbol] = Anchor.bit(symbol) | blooms[Int(chain[symbol])]
    }
    for symbol in 0..<count {
      append(blooms[symbol], to: &symbols)
      symbols.append(chain[symbol])
      symbols.append(flags[symbol])
      symbols += shelves.hung[2 * symbol]
      symbols += shelves.hung[2 * symbol + 1]
    }
    var block = ContiguousArray<UInt32>()
    var starts: [Int] = []
    for part in Automaton.Part.allCases {
      starts.append(block.count)
      switch part {
      case .symbols: block += symbols
      case .candidates: block += shelves.candidates
      case .pairs: block += shelves.pairs
      case .patterns: block += bounds(patterns)
      case .sets: block += bounds(sets)
      case .code: block += code
      case .classes: block += classes(chain)
      case .wordSlots: block += vocabulary.words.slots
      case .prefixSlots: block += vocabulary.prefixes.slots
      case .spellings: block += [0] + vocabulary.ends
      case .letters: block += packed(vocabulary.letters)
      case .witnesses: block += WitnessBits.lay(witnesses, longer: longer)
      case .repairIndex: block += repairs.index
      case .repairs: block += repairs.words
      }
    }
    starts.append(block.count)
    return Automaton(
      block: block, starts: starts, symbolCount: count,
      prefixLengths: vocabulary.prefixLengths)
  }

  /// For each symbol the longest beginning of words that it begins with, itself apart.
  private func chain() -> ContiguousArray<UInt32> {
    var chain = ContiguousArray<UInt32>(repeating: 0, count: vocabulary.count)
    for symbol in 1..<max(vocabulary.count, 1) {
      chain[symbol] = vocabulary.longestBeginning(of: symbol)
    }
    return chain
  }

  /// Beginnings of words with shorter ones first, then words: the links of a chain come before
  /// what hangs on them.
  private let inOrder: [Int]

  /// For each beginning of words the symbols that begin with it, itself apart.
  private func longer(_ chain: ContiguousArray<UInt32>) -> [Int: [Int]] {
    var longer: [Int: [Int]] = [:]
    for symbol in chain.indices {
      var link = Int(chain[symbol])
      while link != 0 {
        longer[link, default: []].append(symbol)
        link = Int(chain[link])
      }
    }
    return longer
  }

  /// Whether anything hangs on a symbol or its chain, a bit for each phase.
  private func flags(
    _ chain: ContiguousArray<UInt32>, _ shelves: CandidateShelves
  ) -> ContiguousArray<UInt32> {
    var flags = ContiguousArray<UInt32>(repeating: 0, count: vocabulary.count)
    for symbol in inOrder {
      flags[symbol] =
        (shelves.isHung(symbol, .phrases) ? 1 : 0) | (shelves.isHung(symbol, .context) ? 2 : 0)
        | flags[Int(chain[symbol])]
    }
    return flags
  }

  /// A row of bits for each set: the symbols that are or begin with one of its single words.
  private func classes(_ chain: ContiguousArray<UInt32>) -> ContiguousArray<UInt32> {
    let width = (vocabulary.count + 31) / 32
    var bits = ContiguousArray<UInt32>(repeating: 0, count: width * setSymbols.count)
    for (number, symbols) in setSymbols.enumerated() {
      for symbol in symbols { bits[number * width + symbol / 32] |= 1 << UInt32(symbol % 32) }
      guard symbols.contains(where: { vocabulary.isPrefix[$0] }) else { continue }
      for symbol in inOrder {
        let link = Int(chain[symbol])
        if link != 0, bits[number * width + link / 32] >> UInt32(link % 32) & 1 == 1 {
          bits[number * width + symbol / 32] |= 1 << UInt32(symbol % 32)
        }
      }
    }
    return bits
  }

  private func bounds(_ ranges: [Range<Int>]) -> ContiguousArray<UInt32> {
    // Runs stand one after the other, so that where one ends the next begins.
    ContiguousArray(ranges.map { UInt32($0.lowerBound) }) + [UInt32(ranges.last?.upperBound ?? 0)]
  }

  private func packed(_ bytes: ContiguousArray<UInt8>) -> ContiguousArray<UInt32> {
    var numbers = ContiguousArray<UInt32>(repeating: 0, count: bytes.count / 4 + 1)
    numbers.withUnsafeMutableBytes { $0.copyBytes(from: bytes) }
    return numbers
  }

  private func append(_ bits: UInt64, to numbers: inout ContiguousArray<UInt32>) {
    numbers.append(UInt32(truncatingIfNeeded: bits))
    numbers.append(UInt32(truncatingIfNeeded: bits >> 32))
  }
}

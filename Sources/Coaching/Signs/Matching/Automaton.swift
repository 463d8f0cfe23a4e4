/// Compiled phrases: one block of numbers, and where each part of it begins.
///
/// Nothing in it points outside, so that it can be written to a file and mapped back.
struct Automaton: Sendable {
  /// The parts of the block, in order.
  enum Part: Int, CaseIterable {
    /// Twelve numbers a symbol: Bloom bits (two), the next symbol of its chain, flags; then for
    /// phrases the first candidate that is tried one by one, the one after the last, and where its
    /// two tables of pairs stand, or 0; then the same for what is asked only when a phrase was
    /// found: `unless`, cues, look-alikes.
    case symbols
    /// Each as `Candidate` writes it.
    case candidates
    /// Tables as `PairTable` lays them out, after one number.
    case pairs
    /// Where the instructions of each pattern begin; one more than there are patterns.
    case patterns
    /// Where the instructions of each word set begin; one more than there are sets.
    case sets
    case code
    /// A bit for each symbol, a row for each class.
    case classes
    /// Open hash tables of symbols: whole words, beginnings of words.
    case wordSlots, prefixSlots
    /// Where the letters of each symbol begin in `letters`; one more than there are symbols.
    case spellings
    /// Bytes, four to a number.
    case letters
    /// Which word tells of which part of a pattern, as `WitnessBits` lays it out.
    case witnesses
    /// What mistyped words are read as: where each shelf begins, and the shelves.
    case repairIndex, repairs
  }

  /// A symbol is a word or a beginning of words that phrases hold; 0 is any other word.
  typealias Symbol = UInt32

  /// Which patterns are looked for.
  enum Phase { case phrases, context }

  let block: ContiguousArray<UInt32>
  let starts: [Int]
  let symbolCount: Int
  /// Bit n: some beginning of words is n bytes long (the highest bit: or longer).
  let prefixLengths: UInt64

  /// Lends the block for reading.
  @inline(__always)
  func read<Result>(_ body: (AutomatonReader) -> Result) -> Result {
    block.withUnsafeBufferPointer { body(AutomatonReader(self, $0)) }
  }
}

/// The block of an automaton while it is lent.
struct AutomatonReader {
  let symbols: UnsafePointer<UInt32>
  let candidates: UnsafePointer<UInt32>
  let pairs: UnsafePointer<UInt32>
  let patterns: UnsafePointer<UInt32>
  let sets: UnsafePointer<UInt32>
  let code: UnsafePointer<UInt32>
  let classes: UnsafePointer<UInt32>
  let wordSlots: UnsafePointer<UInt32>
  let wordSlotCount: Int
  let prefixSlots: UnsafePointer<UInt32>
  let prefixSlotCount: Int
  let spellings: UnsafePointer<UInt32>
  let letters: UnsafePointer<UInt8>
  let witnesses: UnsafePointer<UInt32>
  let witnessShift: UInt64
  let repairIndex: UnsafePointer<UInt32>
  let repairs: UnsafePointer<UInt32>
  /// Numbers in the row of a class.
  let classWidth: Int
  let prefixLengths: UInt64

  init(_ automaton: Automaton, _ block: UnsafeBufferPointer<UInt32>) {
    // The block is never empty: the parts with one number more than they count see to that.
    let base = block.baseAddress.unsafelyUnwrapped
    func part(_ part: Automaton.Part) -> UnsafePointer<UInt32> {
      base + automaton.starts[part.rawValue]
    }
    func count(_ part: Automaton.Part) -> Int {
      automaton.starts[part.rawValue + 1] - automaton.starts[part.rawValue]
    }
    symbols = part(.symbols)
    candidates = part(.candidates)
    pairs = part(.pairs)
    patterns = part(.patterns)
    sets = part(.sets)
    code = part(.code)
    classes = part(.classes)
    wordSlots = part(.wordSlots)
    wordSlotCount = count(.wordSlots)
    prefixSlots = part(.prefixSlots)
    prefixSlotCount = count(.prefixSlots)
    spellings = part(.spellings)
    letters = UnsafeRawPointer(part(.letters)).assumingMemoryBound(to: UInt8.self)
    witnesses = part(.witnesses)
    witnessShift = WitnessBits.shift(count(.witnesses))
    repairIndex = part(.repairIndex)
    repairs = part(.repairs)
    classWidth = (automaton.symbolCount + 31) / 32
    prefixLengths = automaton.prefixLengths
  }

  /// Numbers that a symbol takes.
  static let symbolWidth = 12

  /// The Bloom bits of a symbol and of those that it begins with.
  @inline(__always)
  func bloom(_ symbol: UInt32) -> UInt64 {
    UnsafeRawPointer(symbols + Int(symbol) * Self.symbolWidth).loadUnaligned(as: UInt64.self)
  }

  /// The longest shorter symbol that this one begins with, or 0.
  @inline(__always)
  func next(_ symbol: UInt32) -> UInt32 { symbols[Int(symbol) * Self.symbolWidth + 2] }

  /// Bit 0: phrases hang on this symbol or its chain; bit 1: context patterns do.
  @inline(__always)
  func flags(_ symbol: UInt32) -> UInt32 { symbols[Int(symbol) * Self.symbolWidth + 3] }

  /// What hangs on a symbol itself: the first candidate that is tried one by one, the one after the
  /// last, and where its tables of pairs stand, or 0: of those beside it, of those near it.
  @inline(__always)
  func hung(_ symbol: UInt32, _ phase: Automaton.Phase) -> UnsafePointer<UInt32> {
    symbols + Int(symbol) * Self.symbolWidth + (phase == .phrases ? 4 : 8)
  }

  /// Whether a token with this symbol begins with that one.
  @inline(__always)
  func begins(_ symbol: UInt32, with prefix: UInt32) -> Bool {
    var link = symbol
    while link != 0 {
      if link == prefix { return true }
      link = next(link)
    }
    return false
  }

  /// Whether a symbol is of a class; the row tells it for the symbol and its chain at once.
  @inline(__always)
  func isMember(_ symbol: UInt32, of number: Int) -> Bool {
    classes[number * classWidth + Int(symbol >> 5)] >> (symbol & 31) & 1 == 1
  }

  /// The Bloom bits of a list of words.
  @inline(__always)
  func listBits(_ list: Instruction) -> UInt64 {
    UnsafeRawPointer(code + list.body.lowerBound).loadUnaligned(as: UInt64.self)
  }

  /// Whether a symbol may tell of a part, by the number of its words.
  @inline(__always)
  func mayTell(_ words: UInt32, _ symbol: UInt32) -> Bool {
    let place = WitnessBits.place(words, symbol, witnessShift)
    return witnesses[place >> 5] >> UInt32(truncatingIfNeeded: place & 31) & 1 == 1
  }
}

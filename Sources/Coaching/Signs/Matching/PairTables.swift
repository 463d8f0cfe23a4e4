/// Finds the candidates of a common word by a word that stands near it.
///
/// On a common word hang many patterns, nearly all of which lack some other word nearby. So those
/// that ask for a neighbour close by are found by the pair of both words, and not tried one by one.
///
/// Each common symbol has tables of its own, so that those of the commonest stay near: one for
/// neighbours right beside it, one for those a few words away. A table holds how many bits its
/// hashes have, bits that tell which hashes are there at all, where each bucket begins, and the
/// entries of the buckets: a candidate's number with some bits of its neighbour's hash.
struct PairTable {
  /// How many typed words away a neighbour stands at most.
  static let reach = 5
  /// Bits of an entry that number its candidate; the others are of the hash.
  static let numberBits: UInt32 = 20
  /// Of a bucket there are so many bits that tell what is there, as a power of two.
  static let filterBits: UInt32 = 4

  /// The hash of a neighbour behind the symbol or, else, before it.
  @inline(__always)
  static func hash(_ symbol: UInt32, isBehind: Bool) -> UInt32 {
    (symbol << 1 | (isBehind ? 1 : 0)) &* 0x9E37_79B1
  }

  private let bits: UInt32
  private let filter: UnsafePointer<UInt32>
  private let starts: UnsafePointer<UInt32>
  private let entries: UnsafePointer<UInt32>

  @inline(__always)
  init(at place: UnsafePointer<UInt32>) {
    bits = place[0]
    let buckets = 1 << Int(bits)
    filter = place + 1
    starts = filter + buckets << Int(Self.filterBits) / 32
    entries = starts + buckets + 1
  }

  /// Calls with the number of each candidate that may have a neighbour of this hash.
  @inline(__always)
  func each(_ hash: UInt32, _ body: (Int) -> Void) {
    let bit = hash >> (32 - bits - Self.filterBits)
    guard filter[Int(bit >> 5)] >> (bit & 31) & 1 == 1 else { return }
    let bucket = Int(bit >> Self.filterBits)
    let low = (1 << Self.numberBits) - 1 as UInt32
    for place in starts[bucket]..<starts[bucket + 1] {
      let entry = entries[Int(place)]
      // The upper bits of the hash chose the bucket; the entry holds the lower ones.
      if (entry ^ hash << Self.numberBits) & ~low == 0 { body(Int(entry & low)) }
    }
  }

  /// Lays out a table.
  ///
  /// - Parameter pairs: a neighbour's hash and a candidate's number, each pair once.
  /// - Returns: the table's numbers.
  static func lay(_ pairs: [(hash: UInt32, candidate: Int)]) -> ContiguousArray<UInt32> {
    var bits: UInt32 = 3
    while 1 << Int(bits) < pairs.count, bits < 20 { bits += 1 }
    let buckets = 1 << Int(bits)
    var filter = ContiguousArray<UInt32>(repeating: 0, count: buckets << Int(filterBits) / 32)
    var starts = ContiguousArray<UInt32>(repeating: 0, count: buckets + 1)
    for pair in pairs {
      let bit = pair.hash >> (32 - bits - filterBits)
      filter[Int(bit >> 5)] |= 1 << (bit & 31)
      starts[Int(bit >> filterBits) + 1] += 1
    }
    for bucket in 0..<buckets { starts[bucket + 1] += starts[bucket] }
    var next = starts
    var entries = ContiguousArray<UInt32>(repeating: 0, count: pairs.count)
    for pair in pairs {
      let bucket = Int(pair.hash >> (32 - bits))
      entries[Int(next[bucket])] = UInt32(pair.candidate) | pair.hash << numberBits
      next[bucket] += 1
    }
    return [bits] + filter + starts + entries
  }
}

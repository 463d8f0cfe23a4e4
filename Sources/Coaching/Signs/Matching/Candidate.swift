/// A pattern that hangs on a symbol, and what must stand nearby before it is tried at all.
struct Candidate {
  /// A part of the pattern beside the one that it hangs on.
  struct Neighbour {
    /// Bloom bits of its words: a token without any of them is none of it.
    var bits: UInt64
    /// Where it may stand, in tokens from the hook: before it when negative.
    var nearest: Int
    var farthest: Int

    init(bits: UInt64, nearest: Int, farthest: Int) {
      self.bits = bits
      self.nearest = nearest
      self.farthest = farthest
    }

    init(_ near: Anchor.Near) {
      self.init(
        bits: near.bits, nearest: near.places.lowerBound, farthest: near.places.upperBound)
    }

    /// The hook itself: asks for nothing.
    static let none = Neighbour(bits: .max, nearest: 0, farthest: 0)
  }

  /// Bloom bits of all single words that the pattern cannot do without.
  var needed: UInt64
  var first: Neighbour
  var second: Neighbour
  var pattern: Int
  /// Tokens between the pattern's first and the hook, at least and at most.
  var before: ClosedRange<Int>
}

/// In the block a candidate is nine numbers: bits (six), pattern, bounds a byte each (two).
extension Candidate {
  static let width = 9

  /// Reads what `write` wrote.
  @inline(__always)
  init(reading place: UnsafePointer<UInt32>) {
    let raw = UnsafeRawPointer(place)
    let bounds = place[7]
    let more = place[8]
    func signed(_ byte: UInt32) -> Int { Int(Int8(truncatingIfNeeded: byte)) }
    needed = raw.loadUnaligned(as: UInt64.self)
    first = Neighbour(
      bits: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self), nearest: signed(bounds >> 16),
      farthest: signed(bounds >> 24))
    second = Neighbour(
      bits: raw.loadUnaligned(fromByteOffset: 16, as: UInt64.self), nearest: signed(more),
      farthest: signed(more >> 8))
    pattern = Int(place[6])
    before = Int(bounds & 0xFF)...Int(bounds >> 8 & 0xFF)
  }

  func write(to numbers: inout ContiguousArray<UInt32>) {
    for bits in [needed, first.bits, second.bits] {
      numbers.append(UInt32(truncatingIfNeeded: bits))
      numbers.append(UInt32(truncatingIfNeeded: bits >> 32))
    }
    // No phrase is wider than 60 tokens, so every bound fits a byte.
    func byte(_ number: Int) -> UInt32 { UInt32(UInt8(truncatingIfNeeded: number)) }
    numbers.append(UInt32(pattern))
    numbers.append(
      byte(before.lowerBound) | byte(before.upperBound) << 8 | byte(first.nearest) << 16
        | byte(first.farthest) << 24)
    numbers.append(byte(second.nearest) | byte(second.farthest) << 8)
  }
}

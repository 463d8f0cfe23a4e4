/// A pattern that hangs on a symbol, and what must stand nearby before it is tried at all.
struct Candidate {
  /// A part of the pattern beside the one that it hangs on.
  struct Neighbour {
    /// The words of which one must stand there, by their number in `WitnessClasses`; 0 asks for
    /// nothing.
    var words: Int
    /// Where to look for it: tokens from the one that the pattern hangs on.
    var places: ClosedRange<Int>
    /// How many typed words away it stands at most.
    var typed: Int

    /// Asks for nothing.
    static let none = Neighbour(words: 0, places: 0...0, typed: 0)
  }

  /// The neighbours that are asked about, three of them, the rarest first.
  var neighbours: [Neighbour]
  var pattern: Int
  /// Whether the pattern is one word, so that the token it hangs on is all of its match.
  var isWord: Bool
  /// Tokens between the pattern's first and the hook, at least and at most.
  var before: ClosedRange<Int>
}

/// In the block a candidate is five numbers: the pattern, its neighbours, and bounds.
///
/// A neighbour is the number of its words in the lower half, its two places in the upper. Bounds
/// take six bits each, as no phrase is wider than 60 tokens.
extension Candidate {
  static let width = 5
  static let neighbourCount = 3
  /// The bit that tells a pattern of one word.
  static let wordBit: UInt32 = 1 << 31

  /// The tokens before the hook, at least and at most.
  @inline(__always)
  static func before(_ bounds: UInt32) -> ClosedRange<Int> {
    Int(bounds >> 18 & 0x3F)...Int(bounds >> 24 & 0x3F)
  }

  func write(to numbers: inout ContiguousArray<UInt32>) {
    numbers.append(UInt32(pattern) | (isWord ? Self.wordBit : 0))
    var bounds = UInt32(before.lowerBound) << 18 | UInt32(before.upperBound) << 24
    for (number, neighbour) in neighbours.enumerated() {
      numbers.append(neighbour.packed)
      bounds |= UInt32(neighbour.typed) << UInt32(6 * number)
    }
    numbers.append(bounds)
  }
}

extension Candidate.Neighbour {
  fileprivate var packed: UInt32 {
    let low = UInt32(UInt8(bitPattern: Int8(places.lowerBound)))
    let high = UInt32(UInt8(bitPattern: Int8(places.upperBound)))
    return UInt32(words) | low << 16 | high << 24
  }
}

/// A pattern that hangs on a symbol, and what must stand nearby before it is tried at all.
struct Candidate {
  /// A part of the pattern beside the one that it hangs on.
  struct Neighbour {
    /// Bloom bits of its words: a token without any of them is none of it.
    var bits: UInt64
    /// Where to look for it: a number of `Views`.
    var view: UInt8

    /// Asks for nothing.
    static let none = Neighbour(bits: .max, view: Views.always)
  }

  /// Bloom bits of all single words that the pattern cannot do without.
  var needed: UInt64
  var first: Neighbour
  var second: Neighbour
  var pattern: Int
  /// Tokens between the pattern's first and the hook, at least and at most.
  var before: ClosedRange<Int>
}

/// In the block a candidate is eight numbers: bits (six), the pattern, four bytes of bounds.
extension Candidate {
  static let width = 8

  /// Reads what `write` wrote.
  @inline(__always)
  init(reading place: UnsafePointer<UInt32>) {
    let raw = UnsafeRawPointer(place)
    let bounds = place[7]
    needed = raw.loadUnaligned(as: UInt64.self)
    first = Neighbour(
      bits: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
      view: UInt8(truncatingIfNeeded: bounds))
    second = Neighbour(
      bits: raw.loadUnaligned(fromByteOffset: 16, as: UInt64.self),
      view: UInt8(truncatingIfNeeded: bounds >> 8))
    pattern = Int(place[6])
    before = Int(bounds >> 16 & 0xFF)...Int(bounds >> 24)
  }

  func write(to numbers: inout ContiguousArray<UInt32>) {
    for bits in [needed, first.bits, second.bits] {
      numbers.append(UInt32(truncatingIfNeeded: bits))
      numbers.append(UInt32(truncatingIfNeeded: bits >> 32))
    }
    numbers.append(UInt32(pattern))
    // No phrase is wider than 60 tokens, so every bound fits a byte.
    numbers.append(
      UInt32(first.view) | UInt32(second.view) << 8 | UInt32(before.lowerBound) << 16
        | UInt32(before.upperBound) << 24)
  }
}

/// The Bloom bits around a token, gathered once for all the candidates that hang on it: of the
/// next tokens up to each of eight, of the last ones back to each of eight, of all nearby.
enum Views {
  static let always: UInt8 = 0
  static let farthest = 8
  static let all: UInt8 = 17
  static let count = 18

  /// The view that shows a part which stands in these places, seen from the token.
  static func view(of places: ClosedRange<Int>) -> UInt8 {
    if places.lowerBound > 0, places.upperBound <= farthest { return UInt8(places.upperBound) }
    if places.upperBound < 0, places.lowerBound >= -farthest {
      return UInt8(farthest - places.lowerBound)
    }
    return all
  }

  /// How many tokens a view shows.
  static func breadth(of view: UInt8) -> Int {
    switch view {
    case 1...8: Int(view)
    case 9...16: Int(view) - farthest
    default: 24
    }
  }

  /// Gathers the views from a token of a sentence.
  @inline(__always)
  static func gather(
    at token: Int, in sentence: Range<Int>, _ blooms: UnsafeMutablePointer<UInt64>,
    nearby: UInt64, into views: UnsafeMutablePointer<UInt64>
  ) {
    var right: UInt64 = 0
    var left: UInt64 = 0
    for distance in 1...farthest {
      if token + distance < sentence.upperBound { right |= blooms[token + distance] }
      if token - distance >= sentence.lowerBound { left |= blooms[token - distance] }
      views[distance] = right
      views[farthest + distance] = left
    }
    views[Int(always)] = .max
    views[Int(all)] = nearby
  }
}

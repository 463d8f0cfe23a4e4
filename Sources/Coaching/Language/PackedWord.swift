/// The bytes of a short word as two numbers, the first byte lowest, filled up with zeros.
///
/// No word holds a zero byte, so two words are equal exactly if their numbers are.
struct PackedWord: Equatable, Sendable {
  /// The most bytes that fit.
  static let mostBytes = 16

  var low: UInt64 = 0
  var high: UInt64 = 0

  @inline(__always)
  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// Packs a word of at most 16 bytes; further bytes are left out.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    for index in 0..<min(bytes.count, 8) {
      low |= UInt64(bytes[index]) << UInt64(index * 8)
    }
    if bytes.count > 8 {
      for index in 8..<min(bytes.count, Self.mostBytes) {
        high |= UInt64(bytes[index]) << UInt64(index * 8 - 64)
      }
    }
  }

  /// A number to find the word by; equal words have equal numbers.
  @inline(__always)
  var hash: Int {
    let mixed = (low ^ (high &* 0xFF51_AFD7_ED55_8CCD)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 40)
  }
}

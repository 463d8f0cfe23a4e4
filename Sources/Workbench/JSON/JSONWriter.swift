/// JSON written into bytes, a value after the other; the caller writes brackets and commas.
///
/// A string is ASCII-safe where it matters: control characters, direction controls and line
/// separators stand by their numbers, so that printing a line never moves a cursor.
public struct JSONWriter: Sendable {
  /// What was written and not yet taken.
  public private(set) var bytes: [UInt8] = []

  /// Makes an empty writer.
  public init() {}

  /// Forgets what was written; its room is kept for what comes.
  public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Takes back all but the first bytes.
  mutating func truncate(to count: Int) { bytes.removeLast(bytes.count - count) }

  /// Writes text as it is: brackets, commas, keys.
  public mutating func raw(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Writes bytes as they are.
  public mutating func raw(_ text: [UInt8]) { bytes.append(contentsOf: text) }

  /// Writes a whole number.
  public mutating func number(_ value: Int) {
    // Most numbers are places in a statement; dividing by what is known is cheap.
    guard (0..<1000).contains(value) else {
      bytes.append(contentsOf: String(value).utf8)
      return
    }
    let number = UInt32(truncatingIfNeeded: value)
    if number >= 100 { digit(number / 100) }
    if number >= 10 { digit(number / 10 % 10) }
    digit(number % 10)
  }

  private mutating func digit(_ digit: UInt32) {
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
  }

  /// Writes one digit over the byte that stands so many before the end.
  mutating func setDigit(_ digit: Int, fromEnd place: Int) {
    bytes[bytes.count - place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
  }

  /// Writes a string in quotes, or `null`.
  public mutating func string(_ text: String?) {
    guard var text else { return raw("null") }
    raw("\"")
    text.withUTF8 { _ = content($0) }
    raw("\"")
  }

  /// Writes the inside of a string, without quotes.
  ///
  /// - Returns: false at the first byte that is not UTF-8; what is before it was written.
  public mutating func content(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = text.baseAddress else { return true }
    var plain = 0
    var at = 0
    while at < text.count {
      at = Self.skipPlain(start, from: at, to: text.count)
      guard at < text.count else { break }
      let byte = start[at]
      if byte < 0x80 {
        append(start, plain..<at)
        escape(byte)
        at += 1
        plain = at
        continue
      }
      guard let (scalar, width) = UTF8Decoding.scalar(at: at, in: text) else {
        append(start, plain..<at)
        return false
      }
      if scalar.acts {
        append(start, plain..<at)
        escape(scalar)
        plain = at + width
      }
      at += width
    }
    append(start, plain..<text.count)
    return true
  }

  private mutating func append(_ start: UnsafePointer<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: start + range.lowerBound, count: range.count))
  }

  /// The place of the first byte that needs a look: a control, a quote, a backslash, not ASCII.
  private static func skipPlain(
    _ start: UnsafePointer<UInt8>, from first: Int, to end: Int
  ) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    var at = first
    while at + 8 <= end {
      let eight = UInt64(
        littleEndian: UnsafeRawPointer(start + at).loadUnaligned(as: UInt64.self))
      // A byte of these is below one exactly where its top bit comes out set.
      let quote = eight ^ (ones &* 0x22)
      let backslash = eight ^ (ones &* 0x5C)
      let delete = eight ^ (ones &* 0x7F)
      let found =
        (((eight &- ones &* 0x20) & ~eight) | ((quote &- ones) & ~quote)
          | ((backslash &- ones) & ~backslash) | ((delete &- ones) & ~delete) | eight) & tops
      if found != 0 { return at + found.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < end {
      let byte = start[at]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte >= 0x7F { return at }
      at += 1
    }
    return end
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22: raw("\\\"")
    case 0x5C: raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    default: unit(UInt16(byte))
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in String(scalar).utf16 { self.unit(unit) }
  }

  private mutating func unit(_ unit: UInt16) {
    raw("\\u")
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift & 0xF)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}

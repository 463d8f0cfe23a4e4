/// Bytes of any kind, read as UTF-8: what is not becomes U+FFFD.
public enum UTF8Repair {
  /// Whether the bytes are UTF-8 as they stand.
  public static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let text = bytes.baseAddress else { return true }
    let count = bytes.count
    var at = 0
    while at < count {
      // Eight ASCII bytes at a time, as nearly all text is.
      if at + 8 <= count {
        let eight = UnsafeRawPointer(text + at).loadUnaligned(as: UInt64.self)
        if eight & 0x8080_8080_8080_8080 == 0 {
          at += 8
          continue
        }
      }
      if text[at] < 0x80 {
        at += 1
        continue
      }
      let width = width(at: at, in: text, count)
      if width < 2 { return false }
      at += width
    }
    return true
  }

  /// The text that the bytes come to, each fault replaced by U+FFFD.
  public static func repaired(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// The scalar at a place and its width; U+FFFD, one byte wide, where the bytes are faulty.
  static func scalar(
    at place: Int, in text: UnsafePointer<UInt8>, _ count: Int
  ) -> (Unicode.Scalar, Int) {
    let lead = UInt32(text[place])
    if lead < 0x80 { return (Unicode.Scalar(UInt8(lead)), 1) }
    let width = width(at: place, in: text, count)
    func low(_ index: Int) -> UInt32 { UInt32(text[place + index] & 0x3F) }
    let code: UInt32
    switch width {
    case 2: code = (lead & 0x1F) << 6 | low(1)
    case 3: code = (lead & 0x0F) << 12 | low(1) << 6 | low(2)
    case 4: code = (lead & 0x07) << 18 | low(1) << 12 | low(2) << 6 | low(3)
    default: return ("\u{FFFD}", 1)
    }
    return (Unicode.Scalar(code) ?? "\u{FFFD}", width)
  }

  /// The width of the well-formed sequence of two bytes or more that starts here, else 0.
  private static func width(at place: Int, in text: UnsafePointer<UInt8>, _ count: Int) -> Int {
    func tail(_ index: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      place + index < count && range.contains(text[place + index])
    }
    switch text[place] {
    case 0xC2...0xDF: return tail(1) ? 2 : 0
    case 0xE0: return tail(1, 0xA0...0xBF) && tail(2) ? 3 : 0
    case 0xED: return tail(1, 0x80...0x9F) && tail(2) ? 3 : 0
    case 0xE1...0xEF: return tail(1) && tail(2) ? 3 : 0
    case 0xF0: return tail(1, 0x90...0xBF) && tail(2) && tail(3) ? 4 : 0
    case 0xF1...0xF3: return tail(1) && tail(2) && tail(3) ? 4 : 0
    case 0xF4: return tail(1, 0x80...0x8F) && tail(2) && tail(3) ? 4 : 0
    default: return 0
    }
  }
}

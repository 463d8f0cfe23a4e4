/// One scalar at a time out of bytes of any kind.
enum UTF8Decoding {
  /// The scalar that starts at a place, and its width in bytes; nil where the bytes are not UTF-8.
  static func scalar(
    at place: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (scalar: Unicode.Scalar, width: Int)? {
    let lead = UInt32(text[place])
    let width = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard width > 0, place + width <= text.count else { return nil }
    var code = width == 1 ? lead : lead & (0x7F >> UInt32(width))
    for next in text[(place + 1)..<(place + width)] {
      guard next & 0xC0 == 0x80 else { return nil }
      code = code << 6 | UInt32(next & 0x3F)
    }
    // Longer than need be, a surrogate, or past the last scalar.
    let least: UInt32 = width == 3 ? 0x800 : width == 4 ? 0x10000 : 0
    guard code >= least, let scalar = Unicode.Scalar(code) else { return nil }
    return (scalar, width)
  }
}

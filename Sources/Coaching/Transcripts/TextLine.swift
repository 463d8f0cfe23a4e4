/// A line of a file as bytes, without its end: what a parser looks at.
///
/// Characters are no unit here: a combining mark behind a blank would hide the blank.
struct TextLine {
  let bytes: ArraySlice<UInt8>
  /// From 1.
  let number: Int

  /// The line; nil when it is not UTF-8.
  var text: String? { String(validating: bytes, as: UTF8.self) }

  /// The byte at an offset; nil behind the end.
  func byte(_ offset: Int) -> UInt8? {
    offset < bytes.count ? bytes[bytes.startIndex + offset] : nil
  }

  /// The text from an offset on.
  func tail(from offset: Int) -> String { String(decoding: bytes.dropFirst(offset), as: UTF8.self) }

  func starts(_ begin: String) -> Bool { bytes.starts(with: begin.utf8) }

  func isExactly(_ text: String) -> Bool { bytes.elementsEqual(text.utf8) }

  var isBlank: Bool { bytes.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }

  /// The line without blanks at its beginning.
  var trimmed: String {
    String(
      decoding: bytes.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }, as: UTF8.self)
  }

  /// The letters before a colon, if the line begins with such.
  var headerName: String? {
    let name = bytes.prefix { (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: "-") }
    guard !name.isEmpty, byte(name.count) == UInt8(ascii: ":") else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  /// The column of a byte offset: scalars, from 1.
  func column(at offset: Int) -> Int {
    bytes.prefix(offset).reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }

  /// How many bytes at the beginning are UTF-8.
  var validPrefix: Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var length = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      length += UTF8.width(scalar)
    }
    return length
  }
}

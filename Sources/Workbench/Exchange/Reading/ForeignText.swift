/// A file's bytes, looked at before they are read as text.
enum ForeignText {
  /// The text without its byte order mark.
  ///
  /// - Throws: the fault of a text that is not UTF-8, with its line.
  static func checked(_ bytes: [UInt8]) throws(ExchangeFault) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw ExchangeFault(
        "this is UTF-16 text", hint: "save it as UTF-8, or: iconv -f UTF-16 -t UTF-8 OLD > NEW")
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    guard String(validating: text, as: UTF8.self) == nil else { return text }
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
    throw ExchangeFault(
      line: line + 1, "this is not UTF-8 text",
      hint: "save it as UTF-8 (in Excel: 'CSV UTF-8'), or: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW"
    )
  }

  /// The lines without their ends: LF, CR and LF, or CR.
  static func lines(of bytes: [UInt8]) -> [String] {
    var lines: [String] = []
    var start = 0
    var at = 0
    while at < bytes.count {
      if bytes[at] == 0x0A || bytes[at] == 0x0D {
        lines.append(String(decoding: bytes[start..<at], as: UTF8.self))
        if bytes[at] == 0x0D, at + 1 < bytes.count, bytes[at + 1] == 0x0A { at += 1 }
        start = at + 1
      }
      at += 1
    }
    if start < bytes.count { lines.append(String(decoding: bytes[start...], as: UTF8.self)) }
    return lines
  }
}

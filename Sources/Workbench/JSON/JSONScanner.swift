/// Why a line is not the JSON that was wanted.
public struct JSONFault: Error, Hashable, Sendable {
  /// Plain words.
  public var message: String

  /// Makes a fault.
  public init(_ message: String) { self.message = message }
}

/// Walks through one JSON value in bytes, by RFC 8259; nothing is built that is not asked for.
///
/// A byte that is not UTF-8, inside a string, is read as U+FFFD, and so is half of a surrogate pair.
public struct JSONScanner {
  private let text: UnsafeBufferPointer<UInt8>
  private var at = 0
  /// Brackets may nest this deep.
  private static let depth = 512

  /// Makes a scanner at the beginning of a text.
  public init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Walks through an object that is the whole text.
  ///
  /// - Parameter field: takes each key, and must take its value from the scanner: with `string`,
  ///   `scalar`, `members`, `list` or `skip`.
  /// - Throws: the first fault; for a byte it names the place, from 1.
  public mutating func object(
    _ field: (inout JSONScanner, String) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    guard try members(field) else {
      throw JSONFault(text.isEmpty ? "an empty line" : "not a JSON object")
    }
    try end()
  }

  /// Walks through an object that stands here.
  ///
  /// - Parameter field: takes each key, and must take its value from the scanner.
  /// - Returns: false, with nothing taken but blanks, when no object stands here.
  /// - Throws: the first fault in the object.
  public mutating func members(
    _ field: (inout JSONScanner, String) throws(JSONFault) -> Void
  ) throws(JSONFault) -> Bool {
    blanks()
    guard take("{") else { return false }
    blanks()
    if take("}") { return true }
    repeat {
      blanks()
      var key: [UInt8] = []
      guard try string(into: &key) else { throw unexpected("a key in quotes") }
      blanks()
      guard take(":") else { throw unexpected("':'") }
      blanks()
      try field(&self, String(decoding: key, as: UTF8.self))
      blanks()
    } while take(",")
    guard take("}") else { throw unexpected("',' or '}'") }
    return true
  }

  /// Walks through a list that stands here.
  ///
  /// - Parameter item: must take each value from the scanner.
  /// - Returns: false, with nothing taken but blanks, when no list stands here.
  /// - Throws: the first fault in the list.
  public mutating func list(
    _ item: (inout JSONScanner) throws(JSONFault) -> Void
  ) throws(JSONFault) -> Bool {
    blanks()
    guard take("[") else { return false }
    blanks()
    if take("]") { return true }
    repeat {
      blanks()
      try item(&self)
      blanks()
    } while take(",")
    guard take("]") else { throw unexpected("',' or ']'") }
    return true
  }

  /// Looks that nothing more stands in the text.
  public mutating func end() throws(JSONFault) {
    blanks()
    guard at == text.count else { throw unexpected("the end of the line") }
  }

  /// The offset of what stands here, in bytes.
  public var offset: Int { at }

  /// Takes a string's text, unescaped.
  ///
  /// - Parameter bytes: what the text is added to.
  /// - Returns: false, with nothing taken, when no string stands here.
  /// - Throws: the first fault in the string.
  public mutating func string(into bytes: inout [UInt8]) throws(JSONFault) -> Bool {
    guard take("\"") else { return false }
    while at < text.count {
      let start = at
      while at < text.count, text[at] != 0x22, text[at] != 0x5C, text[at] >= 0x20 { at += 1 }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<at]))
      guard at < text.count else { break }
      switch text[at] {
      case 0x22:
        at += 1
        return true
      case 0x5C:
        at += 1
        try escape(into: &bytes)
      default: throw JSONFault("a control character in a string at byte \(at + 1)")
      }
    }
    throw JSONFault("a string without its closing quote")
  }

  /// Takes any value but reads none of it.
  public mutating func skip() throws(JSONFault) {
    var open: [UInt8] = []
    var nothing: [UInt8] = []
    repeat {
      blanks()
      if let bracket = peek, bracket == UInt8(ascii: "{") || bracket == UInt8(ascii: "[") {
        at += 1
        open.append(bracket)
        guard open.count <= Self.depth else { throw JSONFault("nested too deeply") }
        blanks()
        if !closes(bracket) {
          if bracket == UInt8(ascii: "{") { try key() }
          continue
        }
      } else if try !string(into: &nothing) {
        _ = try literal()
      }
      nothing.removeAll(keepingCapacity: true)
      // A value has ended: close what ends with it.
      blanks()
      while let bracket = open.last, closes(bracket) {
        at += 1
        open.removeLast()
        blanks()
      }
      if let bracket = open.last {
        guard take(",") else { throw unexpected("',' or a closing bracket") }
        blanks()
        if bracket == UInt8(ascii: "{") { try key() }
      }
    } while !open.isEmpty
  }

  /// Takes a number, `true`, `false` or `null` as it is written.
  ///
  /// - Returns: its text; nil, with nothing taken, when something else stands here.
  public mutating func scalar() throws(JSONFault) -> String? {
    guard let peek, peek != UInt8(ascii: "\""), peek != UInt8(ascii: "{"),
      peek != UInt8(ascii: "[")
    else { return nil }
    return try literal()
  }

  private mutating func key() throws(JSONFault) {
    var nothing: [UInt8] = []
    guard try string(into: &nothing) else { throw unexpected("a key in quotes") }
    blanks()
    guard take(":") else { throw unexpected("':'") }
  }

  private mutating func literal() throws(JSONFault) -> String {
    let start = at
    while let byte = peek, (0x30...0x7A).contains(byte) || [0x2B, 0x2D, 0x2E].contains(byte),
      byte != UInt8(ascii: ":"), byte != UInt8(ascii: "[")
    {
      at += 1
    }
    let word = String(decoding: text[start..<at], as: UTF8.self)
    guard ["true", "false", "null"].contains(word) || JSONNumber.isNumber(word) else {
      at = start
      throw unexpected("a value")
    }
    return word
  }

  private mutating func escape(into bytes: inout [UInt8]) throws(JSONFault) {
    guard let byte = peek else { throw JSONFault("a string without its closing quote") }
    at += 1
    switch byte {
    case 0x22, 0x5C, UInt8(ascii: "/"): bytes.append(byte)
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "b"): bytes.append(0x08)
    case UInt8(ascii: "f"): bytes.append(0x0C)
    case UInt8(ascii: "u"):
      let first = try unit()
      var code = UInt32(first)
      if UTF16.isLeadSurrogate(first), peek == 0x5C, at + 1 < text.count,
        text[at + 1] == UInt8(ascii: "u")
      {
        let back = at
        at += 2
        let second = try unit()
        if UTF16.isTrailSurrogate(second) {
          code = 0x10000 + (UInt32(first) & 0x3FF) << 10 + UInt32(second) & 0x3FF
        } else {
          at = back
        }
      }
      bytes.append(contentsOf: String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
    default:
      at -= 1
      throw unexpected("one of \"\\/bfnrtu behind a backslash")
    }
  }

  private mutating func unit() throws(JSONFault) -> UInt16 {
    guard at + 4 <= text.count else { throw JSONFault("a string without its closing quote") }
    let digits = String(decoding: text[at..<at + 4], as: UTF8.self)
    guard digits.utf8.count == 4, digits.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D }),
      let unit = UInt16(digits, radix: 16)
    else { throw unexpected("four hexadecimal digits") }
    at += 4
    return unit
  }

  private var peek: UInt8? { at < text.count ? text[at] : nil }

  /// Whether the bracket that closes this one stands here.
  private func closes(_ bracket: UInt8) -> Bool { peek.map { $0 == bracket + 2 } ?? false }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: byte) else { return false }
    at += 1
    return true
  }

  /// Passes over blanks and line ends.
  mutating func blanks() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { at += 1 }
  }

  private func unexpected(_ wanted: String) -> JSONFault {
    JSONFault(
      at < text.count ? "\(wanted) is wanted at byte \(at + 1)" : "the line ends too early")
  }
}

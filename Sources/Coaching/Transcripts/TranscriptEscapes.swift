/// How text stands in a transcript: a backslash and characters that act are written, not put.
///
/// These are the control characters and the controls of direction, and nothing else: what a
/// terminal prints is kept as it was typed.
enum TranscriptEscapes {
  /// Writes a text of one line: `\` becomes `\\`, control and direction characters `\u{1B}`.
  static func escaped(_ text: some StringProtocol) -> String {
    guard text.unicodeScalars.contains(where: { $0 == "\\" || $0.isEscaped }) else {
      return String(text)
    }
    var written = ""
    for scalar in text.unicodeScalars {
      if scalar == "\\" {
        written += "\\\\"
      } else if scalar.isEscaped {
        written += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        written.unicodeScalars.append(scalar)
      }
    }
    return written
  }

  /// Reads what `escaped` wrote.
  ///
  /// - Throws: the first fault, with its offset in scalars.
  static func unescaped(_ text: String) throws(Fault) -> String {
    guard text.unicodeScalars.contains(where: { $0 == "\\" || $0.isEscaped }) else { return text }
    var read = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    var offset = 0
    while let scalar = rest.popFirst() {
      if scalar == "\\" {
        let (meant, length) = try sequence(rest, at: offset)
        read.append(meant)
        rest = rest.dropFirst(length)
        offset += length
      } else if scalar.isEscaped {
        throw Fault(kind: .acting(scalar), offset: offset)
      } else {
        read.append(scalar)
      }
      offset += 1
    }
    return String(read)
  }

  struct Fault: Error {
    var kind: TranscriptFault.Kind
    var offset: Int
  }

  /// The character that is meant by what follows a backslash, and how long that is.
  private static func sequence(
    _ rest: Substring.UnicodeScalarView, at offset: Int
  ) throws(Fault) -> (Unicode.Scalar, Int) {
    if rest.first == "\\" { return ("\\", 1) }
    let head = rest.prefix(9)
    guard head.starts(with: "u{".unicodeScalars), let close = head.firstIndex(of: "}") else {
      throw Fault(kind: .badEscape, offset: offset)
    }
    let digits = head[..<close].dropFirst(2)
    guard !digits.isEmpty, digits.allSatisfy({ $0.properties.isASCIIHexDigit }),
      let code = UInt32(String(digits), radix: 16), let scalar = Unicode.Scalar(code)
    else { throw Fault(kind: .badEscape, offset: offset) }
    return (scalar, digits.count + 3)
  }
}

extension Unicode.Scalar {
  /// Whether a transcript holds it by its number: control characters and Unicode's Bidi_Control.
  fileprivate var isEscaped: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

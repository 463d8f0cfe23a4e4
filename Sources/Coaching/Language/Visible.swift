extension StringProtocol {
  /// The text with its control characters shown, so that it can be printed anywhere.
  ///
  /// Control characters, direction controls and line separators become `\u{1B}` and the like:
  /// text of a client or a file never moves a cursor, sets a title or turns a line around.
  ///
  /// - Parameter lines: whether a line feed stays a line feed; it is shown too when false.
  /// - Returns: the text, unchanged when nothing in it acts.
  public func visible(lines: Bool = false) -> String {
    // Nearly every text is plain, which its bytes tell sooner than its scalars.
    guard utf8.contains(where: { $0.mayAct && !(lines && $0 == 0x0A) }),
      unicodeScalars.contains(where: { $0.acts && !(lines && $0 == "\n") })
    else { return String(self) }
    var shown = ""
    for scalar in unicodeScalars {
      if scalar.acts && !(lines && scalar == "\n") {
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}

extension UInt8 {
  /// Whether a scalar that acts may begin with this byte in UTF-8.
  fileprivate var mayAct: Bool {
    self < 0x20 || self == 0x7F || self == 0xC2 || self == 0xD8 || self == 0xE2
      || self == 0xEF || self == 0xF3
  }
}

extension Unicode.Scalar {
  /// Whether a terminal, or a reader of text, would do something at it instead of showing it.
  public var acts: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: true  // C0, DEL, C1
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true  // direction
    case 0x2028, 0x2029: true  // line and paragraph separators
    case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true  // annotations, tags
    default: false
    }
  }
}

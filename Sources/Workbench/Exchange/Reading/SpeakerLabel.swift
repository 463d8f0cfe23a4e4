/// The name at the beginning of a line of a conversation, and what stands behind it.
struct SpeakerLabel: Hashable {
  private(set) var name: String
  private(set) var text: String

  /// Reads a line; nil when it does not begin with what may be a name.
  init?(_ line: String) {
    var rest = line.unicodeScalars[...]
    Self.dropTime(&rest)
    let marks = Self.dropMarks(&rest)
    Self.dropTime(&rest)
    let name = Self.name(at: rest)
    rest = rest.dropFirst(name.count)
    self.name = Self.trimmed(Substring(name))
    guard (1...40).contains(self.name.unicodeScalars.count), self.name.hasLetter,
      self.name.split(separator: " ").count <= 4
    else { return nil }
    // The time may stand behind the name, and the marks that close on either side of the colon.
    if marks { Self.dropMarks(&rest) }
    let hasTime = Self.dropTime(&rest)
    if marks { Self.dropMarks(&rest) }
    if rest.first == ":" {
      rest.removeFirst()
      if marks { Self.dropMarks(&rest) }
      text = Self.trimmed(Substring(rest))
      return
    }
    guard hasTime, Self.trimmed(Substring(rest)).isEmpty else { return nil }
    text = ""
  }

  /// A text without blanks at its ends.
  static func trimmed(_ text: Substring) -> String {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(scalars)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{A0}"
  }

  /// What may be a name, up to a time that stands behind it.
  private static func name(at rest: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
    var end = rest.startIndex
    while end < rest.endIndex, mayName(rest[end]) {
      var tail = rest[end...]
      if isBlank(rest[end]), dropTime(&tail) { break }
      end = rest.index(after: end)
    }
    return rest[..<end]
  }

  private static func mayName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || " .-_'\u{2019}/#".unicodeScalars.contains(scalar)
  }

  /// Takes `**`, `__`, `>`, `-` and blanks away; whether stars or lines were among them.
  @discardableResult
  private static func dropMarks(_ rest: inout Substring.UnicodeScalarView) -> Bool {
    var isMarked = false
    while let scalar = rest.first, isBlank(scalar) || "*_>-".unicodeScalars.contains(scalar) {
      if scalar == "*" || scalar == "_" { isMarked = true }
      rest.removeFirst()
    }
    return isMarked
  }

  /// Takes a time away: `00:12`, `[00:12:03.5]`, `(0:12)`, with blanks around.
  @discardableResult
  private static func dropTime(_ rest: inout Substring.UnicodeScalarView) -> Bool {
    var tail = rest.drop(while: isBlank)
    let close: Unicode.Scalar? = tail.first == "[" ? "]" : tail.first == "(" ? ")" : nil
    if close != nil { tail.removeFirst() }
    let time = tail.prefix { isDigit($0) || ":.,".unicodeScalars.contains($0) }
    guard time.contains(":"), let first = time.first, let last = time.last, isDigit(first),
      isDigit(last)
    else { return false }
    tail = tail.dropFirst(time.count)
    if let close {
      guard tail.first == close else { return false }
      tail.removeFirst()
    }
    rest = tail.drop(while: isBlank)
    return true
  }
}

extension String {
  fileprivate var hasLetter: Bool { unicodeScalars.contains(where: \.properties.isAlphabetic) }
}

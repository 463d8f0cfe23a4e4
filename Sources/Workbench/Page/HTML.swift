/// Markup that is being written: text is escaped where it is added, so that none can act.
struct HTML: Sendable {
  private(set) var text = ""

  init() {}

  /// Adds markup as it is.
  mutating func raw(_ markup: String) { text += markup }

  /// Adds text: control characters are shown, and what is markup is escaped.
  mutating func add(_ words: some StringProtocol) { text += Self.escaped(words) }

  /// Adds an element with text in it.
  mutating func element(_ name: StaticString, _ words: String, _ attributes: StaticString = "") {
    text += "<\(name)\(attributes.isEmpty ? "" : " \(attributes)")>\(Self.escaped(words))</\(name)>"
  }

  /// Text as it may stand between tags and in an attribute's quotes.
  static func escaped(_ words: some StringProtocol) -> String {
    var escaped = ""
    for scalar in words.visible(lines: true).unicodeScalars {
      switch scalar {
      // No characters: markup that is read as XML may not hold them.
      case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension StaticString {
  fileprivate var isEmpty: Bool { utf8CodeUnitCount == 0 }
}

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

extension HTML {
  /// A cell of a table; shaded ones say in `style` how much.
  struct Cell {
    var text: String
    var style = ""
  }

  /// Adds a table with a row of headings; the first cell of each row is its heading.
  ///
  /// Rows for which `isPart` is true are parts of the row above them.
  mutating func table(
    _ headings: [String], _ rows: [[Cell]], kind: StaticString = "",
    isPart: (Int) -> Bool = { _ in false }
  ) {
    raw("<div class=\"wide\"><table class=\"\(kind)\"><thead><tr>")
    for heading in headings { element("th", heading, "scope=\"col\"") }
    raw("</tr></thead><tbody>\n")
    for (number, row) in rows.enumerated() {
      raw(isPart(number) ? "<tr class=\"part\">" : "<tr>")
      for (index, cell) in row.enumerated() {
        let style = cell.style.isEmpty ? "" : " style=\"\(cell.style)\""
        let name = index == 0 ? "th" : "td"
        raw("<\(name)\(index == 0 ? " scope=\"row\"" : "")\(style)>")
        add(cell.text)
        raw("</\(name)>")
      }
      raw("</tr>\n")
    }
    raw("</tbody></table></div>\n")
  }
}

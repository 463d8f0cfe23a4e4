/// A document in Markdown, as GitHub and Pandoc read it, without any markup of HTML.
struct MarkdownDocument {
  private var text = ""

  /// The whole document.
  static func text(_ document: BookDocument) -> String {
    var markdown = MarkdownDocument()
    markdown.text += "# \(escaped(document.title))\n\n"
    for block in document.front { markdown.add(block) }
    let chapters = document.chapters
    markdown.text += "## Contents\n\n"
    for case .heading(let level, let title) in chapters where level < 4 {
      let indent = level == 2 ? "" : "  "
      markdown.text += "\(indent)- \(inline(.link(title, to: title)))\n"
    }
    markdown.text += "\n"
    for block in chapters { markdown.add(block) }
    return markdown.text
  }

  private mutating func add(_ block: DocumentBlock) {
    switch block {
    case .heading(let level, let title):
      text += "\(String(repeating: "#", count: level)) \(Self.escaped(title))\n\n"
    case .paragraph(let words):
      text += Self.line(words) + "\n\n"
    case .list(let items), .columns(let items):
      for item in items { text += "- \(Self.line(item))\n" }
      text += "\n"
    case .table(let caption, let headings, let rows):
      if !caption.isEmpty { text += Self.escaped(caption) + ":\n\n" }
      row(headings.map(Self.escaped))
      row(headings.map { _ in "---" })
      for cells in rows { row(cells.map(Self.inline)) }
      text += "\n"
    case .facts(let facts):
      for fact in facts {
        text += "- **\(Self.escaped(fact.name))**: \(Self.inline(fact.value))\n"
      }
      text += "\n"
    case .entry(let title, _, let words):
      text += "#### \(Self.escaped(title))\n\n\(Self.line(words))\n\n"
    case .fold(let title, let blocks):
      text += "**\(Self.escaped(title))**\n\n"
      for block in blocks { add(block) }
    case .blanks(let names):
      for name in names {
        text += "\(Self.escaped(name)): \(String(repeating: "\\_", count: 40))\n\n"
      }
    }
  }

  private mutating func row(_ cells: [String]) {
    text += "| \(cells.joined(separator: " | ")) |\n"
  }

  static func inline(_ words: DocumentText) -> String {
    words.spans.map { span in
      switch span {
      case .plain(let words), .quiet(let words): escaped(words)
      case .strong(let words), .heard(let words): around(words, "**")
      case .link(let words, let target): "[\(escaped(words))](#\(target))"
      }
    }.joined()
  }

  /// Words between marks: blanks at their ends stand outside, where Markdown wants them.
  private static func around(_ words: String, _ mark: String) -> String {
    let end = words.reversed().prefix { $0 == " " }.count
    let start = words.prefix { $0 == " " }.count
    guard start < words.count else { return words }
    let inner = words.dropFirst(start).dropLast(end)
    return String(repeating: " ", count: start) + mark + escaped(inner) + mark
      + String(repeating: " ", count: end)
  }

  /// Text at the beginning of a line, where a number or a dash would make a list of it.
  private static func line(_ words: DocumentText) -> String {
    let line = inline(words)
    guard let first = line.first else { return line }
    if "-+=".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let next = line.dropFirst(digits.count).first, ".)".contains(next)
    else { return line }
    return "\(digits)\\\(line.dropFirst(digits.count))"
  }

  /// Text in which nothing is markup: control characters are shown, and a line stays one line.
  static func escaped(_ words: some StringProtocol) -> String {
    var escaped = ""
    for character in words.visible(lines: true) {
      if character.isNewline {
        escaped += " "
        continue
      }
      if "\\`*_[]<>#|~&".contains(character) { escaped += "\\" }
      escaped.append(character)
    }
    return escaped
  }
}

import Workbench

/// A session beside the coach, in lines for people: in a wide window the therapist and the coach
/// stand in two columns, otherwise under each other.
struct BesideText {
  private(set) var text = ""
  private let columns: Int
  private let colours: Bool

  /// A window that is narrower has no room for two texts beside each other.
  private static let leastColumns = 90
  private static let label = 11

  /// Sets a session out.
  ///
  /// - Parameters:
  ///   - session: what was said.
  ///   - file: its transcript.
  ///   - columns: the window's width; nil where nobody looks at one, as in a pipe.
  ///   - colours: whether headings are coloured.
  init(_ session: Beside, file: String, columns: Int?, colours: Bool) {
    self.columns = columns ?? 0
    self.colours = colours
    add(bold(file.visible()))
    for (number, row) in session.rows.enumerated() {
      add("")
      if let client = row.client {
        add("client", client.line, number: number)
      } else {
        add("(the opening)")
      }
      let hasTherapist = !row.therapist.isEmpty
      if self.columns >= Self.leastColumns, hasTherapist {
        addBeside(row)
      } else {
        for words in row.therapist { add("therapist", words) }
        add("coach", row.coach)
        add("", row.heard.text)
      }
    }
    add("")
  }

  private mutating func addBeside(_ row: Beside.Row) {
    let width = (columns - 3) / 2
    let left = row.therapist.flatMap { wrapped($0, width) }
    let right = wrapped(row.coach, width) + wrapped(row.heard.text, width)
    add(padded(bold("therapist"), "therapist", width) + " | " + bold("coach"))
    for line in 0..<max(left.count, right.count) {
      let first = line < left.count ? left[line] : ""
      let second = line < right.count ? right[line] : ""
      add(trimmed(padded(first, first, width) + " | " + second))
    }
  }

  /// Adds a text behind a label, its lines under each other.
  private mutating func add(_ label: String, _ words: String, number: Int? = nil) {
    let width = max(20, (columns == 0 ? Int.max / 2 : columns) - Self.label - 1)
    let title = number.map { "\($0) \(label)" } ?? label
    for (place, line) in wrapped(words, width).enumerated() {
      let shown = place == 0 ? bold(title) : ""
      add(trimmed(padded(shown, place == 0 ? title : "", Self.label) + " " + line))
    }
  }

  private mutating func add(_ line: String) { text += line + "\n" }

  private func wrapped(_ words: String, _ width: Int) -> [String] {
    Wrapping.wrap(words.visible(lines: true), to: width)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// A text with blanks behind it up to a width; `plain` is the text without colour.
  private func padded(_ text: String, _ plain: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - Wrapping.width(plain)))
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }

  private func bold(_ text: String) -> String {
    colours && !text.isEmpty ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}

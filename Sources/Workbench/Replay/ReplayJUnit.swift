/// A run as JUnit reads it: a test suite for each transcript, a test case for each turn.
///
/// It is the form that Jenkins, GitLab and GitHub's actions read. Times are left out: the same run
/// gives the same report.
public struct ReplayJUnit: ReplayReport, Sendable {
  /// Makes a report.
  public init() {}

  public mutating func begin() -> [UInt8] {
    let prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    return Array("\(prolog)\n<testsuites name=\"midstream replay\">\n".utf8)
  }

  public mutating func transcript(_ outcome: ReplayOutcome, recorded: Int) -> [UInt8] {
    var text = ""
    let faults = outcome.diagnostics
    let cases = outcome.turns + faults.count
    text += "  <testsuite" + Self.attribute("name", outcome.file)
    text += " tests=\"\(cases)\" failures=\"\(outcome.differences.count)\""
    text += " errors=\"\(faults.count)\" skipped=\"0\">\n"
    for fault in faults { text += Self.error(fault, of: outcome) }
    if case .replayed(let transcript, let replayed) = outcome.result {
      var differences = replayed.differences[...]
      for (index, exchange) in transcript.exchanges.enumerated() {
        let isDifferent = differences.first?.exchange == index
        let difference = isDifferent ? differences.popFirst() : nil
        text += Self.turn(exchange, outcome.number(of: index), difference, of: outcome)
      }
    }
    return Array((text + "  </testsuite>\n").utf8)
  }

  public mutating func end(_ end: ReplayEnd) -> [UInt8] { Array("</testsuites>\n".utf8) }

  private static func turn(
    _ exchange: Exchange, _ number: Int, _ difference: Difference?, of outcome: ReplayOutcome
  ) -> String {
    let said = exchange.input.map { "turn \(number): \(shortened($0.line))" } ?? "the opening"
    let begin =
      "    <testcase" + attribute("classname", className(outcome.file)) + attribute("name", said)
    guard let difference else { return begin + "/>\n" }
    let told = ReplayText(difference, of: exchange, in: outcome.file).lines.map(\.text)
    return begin + ">\n      <failure" + attribute("type", difference.kind.rawValue)
      + attribute("message", difference.title(exchange)) + ">"
      + escaped(told.joined(separator: "\n")) + "</failure>\n    </testcase>\n"
  }

  private static func error(_ fault: Diagnostic, of outcome: ReplayOutcome) -> String {
    "    <testcase" + attribute("classname", className(outcome.file))
      + attribute("name", "line \(fault.place.line): \(fault.message)")
      + ">\n      <error" + attribute("type", outcome.word) + attribute("message", fault.message)
      + ">" + escaped([fault].text) + "</error>\n    </testcase>\n"
  }

  /// The transcript as a class is named: readers part its name at points.
  private static func className(_ file: String) -> String {
    let name = file.hasSuffix(".txt") ? String(file.dropLast(4)) : file
    return name.replacing(".", with: "_")
  }

  /// The beginning of a long statement: enough to find it by.
  private static func shortened(_ line: String) -> String {
    let words = line.replacing("\n", with: " ")
    return words.count <= 60 ? words : words.prefix(59) + "…"
  }

  private static func attribute(_ name: String, _ value: String) -> String {
    " \(name)=\"\(escaped(value.visible()))\""
  }

  /// Text that is neither mark-up nor a character that XML refuses or a terminal acts on.
  private static func escaped(_ text: String) -> String {
    var written = ""
    for scalar in text.visible(lines: true).unicodeScalars {
      switch scalar {
      case "&": written += "&amp;"
      case "<": written += "&lt;"
      case ">": written += "&gt;"
      case "\"": written += "&quot;"
      // No character of XML 1.0.
      case "\u{FFFE}", "\u{FFFF}": written += "\u{FFFD}"
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written
  }
}

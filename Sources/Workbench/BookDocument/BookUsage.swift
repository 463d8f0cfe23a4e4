/// What examples and sessions have used of a book, part by part.
struct BookUsage: Sendable {
  typealias Part = CoverageReport.Part

  /// What was counted, in a line.
  let counted: String
  /// As `Book.signs`.
  let signs: [Part]
  /// As `Book.signs`, and the phrases of each.
  let phrases: [[Part]]
  let unless: [[Part]]
  let policy: [Part]
  /// As `Book.replies` and then the safety folder's; and the texts of each.
  let texts: [[Part]]
  /// As `Book.practices`, and the steps of each.
  let steps: [[Part]]
  /// Context rules by their places in the files, and where these are none by their names.
  private let contexts: [String: Part]

  init(_ report: CoverageReport) {
    counted = report.counted
    let book = report.book
    signs = report.parts(.sign)
    phrases = Self.grouped(report.parts(.phrase), book.signs.map(\.phrases.count))
    unless = Self.grouped(report.parts(.unless), book.signs.map(\.unless.count))
    policy = report.parts(.policy)
    texts = Self.grouped(
      report.parts(.text), (book.replies + book.safety.replies).map(\.says.count))
    steps = Self.grouped(report.parts(.step), book.practices.map(\.steps.count))
    contexts = Dictionary(report.parts(.context).map { (Self.key($0.item), $0) }) { first, _ in
      first
    }
  }

  private static func grouped(_ parts: [Part], _ counts: [Int]) -> [[Part]] {
    var rest = parts[...]
    return counts.map { count in
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
  }

  private static func key(_ item: Coverage.Item) -> String { "\(item.place.text) \(item.name)" }

  /// How a context rule was used; nil for those that turn nothing off by themselves.
  func context(_ rule: ContextRule) -> Part? {
    contexts["\(rule.place.text) \(rule.id)"]
  }
}

extension CoverageReport.Part {
  /// How often it was used, in words: `12 examples, 3 turns`.
  var words: DocumentText {
    let examples = count(.examples)
    let turns = count(.transcripts)
    let statements = count(.statements)
    let used = [
      examples > 0 ? Figure.count(examples, "example") : nil,
      turns > 0 ? Figure.count(turns, "turn") : nil,
      statements > 0 ? Figure.count(statements, "statement") : nil,
    ].compactMap(\.self)
    return used.isEmpty ? .quiet("nothing yet") : DocumentText(used.joined(separator: ", "))
  }

  /// How often sessions used it.
  var turns: DocumentText {
    let turns = count(.transcripts)
    return turns > 0 ? DocumentText("\(turns)") : .quiet("–")
  }
}

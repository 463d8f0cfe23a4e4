/// What came of a transcript, in lines for people.
public struct ReplayText: Sendable {
  public private(set) var lines: [ReportLine] = []

  /// Tells the differences of a transcript; nothing where there is none.
  ///
  /// - Parameters:
  ///   - outcome: what came of the transcript.
  ///   - told: what was told before; a change that is among it is named by its place.
  ///   - gone: of a difference, the names in its bracket that the book has no more.
  public init(
    _ outcome: ReplayOutcome, told: inout ToldChanges, gone: (Difference) -> [String] = { _ in [] }
  ) {
    guard case .replayed(let transcript, let replayed) = outcome.result else { return }
    guard !outcome.isUnrecorded else {
      addUnrecorded(outcome)
      return
    }
    for difference in replayed.differences {
      let exchange = transcript.exchanges[difference.exchange]
      let place = "\(outcome.file):\(difference.line)"
      if let earlier = told.place(of: difference, at: place) {
        add(.heading, "\(place): \(difference.title(exchange)), as at \(earlier)")
        addClient(exchange)
      } else {
        add(difference, of: exchange, at: place)
        for name in gone(difference) { add(.note, "gone", "the book has no \(name)") }
      }
      add(.plain, "")
    }
  }

  /// Tells the differences of a transcript; nothing where there is none.
  public init(_ outcome: ReplayOutcome) {
    var told = ToldChanges()
    self.init(outcome, told: &told)
  }

  /// Tells one difference.
  ///
  /// - Parameters:
  ///   - difference: a turn that came out otherwise.
  ///   - exchange: the exchange that it is of.
  ///   - file: the transcript, as it is to be shown.
  public init(_ difference: Difference, of exchange: Exchange, in file: String) {
    add(difference, of: exchange, at: "\(file):\(difference.line)")
  }

  private mutating func addUnrecorded(_ outcome: ReplayOutcome) {
    let turns = outcome.turns == 1 ? "1 turn" : "\(outcome.turns) turns"
    add(.heading, "\(outcome.file): nothing is recorded yet, of \(turns)")
    add(.plain, "  replay --accept writes down what the coach says")
    add(.plain, "")
  }

  private mutating func add(_ difference: Difference, of exchange: Exchange, at place: String) {
    add(.heading, "\(place): \(difference.title(exchange))")
    addClient(exchange)
    for change in difference.forbidden {
      add(.old, "never", change.expected.joined())
      add(.new, "actual", change.actual)
    }
    if let words = difference.words { add(words) }
    if let heard = difference.heard { add(heard.inside) }
    for part in difference.unmet {
      add(.old, "expected", part.expected.joined(separator: " or "))
      add(.new, "actual", part.actual)
    }
  }

  private mutating func addClient(_ exchange: Exchange) {
    if let input = exchange.input {
      add(.plain, "client", input.line)
    } else {
      add(.plain, "(the opening)", "")
    }
  }

  private mutating func add(_ change: Difference.Change) {
    guard change.expected.count == 1 else {
      for (index, text) in change.expected.enumerated() {
        add(.old, index == 0 ? "expected" : "or", text)
      }
      return add(.new, "actual", change.actual)
    }
    let marks = WordMarks(expected: change.expected[0], actual: change.actual)
    add(.old, "expected", marks.expected)
    add(.new, "actual", marks.actual)
  }

  private mutating func add(_ style: ReportLine.Style, _ label: String, _ text: String) {
    add(style, label, [WordMarks.Run(text: text, differs: false)])
  }

  /// Adds runs behind their label; lines of them stand under each other.
  private mutating func add(_ style: ReportLine.Style, _ label: String, _ runs: [WordMarks.Run]) {
    var rows: [[WordMarks.Run]] = [[]]
    for run in runs {
      let parts = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { rows.append([]) }
        guard !part.isEmpty else { continue }
        rows[rows.count - 1].append(WordMarks.Run(text: part.visible(), differs: run.differs))
      }
    }
    for (index, row) in rows.enumerated() {
      guard index == 0 || !row.isEmpty else {
        add(style, "")
        continue
      }
      let gap = String(repeating: " ", count: max(0, 10 - label.count))
      let indent = String(repeating: " ", count: 12)
      let begin = index == 0 ? "  \(label)" + (row.isEmpty ? "" : gap) : indent
      lines.append(ReportLine(style, [WordMarks.Run(text: begin, differs: false)] + row))
    }
  }

  private mutating func add(_ style: ReportLine.Style, _ text: String) {
    lines.append(ReportLine(style, text))
  }
}

extension Difference.Change {
  /// The same without the brackets around them, so that marks stand at words.
  fileprivate var inside: Difference.Change {
    func inside(_ text: String) -> String { String(text.dropFirst().dropLast()) }
    var change = self
    change.expected = expected.map(inside)
    change.actual = inside(actual)
    return change
  }
}

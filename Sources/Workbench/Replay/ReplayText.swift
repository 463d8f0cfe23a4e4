/// What came of a transcript, in lines for people.
public struct ReplayText: Sendable {
  /// How a line is meant; whoever prints may colour it so, what it says stands in its words.
  public enum Style: Hashable, Sendable { case heading, plain, expected, actual }

  public struct Line: Hashable, Sendable {
    public var style: Style
    public var text: String
  }

  public private(set) var lines: [Line] = []

  /// Tells the differences of a transcript; nothing where there is none.
  ///
  /// Words that differ stand in `[-…-]` in what is expected and in `{+…+}` in what came.
  public init(_ outcome: ReplayOutcome) {
    guard case .replayed(let transcript, let replayed) = outcome.result else { return }
    for difference in replayed.differences {
      let exchange = transcript.exchanges[difference.exchange]
      add(.heading, "\(outcome.file):\(difference.line): \(difference.title(exchange))")
      if let input = exchange.input {
        add(.plain, "client", input.line)
      } else {
        add(.plain, "(the opening)", "")
      }
      for change in difference.forbidden {
        add(.expected, "never", change.expected.joined())
        add(.actual, "actual", change.actual)
      }
      if let words = difference.words { add(words) }
      if let heard = difference.heard { add(heard.inside) }
      add(.plain, "", "")
    }
  }

  private mutating func add(_ change: Difference.Change) {
    guard change.expected.count == 1 else {
      for (index, text) in change.expected.enumerated() {
        add(.expected, index == 0 ? "expected" : "or", text)
      }
      return add(.actual, "actual", change.actual)
    }
    let marks = WordMarks(expected: change.expected[0], actual: change.actual)
    add(
      .expected, "expected", marks.expected.map { $0.differs ? "[-\($0.text)-]" : $0.text }.joined()
    )
    add(.actual, "actual", marks.actual.map { $0.differs ? "{+\($0.text)+}" : $0.text }.joined())
  }

  /// Adds a text behind its label; lines of it stand under each other.
  private mutating func add(_ style: Style, _ label: String, _ text: String) {
    let gap = String(repeating: " ", count: max(0, 10 - label.count))
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let begin = index == 0 ? "  \(label)\(gap)" : String(repeating: " ", count: 12)
      let line = begin + part.visible()
      add(style, line.allSatisfy { $0 == " " } ? "" : line)
    }
  }

  private mutating func add(_ style: Style, _ text: String) {
    lines.append(Line(style: style, text: text))
  }
}

extension Difference {
  /// What kind of difference it is, in words.
  fileprivate func title(_ exchange: Exchange) -> String {
    switch kind {
    case .crisis: "another tier of crisis"
    case .state: "another state"
    case .signs: "the same state, other signs"
    case .rule: "another rule, move or phase"
    case .forbidden: "words that must not come"
    case .wording: exchange.heard == nil ? "new wording" : "the same rule, new wording"
    case .unrecorded: "nothing is recorded for this turn"
    }
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

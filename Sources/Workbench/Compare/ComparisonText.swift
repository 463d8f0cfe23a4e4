/// A comparison in lines for people.
public struct ComparisonText {
  public private(set) var lines: [ReportLine] = []
  private let comparison: Comparison
  private let limit: Int

  /// Tells a comparison.
  ///
  /// - Parameters:
  ///   - comparison: what was found.
  ///   - limit: how many statements, and how many turns, are shown for an edit.
  public init(_ comparison: Comparison, limit: Int = 3) {
    self.comparison = comparison
    self.limit = limit
    for group in comparison.groups { add(group) }
    addUnseen()
    addLabels()
    addSummary()
  }

  /// The edits that changed turns, each with the places of the turns alone: what stands in them is
  /// told elsewhere.
  public init(placesOf comparison: Comparison) {
    self.comparison = comparison
    limit = 0
    for group in comparison.groups {
      addEdits(of: group)
      for turn in group.turns { add(.plain, "    \(turn.file):\(turn.line)") }
      for turn in group.followers {
        add(.plain, "    \(turn.file):\(turn.line)" + follows(turn))
      }
      add(.plain, "")
    }
  }

  private mutating func add(_ style: ReportLine.Style, _ text: String) {
    lines.append(ReportLine(style, text))
  }

  private mutating func add(_ group: ComparisonGroup) {
    addEdits(of: group)
    for statement in group.statements.prefix(limit) { add(statement) }
    for turn in group.turns.prefix(limit) { add(turn) }
    for turn in group.followers.prefix(limit) {
      add(.plain, "    \(turn.file):\(turn.line)" + follows(turn))
    }
    let more = [group.statements.count, group.turns.count, group.followers.count]
      .reduce(0) { $0 + max(0, $1 - limit) }
    if more > 0 { add(.plain, "    and \(more) more; --all shows them") }
    add(.plain, "")
  }

  private mutating func addEdits(of group: ComparisonGroup) {
    let statements = Self.count(group.statements.count, "statement")
    let turns = Self.count(group.turns.count + group.followers.count, "turn")
    let counts = [statements, turns].compactMap(\.self).joined(separator: ", ")
    switch group.edits.count {
    case 0:
      let why = comparison.wasCut ? " (not all was tried)" : ""
      add(.heading, "no edit of the rules was found for this\(why): \(counts)")
    case 1: break
    default: add(.heading, "\(group.edits.count) edits together: \(counts)")
    }
    for number in group.edits {
      let edit = comparison.edits[number]
      add(.heading, group.edits.count == 1 ? "\(edit.title): \(counts)" : "  \(edit.title)")
      for line in EditText(edit: edit, old: comparison.old, new: comparison.new).lines {
        add(line.hasPrefix("-") ? .old : .new, "  " + line)
      }
    }
  }

  private mutating func add(_ statement: ChangedStatement) {
    add(.plain, "    \(statement.statement.origin)")
    add(.plain, "      \(statement.statement.row.text)")
    add(.old, "      - " + heard(statement.old, statement.lost))
    add(.new, "      + " + heard(statement.new, statement.gained) + label(statement))
  }

  private func heard(_ row: HeardRow, _ signs: [String]) -> String {
    row.heardText + (signs.isEmpty ? "" : ": " + signs.joined(separator: ", "))
  }

  private func label(_ statement: ChangedStatement) -> String {
    switch statement.becameRight {
    case true?: " (newly right)"
    case false?: " (newly wrong: \(statement.statement.row.labelText))"
    case nil: ""
    }
  }

  private mutating func add(_ turn: ChangedTurn) {
    add(.plain, "    \(turn.file):\(turn.line)" + follows(turn))
    add(.plain, "      client: " + (turn.input ?? "(the opening)"))
    if turn.old.heard != turn.new.heard {
      add(.old, "      - " + turn.old.heard)
      add(.new, "      + " + turn.new.heard)
    }
    guard turn.old.words != turn.new.words else {
      return add(.plain, "      coach, as before: " + Self.oneLine(turn.new.words))
    }
    add(.old, "      - coach: " + Self.oneLine(turn.old.words))
    add(.new, "      + coach: " + Self.oneLine(turn.new.words))
  }

  /// Where the session of a turn went another way.
  private func follows(_ turn: ChangedTurn) -> String {
    guard let line = turn.since else { return "" }
    if case .earlier = turn.blame {
      return ": only because the session went another way at line \(line)"
    }
    return " (and the session had gone another way at line \(line))"
  }

  private static func oneLine(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: " / ")
  }

  static func count(_ number: Int, _ noun: String) -> String? {
    number == 0 ? nil : "\(number) \(noun)" + (number == 1 ? "" : "s")
  }

  // MARK: - The end

  private mutating func addUnseen() {
    let unseen = comparison.unseen
    guard !unseen.isEmpty, !(comparison.heard == 0 && comparison.held == 0) else { return }
    add(.heading, "changing nothing that was held: \(Self.count(unseen.count, "edit") ?? "")")
    let most = limit > 1000 ? limit : limit * 4
    for number in unseen.prefix(most) {
      add(
        .plain,
        "  "
          + EditText(
            edit: comparison.edits[number], old: comparison.old, new: comparison.new
          ).line)
    }
    if unseen.count > most { add(.plain, "  and \(unseen.count - most) more; --all shows them") }
    add(.plain, "")
  }

  private mutating func addLabels() {
    let moved = comparison.labels
    guard !moved.isEmpty else { return }
    add(.heading, "by the labels")
    for label in moved {
      add(
        .plain,
        "  \(label.name): \(label.gained) newly right, \(label.lost) newly wrong, of \(label.rows)")
    }
    add(.plain, "")
  }

  private mutating func addSummary() {
    let edits = Self.count(comparison.edits.count, "edit") ?? "no edits"
    add(.heading, "\(comparison.old.name) → \(comparison.new.name): \(edits)")
    var parts: [String] = []
    if comparison.heard > 0 {
      parts.append(
        "\(comparison.statements.count) of \(Self.count(comparison.heard, "statement") ?? "")")
    }
    if comparison.held > 0 {
      parts.append(
        "\(comparison.turns.count) of \(Self.count(comparison.held, "turn") ?? "") in "
          + (Self.count(comparison.transcripts, "transcript") ?? ""))
    }
    if !parts.isEmpty {
      add(.plain, parts.joined(separator: " and ") + " come out otherwise")
    }
  }
}

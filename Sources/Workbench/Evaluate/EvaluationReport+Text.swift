extension EvaluationReport {
  /// The report for a terminal; what comes from the file is shown, never acted on.
  public var text: String {
    let parts = [
      ["\(Figure.count(rows.count, "row")) of \(file), heard with \(book)"],
      figures.statesText, figures.confusionText, figures.neutralText, figures.crisisText,
      groups.flatMap { groupText($0.field, $0.groups) }, turnedOffText, conflictsText,
      movement?.text ?? [], missesText,
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n").visible(lines: true) + "\n"
  }

  private func groupText(_ field: String, _ groups: [Group]) -> [String] {
    var table = TextTable(["by \(field)"] + figures.columns.map(\.heading))
    for group in groups {
      table.add([group.value] + figures.columns.map { $0.cell(group.figures) })
    }
    return table.lines
  }

  private var turnedOffText: [String] {
    guard !turnedOff.isEmpty else { return [] }
    var table = TextTable(["turned off", "signs", "rows", "right", "wrong", "lost"])
    // Of the rules, those that somebody may want to look at.
    for off in turnedOff where off.rule == nil || off.wrong > 0 {
      let name = off.rule.map { "  \($0) [\(off.place ?? "")]" } ?? off.reason.rawValue
      table.add([name] + [off.signs, off.rows, off.right, off.wrong, off.lost].map(String.init))
    }
    return table.lines + [
      "right: rows that are heard as labelled; wrong: rows that are not, under each reason the rules"
        + " that had a part in it;", "lost: of these, rows that lack the very sign.",
    ]
  }

  private var conflictsText: [String] {
    guard !conflicts.isEmpty else { return [] }
    return ["said more than once, and labelled differently"]
      + conflicts.flatMap { conflict in
        let labels = conflict.labels.map { "line \($0.line) \($0.label)" }
        return ["  " + labels.joined(separator: "; "), "    " + conflict.text.oneLine]
      }
  }

  private var missesText: [String] {
    guard !misses.isEmpty else { return rows.contains { $0.isRight != nil } ? ["no misses"] : [] }
    var lines = [misses.count == 1 ? "1 miss" : "\(misses.count) misses"]
    for group in Miss.groups(of: misses) {
      lines += ["", "\(group[0].title): \(group.count)"]
      for miss in group {
        let row = miss.heard.row
        lines.append("line \(row.line): \(miss.wanted), heard \(miss.got): \(row.text.oneLine)")
        lines += miss.because.map { "    \($0)" }
      }
    }
    return lines
  }
}

extension Evaluation {
  /// A figure of a group: what stands over it, and how it is got.
  struct Column {
    var heading: String
    var cell: (Evaluation) -> String
  }

  /// The figures that groups of these rows have.
  var columns: [Column] {
    var columns = [Column(heading: "rows") { String($0.rows) }]
    if stateRows > 0 {
      columns.append(Column(heading: "macro-F1") { Figure.text($0.macroF1) })
      columns.append(Column(heading: "right") { Figure.text($0.accuracy) })
    }
    if neutral.rows > 0 {
      columns.append(
        Column(heading: "false alarms") {
          $0.neutral.rows == 0 ? "-" : "\($0.neutral.bank) of \($0.neutral.rows)"
        })
    }
    if crisis.hits + crisis.misses > 0 {
      columns.append(Column(heading: "crisis recall") { Figure.text($0.crisis.recall) })
      columns.append(Column(heading: "precision") { Figure.text($0.crisis.precision) })
    }
    if crisisRows > 0 {
      columns.append(Column(heading: "false flags") { String($0.crisis.falseAlarms) })
    }
    return columns
  }

  fileprivate var statesText: [String] {
    guard !labels.isEmpty else { return [] }
    var table = TextTable(["state", "precision", "recall", "F1", "rows"])
    for label in labels {
      let score = score(of: label)
      table.add([
        label.rawValue, Figure.text(score.precision), Figure.text(score.recall),
        Figure.text(score.f1), String(score.hits + score.misses),
      ])
    }
    table.add(["macro-F1", "", "", Figure.text(macroF1), ""])
    table.add(["right", "", "", Figure.text(accuracy), ""])
    return table.lines
  }

  fileprivate var confusionText: [String] {
    guard !labels.isEmpty else { return [] }
    var table = TextTable(["label / heard"] + ClientState.allCases.map(\.rawValue))
    for label in labels {
      table.add([label.rawValue] + ClientState.allCases.map { String(matrix[label]?[$0] ?? 0) })
    }
    return table.lines
  }

  fileprivate var neutralText: [String] {
    guard neutral.rows > 0 else { return [] }
    func line(_ count: Int, _ what: String) -> String {
      "  \(count) \(what) (\(Figure.percent(count, of: neutral.rows)))"
    }
    return [
      "false alarms in \(Figure.count(neutral.rows, "neutral row"))",
      line(neutral.bank, "heard as overwhelm, rigidity or both"),
      line(neutral.sign, "with a sign of overwhelm, rigidity or flow that holds, hints too"),
      line(neutral.crisis, "with a tier of crisis"),
    ]
  }

  fileprivate var crisisText: [String] {
    guard crisisRows > 0 else { return [] }
    let flags = crisis.hits + crisis.falseAlarms
    let without = crisisRows - crisis.hits - crisis.misses
    guard without < crisisRows else {
      return ["crisis: \(crisis.falseAlarms) false flags in \(Figure.count(without, "row"))"]
    }
    var lines = [
      "crisis recall    \(Figure.text(crisis.recall))  "
        + "(\(crisis.hits) of \(crisis.hits + crisis.misses))",
      "crisis precision \(Figure.text(crisis.precision))  (\(crisis.hits) of "
        + "\(Figure.count(flags, "flag")); \(crisis.falseAlarms) false of "
        + "\(Figure.count(without, "row")) without)",
    ]
    guard !tiers.isEmpty else { return lines }
    var table = TextTable(["tier / heard"] + Crisis.allCases.map(\.rawValue))
    for tier in Crisis.allCases where tiers[tier] != nil {
      table.add([tier.rawValue] + Crisis.allCases.map { String(tiers[tier]?[$0] ?? 0) })
    }
    lines += table.lines
    return lines
  }
}

extension String {
  /// The text in one line: its line ends are shown.
  var oneLine: String { visible() }
}

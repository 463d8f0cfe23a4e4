extension Evaluation {
  /// The figures as text: a table of the states, the confusion matrix, crisis.
  public var text: String {
    var lines = [rows == 1 ? "1 row" : "\(rows) rows"]
    if !labels.isEmpty { lines += ["", states, "", confusion] }
    if crisisRows > 0 { lines += ["", crisisText] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The rows that were heard as something else, with the reasons.
  public var missesText: String {
    guard !misses.isEmpty else { return "" }
    var lines = [misses.count == 1 ? "1 miss" : "\(misses.count) misses"]
    for miss in misses {
      lines.append("line \(miss.row.line): \(miss.wanted), heard \(miss.heard): \(miss.row.text)")
      lines += miss.because.map { "    \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One line: macro-F1 and crisis, for a table of groups.
  public var line: String {
    var parts = [rows == 1 ? "1 row" : "\(rows) rows"]
    if let macroF1 { parts.append("macro-F1 \(figure(macroF1)), right \(figure(accuracy))") }
    if crisisRows > 0 {
      parts.append("crisis recall \(figure(crisis.recall)), precision \(figure(crisis.precision))")
    }
    return parts.joined(separator: "; ")
  }

  private var states: String {
    var rows = [["state", "precision", "recall", "F1", "rows"]]
    for label in labels {
      let score = score(of: label)
      rows.append([
        label.rawValue, figure(score.precision), figure(score.recall), figure(score.f1),
        String(score.hits + score.misses),
      ])
    }
    rows.append(["macro-F1", "", "", figure(macroF1), ""])
    rows.append(["right", "", "", figure(accuracy), ""])
    return table(rows)
  }

  private var confusion: String {
    var rows = [["label / heard"] + ClientState.allCases.map(\.rawValue)]
    for label in labels {
      rows.append(
        [label.rawValue] + ClientState.allCases.map { String(matrix[label]?[$0] ?? 0) })
    }
    let neutral = matrix[.neutral]?.values.reduce(0, +) ?? 0
    let alarms =
      neutral == 0
      ? ""
      : "\nfalse alarms: \(falseAlarms) of \(neutral) neutral rows heard as overwhelm, rigidity or both"
    return table(rows) + alarms
  }

  private var crisisText: String {
    let flags = crisis.hits + crisis.falseAlarms
    return """
      crisis recall    \(figure(crisis.recall))  (\(crisis.hits) of \(crisis.hits + crisis.misses))
      crisis precision \(figure(crisis.precision))  (\(crisis.hits) of \(flags) flags; \
      \(crisis.falseAlarms) false of \(crisisRows - crisis.hits - crisis.misses) rows without)
      """
  }

  private func figure(_ value: Double?) -> String {
    guard let value else { return "-" }
    let thousandths = Int((value * 1000).rounded())
    let rest = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }

  private func table(_ rows: [[String]]) -> String {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    let lines = rows.map { row in
      row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + space : space + cell
      }.joined(separator: "  ")
    }
    return lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }
      .joined(separator: "\n")
  }
}

extension Simulation.Outcome {
  /// Whether every promise held on every turn.
  public var holds: Bool { counterexamples.isEmpty }

  /// The report in lines of text; counterexamples are transcripts that `replay` plays again.
  public var text: String {
    var lines = ["\(tally.sessions) sessions, \(tally.turns) turns"]
    lines.append(
      holds
        ? "every promise held on every turn (\(Promise.allCases.count) promises)"
        : "\(counterexamples.count) of \(Promise.allCases.count) promises broke")
    lines.append("")
    lines += figures
    lines.append("")
    lines += moves
    for example in counterexamples { lines += told(example) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var figures: [String] {
    var lines = [
      "reflections to questions  \(Figure.text(tally.talk.reflectionsToQuestions))",
      "complex reflections       \(Figure.text(tally.talk.complexShare))",
      "said twice in a session   \(tally.repeats) replies, "
        + "\(Figure.text(ratio(tally.repeats, tally.sessions))) a session",
    ]
    for (rule, count) in top(tally.repeatedRules, 8) { lines.append("  \(count)  \(rule)") }
    lines.append(
      "same two words to begin   \(tally.sameOpenings) replies, "
        + "\(Figure.text(ratio(tally.sameOpenings, tally.sessions))) a session")
    lines.append("turns without words       \(tally.deadEnds)")
    return lines
  }

  /// Moves by state, as a table.
  private var moves: [String] {
    let used = Move.allCases.filter { move in
      tally.moves.values.contains { $0[move] != nil }
    }
    var table = TextTable(["statement"] + used.map(\.rawValue))
    for state in ClientState.allCases {
      guard let row = tally.moves[state] else { continue }
      table.add([state.rawValue] + used.map { String(row[$0] ?? 0) })
    }
    return table.lines
  }

  private func told(_ example: Simulation.Counterexample) -> [String] {
    let promise = example.breach.promise
    return [
      "",
      "# BROKEN: \(promise.rawValue): \(promise.sentence)",
      "# \(example.breach.detail); in \(example.count) of \(tally.sessions) sessions",
      example.transcript,
    ]
  }

  private func top(_ counts: [String: Int], _ most: Int) -> [(String, Int)] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most).map {
      ($0.key, $0.value)
    }
  }

  private func ratio(_ part: Int, _ whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
  }

}

extension ReplayTally {
  /// `12 transcripts, 140 turns, 0 differences`.
  public var text: String {
    let counts = [(transcripts, "transcript"), (turns, "turn"), (differences, "difference")]
    let tally = counts.map(Figure.count).joined(separator: ", ")
    return tally + (faulty == 0 ? "" : ", \(faulty) did not run")
  }

  /// How many differences there are of each kind, in which files, and of which rules; nothing where
  /// there are few enough to be seen at once.
  public var summary: [String] {
    guard differences > 3 else { return [] }
    let kinds = Difference.Kind.allCases.compactMap { kind in
      self.kinds[kind].map { (kind.title, $0) }
    }
    let files = files.map { ($0.file.visible(), $0.differences) }
    let rules = ruleCounts.map { ($0.rules.text, $0.count) }
    return table("what differs", kinds) + table("where", files) + table("rules", rules)
  }

  /// Rows with a count each; the rest of a long table in one row.
  private func table(_ title: String, _ rows: [(String, Int)]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let shown = rows.prefix(Self.rows)
    var table = TextTable([title, ""])
    for (name, count) in shown { table.add(["  " + name, "\(count)"]) }
    if rows.count > shown.count {
      let rest = rows.dropFirst(shown.count)
      table.add(["  (\(rest.count) more)", "\(rest.map(\.1).reduce(0, +))"])
    }
    return table.lines + [""]
  }

  /// More rows than these are read by nobody at the end of a run.
  private static let rows = 10

  /// That transcripts were recorded with another version of the book; nil when none was.
  public func note(version: String) -> String? {
    let (count, first) = otherVersions
    guard count > 0 else { return nil }
    let others = count == 1 ? "" : " and \(count - 1) more"
    return "\(first)\(others): recorded with another version of the book than \(version)"
  }
}

extension ReplayTally.Rules {
  /// `pile-named`, or `pile-named -> stay` where another rule spoke.
  public var text: String {
    guard let expected, expected != actual else { return actual }
    return "\(expected) -> \(actual)"
  }
}

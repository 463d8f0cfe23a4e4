extension StatementExplanation {
  /// The explanation in lines: signs, what was noted beside them, levels, state, crisis.
  public var lines: [String] {
    let counting = signs.filter { $0.heard.bank != .note }
    var told: Set<String> = []
    var lines: [String] = []
    for sign in counting.prefix(Self.most) {
      lines += sign.lines(tellsAbout: told.insert(sign.heard.sign).inserted) + [""]
    }
    if counting.isEmpty { lines += ["No sign was found.", ""] }
    if counting.count > Self.most {
      lines += ["And \(Figure.count(counting.count - Self.most, "more sign")).", ""]
    }
    let notes = signs.filter { $0.heard.bank == .note }.map(\.note)
    if !notes.isEmpty {
      let more = notes.count - Self.most
      let rest = more > 0 ? ["    and \(more) more"] : []
      lines += ["Noted, without weight:"] + notes.prefix(Self.most) + rest + [""]
    }
    return lines + levelTable + ["State: \(assessment.state.rawValue). \(tipped)", crisis]
  }

  /// Nobody reads more signs than these.
  private static let most = 30

  /// The levels beside what each needs, and the signs that make them.
  private var levelTable: [String] {
    var table = TextTable(["Levels", "is", "stands from"])
    for level in levels { table.add([level.bank.rawValue, "\(level.level)", "\(level.needed)"]) }
    let made = levels.map { level in
      level.signs.map { "\($0.sign) \($0.level)\($0.isTwoHints ? " (two hints)" : "")" }
        .joined(separator: ", ")
    }
    return zip(table.lines, [""] + made).map { $1.isEmpty ? $0 : "\($0)  \($1)" }
  }
}

extension SignExplanation {
  /// What is noted beside the levels, in one line.
  fileprivate var note: String {
    let off = heard.holds ? "" : ", does not hold: \(heard.because.visible())"
    return "    \"\(heard.text.visible())\": \(heard.sign)\(off) [\(heard.place)]"
  }
}

extension Movement {
  /// A figure by its name, of both runs.
  struct Comparison {
    var name: String
    var then: Double?
    var now: Double?
    /// Whether it is only worth telling where it moved.
    var isDetail = false

    var moved: String { Figure.moved(then, now) }
    var isTold: Bool { !isDetail || moved != "=" }
  }

  /// Figures that are compared; those that neither run has are left out.
  var comparison: [Comparison] {
    var rows: [Comparison] = []
    func add(_ name: String, isDetail: Bool = false, _ value: (Evaluation) -> Double?) {
      let (then, now) = (value(then), value(now))
      guard then != nil || now != nil else { return }
      rows.append(Comparison(name: name, then: then, now: now, isDetail: isDetail))
    }
    add("macro-F1") { $0.macroF1 }
    add("right") { $0.accuracy }
    for state in ClientState.allCases where now.labels.contains(state) {
      add("\(state.rawValue) F1") { $0.score(of: state).f1 }
      add("\(state.rawValue) precision", isDetail: true) { $0.score(of: state).precision }
      add("\(state.rawValue) recall", isDetail: true) { $0.score(of: state).recall }
    }
    if now.crisisRows > 0 {
      add("crisis recall") { $0.crisis.recall }
      add("crisis precision") { $0.crisis.precision }
    }
    add("false alarms: a bank") { share($0.neutral.bank, of: $0.neutral.rows) }
    add("false alarms: any sign") { share($0.neutral.sign, of: $0.neutral.rows) }
    add("false alarms: crisis") { share($0.neutral.crisis, of: $0.neutral.rows) }
    return rows
  }

  /// What is to be known before the figures are believed.
  var remarks: [String] {
    var lines: [String] = []
    if onlyNow > 0 || onlyThen > 0 {
      lines.append(
        "The baseline is of other statements (\(file)): \(Figure.count(shared, "row")) in both, "
          + "\(onlyNow) only now, \(onlyThen) only then. Compared are those in both.")
    }
    if relabelled > 0 {
      lines.append(
        "\(Figure.count(relabelled, "row")) labelled otherwise than then: both runs are measured by"
          + " the labels of now.")
    }
    return lines
  }

  var text: [String] {
    var table = TextTable(["since \(book)", "then", "now", "moved"])
    for row in comparison where row.isTold {
      table.add([row.name, Figure.text(row.then), Figure.text(row.now), row.moved])
    }
    var lines = remarks + table.lines
    for kind in Change.Kind.allCases {
      let changes = changes(kind)
      lines += ["", "\(kind.title): \(changes.count)"]
      for change in changes {
        lines.append(
          "line \(change.now.row.line): \(change.title): \(change.now.row.text.oneLine)")
        lines += change.gained.map { "    + \($0)" } + change.lost.map { "    - \($0)" }
      }
    }
    return lines
  }
}

extension Movement.Change {
  /// The label, and what was and is heard: `overwhelm: neutral -> overwhelm`.
  var title: String {
    let wanted = now.row.crisis == true ? "crisis" : now.row.label?.rawValue
    return "\(wanted.map { $0 + ": " } ?? "")\(then.heardText) -> \(now.heardText)"
  }
}

extension Movement.Change.Kind {
  var title: String {
    switch self {
    case .newlyRight: "newly right"
    case .newlyWrong: "newly wrong"
    case .otherwise: "heard otherwise, right or wrong as before"
    }
  }
}

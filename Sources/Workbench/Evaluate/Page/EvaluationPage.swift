/// The report as one page that needs nothing else: no script, no picture, no network.
struct EvaluationPage {
  let report: EvaluationReport
  var page = HTML()

  init(_ report: EvaluationReport) {
    self.report = report
    page.begin(title: "What \(report.book) hears in \(report.file)", style: Self.style)
    page.raw("<main>\n")
    page.element("h1", "What \(report.book) hears")
    paragraph(
      "\(Figure.count(report.rows.count, "statement")) of \(report.file), each labelled by a person, "
        + "compared with what the rule book hears in it.")
    glance()
    states()
    alarms()
    crisis()
    groups()
    turnedOff()
    movement()
    conflicts()
    misses()
    page.raw("</main>\n")
    page.end()
  }

  mutating func paragraph(_ text: String, _ kind: StaticString = "") {
    page.element("p", text, kind)
    page.raw("\n")
  }

  mutating func heading(_ text: String) {
    page.element("h2", text)
    page.raw("\n")
  }

  /// The few figures that matter most, each with a sentence.
  private mutating func glance() {
    let figures = report.figures
    page.raw("<dl class=\"glance\">\n")
    if figures.stateRows > 0 {
      card(
        Figure.text(figures.macroF1), "macro-F1",
        "One figure for all states, each counting the same, however rare it is. 1 would be perfect."
      )
      card(
        Figure.text(figures.accuracy), "right",
        "The share of statements in which the book hears the state that the person heard.")
    }
    if figures.crisis.recall != nil {
      card(
        Figure.text(figures.crisis.recall), "crisis recall",
        "Of the statements that speak of danger, the share that raises the flag. A miss costs most."
      )
      card(
        Figure.text(figures.crisis.precision), "crisis precision",
        "Of the flags that were raised, the share that was called for.")
    }
    page.raw("</dl>\n")
  }

  private mutating func card(_ figure: String, _ name: String, _ meaning: String) {
    page.raw("<div>")
    page.element("dt", name)
    page.raw("<dd>")
    page.element("strong", figure)
    page.element("span", meaning)
    page.raw("</dd></div>\n")
  }

  private mutating func states() {
    let figures = report.figures
    guard figures.stateRows > 0 else { return }
    heading("State by state")
    paragraph(
      "Precision: when the book hears this state, how often the person did too. Recall: of what the "
        + "person called so, how much the book hears. F1 is one figure for both.")
    page.table(
      ["state", "precision", "recall", "F1", "statements"],
      figures.labels.map { label in
        let score = figures.score(of: label)
        return [
          .init(text: label.rawValue), .init(text: Figure.text(score.precision)),
          .init(text: Figure.text(score.recall)), .init(text: Figure.text(score.f1)),
          .init(text: String(score.hits + score.misses)),
        ]
      })
    heading("What is taken for what")
    paragraph(
      "A row for each label, a column for what was heard. On the diagonal (blue) both agree; "
        + "everything beside it (orange) is a mistake. The darker, the larger the share of its row."
    )
    page.table(
      ["label ↓ heard →"] + ClientState.allCases.map(\.rawValue),
      figures.labels.map { label in
        let row = figures.matrix[label] ?? [:]
        let all = row.values.reduce(0, +)
        return [.init(text: label.rawValue)]
          + ClientState.allCases.map {
            Self.shaded(row[$0] ?? 0, of: all, isRight: $0 == label)
          }
      }, kind: "matrix")
  }

  /// A number with a ground that is the darker the larger its share is.
  private static func shaded(_ count: Int, of all: Int, isRight: Bool) -> HTML.Cell {
    guard count > 0 else { return .init(text: "0") }
    let step = max(1, count * 6 / all)
    return .init(text: String(count), kind: "\(isRight ? "right" : "wrong") shade\(step)")
  }

  private mutating func alarms() {
    let neutral = report.figures.neutral
    guard neutral.rows > 0 else { return }
    heading("False alarms")
    paragraph(
      "Of \(Figure.count(neutral.rows, "neutral statement")), in which there is nothing to hear:")
    page.raw("<ul>")
    for (count, what) in [
      (neutral.bank, "heard as overwhelm, rigidity or both"),
      (neutral.sign, "had some sign that holds, if only a hint"),
      (neutral.crisis, "raised the crisis flag"),
    ] {
      page.element("li", "\(count) \(what) (\(Figure.percent(count, of: neutral.rows)))")
    }
    page.raw("</ul>\n")
  }

  private mutating func crisis() {
    let figures = report.figures
    guard figures.crisisRows > 0 else { return }
    heading("Crisis")
    let with = figures.crisis.hits + figures.crisis.misses
    if with > 0 {
      paragraph(
        "\(figures.crisis.hits) of \(Figure.count(with, "statement")) that speak of danger raise the "
          + "flag; \(figures.crisis.misses) were missed.")
    }
    if figures.crisisRows > with {
      paragraph(
        "\(figures.crisis.falseAlarms) of \(Figure.count(figures.crisisRows - with, "statement")) "
          + "that do not speak of danger raise the flag for nothing.")
    }
    guard !figures.tiers.isEmpty else { return }
    page.table(
      ["tier ↓ heard →"] + Crisis.allCases.map(\.rawValue),
      Crisis.allCases.filter { figures.tiers[$0] != nil }.map { tier in
        let row = figures.tiers[tier] ?? [:]
        let all = row.values.reduce(0, +)
        return [.init(text: tier.rawValue)]
          + Crisis.allCases.map { Self.shaded(row[$0] ?? 0, of: all, isRight: $0 == tier) }
      }, kind: "matrix")
  }
}

extension EvaluationReport {
  /// The report as a page for a browser.
  public var html: String { EvaluationPage(self).page.text }
}

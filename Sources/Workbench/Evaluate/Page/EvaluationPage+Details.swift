/// The parts of the page for somebody who wants to better the rules.
extension EvaluationPage {
  mutating func groups() {
    let columns = report.figures.columns
    for by in report.groups {
      heading("By \(by.field)")
      page.table(
        [by.field] + columns.map(\.heading),
        by.groups.map { group in
          [.init(text: group.value)] + columns.map { .init(text: $0.cell(group.figures)) }
        })
    }
  }

  mutating func turnedOff() {
    guard !report.turnedOff.isEmpty else { return }
    heading("Signs that were turned off")
    paragraph(
      "Words that look like a sign and are not meant so: denied, another person's, over, only "
        + "supposed, quoted. Right: the statement is then heard as labelled. Lost: it lacks the very "
        + "sign, which should have stood.")
    page.table(
      ["reason", "signs", "statements", "right", "wrong", "lost"],
      report.turnedOff.map { off in
        let name = off.rule.map { "\($0), \(off.place ?? "")" } ?? off.reason.rawValue
        return [.init(text: name)]
          + [off.signs, off.rows, off.right, off.wrong, off.lost].map { .init(text: String($0)) }
      }, kind: "rules", isPart: { report.turnedOff[$0].rule != nil })
  }

  mutating func movement() {
    guard let movement = report.movement else { return }
    heading("Since \(movement.book)")
    for remark in movement.remarks { paragraph(remark) }
    page.table(
      ["figure", "then", "now", "moved"],
      movement.comparison.filter(\.isTold).map { row in
        [
          .init(text: row.name), .init(text: Figure.text(row.then)),
          .init(text: Figure.text(row.now)), .init(text: row.moved),
        ]
      })
    for kind in Movement.Change.Kind.allCases {
      let changes = movement.changes(kind)
      section("\(kind.title): \(changes.count)", isOpen: kind != .otherwise && changes.count <= 20)
      {
        for change in changes {
          $0.begin(line: change.now.row.line, change.title)
          $0.page.marked(change.now.row.text, change.now.signs)
          $0.end(
            because: change.gained.map { "gained \($0)" } + change.lost.map { "lost \($0)" })
        }
      }
    }
  }

  mutating func conflicts() {
    if !report.conflicts.isEmpty {
      heading("Labelled differently")
      paragraph("Statements that the file holds more than once, with labels that differ.")
      page.raw("<ul>")
      for conflict in report.conflicts {
        let labels = conflict.labels.map { "line \($0.line) \($0.label)" }
        page.element("li", "\(conflict.text) (\(labels.joined(separator: "; ")))")
      }
      page.raw("</ul>\n")
    }
    guard !report.faults.isEmpty else { return }
    heading("Lines that could not be used")
    page.raw("<ul>")
    for fault in report.faults { page.element("li", "line \(fault.line): \(fault.message)") }
    page.raw("</ul>\n")
  }

  mutating func misses() {
    guard !report.misses.isEmpty else {
      return report.rows.contains { $0.isRight != nil } ? heading("No misses") : ()
    }
    heading("Misses: \(report.misses.count)")
    page.raw(
      """
      <p class="key"><mark class="overwhelm">overwhelm</mark> <mark class="rigidity">rigidity</mark> \
      <mark class="flow">flow</mark> <mark class="crisis">crisis</mark> \
      <mark class="off">turned off</mark></p>

      """)
    for group in Miss.groups(of: report.misses) {
      section("\(group[0].title): \(group.count)", isOpen: group.count <= 12) {
        for miss in group {
          $0.begin(line: miss.heard.row.line, nil)
          $0.page.marked(miss.heard.row.text, miss.heard.signs)
          $0.end(because: miss.because)
        }
      }
    }
  }

  /// A part that can be folded away; it needs no script.
  private mutating func section(
    _ title: String, isOpen: Bool, _ content: (inout EvaluationPage) -> Void
  ) {
    page.raw(isOpen ? "<details open>" : "<details>")
    page.element("summary", title)
    page.raw("<ol>\n")
    content(&self)
    page.raw("</ol></details>\n")
  }

  private mutating func begin(line: Int, _ title: String?) {
    page.raw("<li><p class=\"said\">")
    page.element("span", "line \(line)", "class=\"line\"")
    if let title { page.element("span", title, "class=\"line\"") }
    page.raw(" ")
  }

  private mutating func end(because: [String]) {
    page.raw("</p><ul class=\"why\">")
    for line in because { page.element("li", line) }
    page.raw("</ul></li>\n")
  }
}

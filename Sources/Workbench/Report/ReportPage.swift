/// Sessions as one page that needs nothing else: no script, no picture, no network.
///
/// It is written to be read as a document, on a screen, on paper and aloud.
struct ReportPage {
  let reports: [SessionReport]
  var page = HTML()

  init(_ reports: [SessionReport]) {
    self.reports = reports
    let title = reports.count == 1 ? reports[0].title : Figure.count(reports.count, "session")
    page.begin(title: "\(title): a report", style: Self.style)
    page.raw("<main>\n")
    if reports.count == 1 {
      session(0)
    } else {
      overview()
      for number in reports.indices { session(number) }
    }
    page.raw("</main>\n")
    foot()
    page.end()
  }

  /// One session, as an article of its own.
  private mutating func session(_ number: Int) {
    let report = reports[number]
    page.raw("<article id=\"s\(number + 1)\" aria-labelledby=\"s\(number + 1)-h\">\n")
    head(report, number)
    if report.session.turns.isEmpty {
      paragraph("Nothing was said in this session.", "")
    } else {
      river(report, number)
      figures(report)
      parked(report)
      practices(report)
      talk(report)
      moves(report)
      signs(report)
      words(report, number)
    }
    page.raw("</article>\n")
  }

  private mutating func head(_ report: SessionReport, _ number: Int) {
    page.raw("<header class=\"title\">\n")
    if reports.count > 1 {
      page.raw("<p class=\"kind\">Session \(number + 1) of \(reports.count)</p>\n")
      page.raw("<h2 class=\"name\" id=\"s\(number + 1)-h\">")
      page.add(report.title)
      page.raw("</h2>\n")
    } else {
      page.raw("<p class=\"kind\">Session report</p>\n<h1 id=\"s1-h\">")
      page.add(report.title)
      page.raw("</h1>\n")
    }
    if !report.about.isEmpty { paragraph(report.about, "class=\"about\"") }
    var facts = ["rule book \(report.book)", "seed \(report.header.seed)"]
    if let recorded = report.header.book, "\(recorded.name) \(recorded.version)" != report.book {
      facts.append("recorded with version \(recorded.version)")
    }
    if let country = report.header.country { facts.append("country \(country)") }
    if report.header.carried != nil { facts.append("goes on from an earlier session") }
    paragraph(facts.joined(separator: " · "), "class=\"facts\"")
    page.raw("</header>\n")
    if !report.differences.isEmpty {
      paragraph(
        "\(Figure.count(report.differences.count, "turn")) of this session \(report.differences.count == 1 ? "comes" : "come") out "
          + "otherwise now than recorded. The report tells what the rule book does now; where the coach's "
          + "words differ, the recorded ones stand beside them.", "class=\"notice\"")
    }
  }

  private mutating func foot() {
    page.raw(
      """
      <footer><p>The river is a picture: Dan Siegel's, of well-being as a course between the bank of \
      chaos and the bank of rigidity. It is drawn from words alone, by rules, and shows nothing that \
      happens in a brain. It measures nobody, diagnoses nothing and has no norm: the banks are not \
      failures, and a straight course is no aim.</p>
      <p>Midstream is a practice tool. It is not therapy, and this page is no record of treatment. It \
      holds a person's own words: keep it where only those who may read them can.</p></footer>

      """)
  }

  // MARK: - Pieces

  mutating func paragraph(_ text: String, _ kind: StaticString) {
    page.element("p", text, kind)
    page.raw("\n")
  }

  /// The heading of a part of a session.
  mutating func heading(_ text: String) {
    page.element(reports.count > 1 ? "h3" : "h2", text, "class=\"section\"")
    page.raw("\n")
  }

  mutating func card(_ figure: String, _ name: String, _ meaning: String) {
    page.raw("<div>")
    page.element("dt", name)
    page.raw("<dd>")
    page.element("strong", figure)
    page.element("span", meaning)
    page.raw("</dd></div>\n")
  }
}

extension [SessionReport] {
  /// The report as one page for a browser; several sessions get an overview first.
  public var html: String { ReportPage(self).page.text }
}

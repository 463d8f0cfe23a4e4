/// The river and the few figures that matter most.
extension ReportPage {
  mutating func river(_ report: SessionReport, _ number: Int) {
    heading("The river")
    page.raw("<figure class=\"course\">\n")
    rows(report.session, RiverDrawing.wideTurns, "on-wide", "s\(number + 1)w") {
      .wide($0)
    }
    rows(report.session, RiverDrawing.narrowTurns, "on-narrow", "s\(number + 1)n") { _ in .narrow }
    page.raw("<figcaption>\n")
    key(report.session)
    page.raw("</figcaption></figure>\n")
    page.raw(
      "<details class=\"in-words\"><summary>The river in words and as a table</summary>\n<ul>")
    for sentence in report.session.sentences { page.element("li", sentence) }
    page.raw("</ul>\n")
    course(report.session)
    page.raw("</details>\n")
  }

  /// The river in rows of so many turns.
  private mutating func rows(
    _ session: HeldSession, _ most: Int, _ kind: StaticString, _ id: String,
    _ measure: (Int) -> RiverDrawing.Measure
  ) {
    page.raw("<div class=\"\(kind)\">\n")
    // As many in each row, so that none is left with one or two.
    let count = (session.turns.count + most - 1) / most
    let each = (session.turns.count + count - 1) / count
    for row in 0..<count {
      let turns = session.turns[row * each..<min((row + 1) * each, session.turns.count)]
      let drawing = RiverDrawing(session, turns, measure(each), id: "\(id)\(row + 1)")
      page.raw(drawing.svg.text)
    }
    page.raw("</div>\n")
  }

  private mutating func key(_ session: HeldSession) {
    page.raw("<ul class=\"key\">")
    for (state, words) in [
      (ClientState.overwhelm, "overwhelm heard"), (.rigidity, "rigidity heard"),
      (.flow, "flow heard"), (.neutral, "none of them"),
    ] {
      page.raw(
        "<li><svg class=\"river\" width=\"16\" height=\"16\" aria-hidden=\"true\">"
          + RiverDrawing.shape(state, 8, 8) + "</svg>")
      page.add(words)
      page.raw("</li>")
    }
    if !session.safetyTurns.isEmpty {
      page.raw(
        "<li><svg class=\"river\" width=\"26\" height=\"24\" aria-hidden=\"true\">"
          + "<path class=\"sign\" d=\"M13 0l13 23h-26z\"/>"
          + "<text class=\"sign-mark\" x=\"13\" y=\"19.5\">!</text></svg>about safety</li>")
    }
    page.raw("</ul>\n")
    var words =
      "What is heard pulls the water towards its bank, and it stays there until something else is "
      + "heard or a number lifts it; the middle is midstream."
    if !session.numbers.isEmpty {
      words +=
        " Distress is the client's own number, 0 to 10; from 6 on nothing is looked at "
        + "another way."
    }
    if !session.safetyTurns.isEmpty {
      words += " While safety comes first the river is not drawn."
    }
    if !session.parked.isEmpty {
      words +=
        " “Parked” is the rigid half of a statement that has both; “back” is where it is "
        + "returned to."
    }
    paragraph(words, "class=\"how\"")
  }

  private mutating func course(_ session: HeldSession) {
    page.table(
      [
        "turn", "phase", "heard", "overwhelm", "rigidity", "flow", "river", "distress",
        "answer",
      ],
      session.turns.map { turn in
        let levels = turn.turn.assessment.levels
        let safety = turn.isSafety ? " (safety)" : ""
        return [
          .init(text: String(turn.number)), .init(text: turn.turn.phase.rawValue, kind: "text"),
          .init(
            text: (turn.isCommand ? turn.line : turn.turn.assessment.state.rawValue) + safety,
            kind: turn.isCommand ? "text words" : "text"),
          .init(text: turn.isCommand ? "" : String(levels.overwhelm)),
          .init(text: turn.isCommand ? "" : String(levels.rigidity)),
          .init(text: turn.isCommand ? "" : String(levels.flow)),
          .init(text: turn.place, kind: "text"),
          .init(text: turn.distress.map(String.init) ?? ""),
          .init(text: "\(turn.turn.move.rawValue): \(turn.turn.rule)", kind: "text words"),
        ]
      }, caption: "The course, turn by turn", kind: "turns")
  }

  /// The few figures that matter most, each with a sentence.
  mutating func figures(_ report: SessionReport) {
    let session = report.session
    heading("At a glance")
    page.raw("<dl class=\"glance\">\n")
    card(String(session.turns.count), "turns", session.phases.map(\.phase.rawValue).told)
    let numbers = session.numbers.map(\.number)
    if let first = numbers.first, let last = numbers.last {
      card(
        numbers.count == 1 ? "\(first)" : "\(first) → \(last)", "distress",
        numbers.count == 1
          ? "the one number that the client said" : "the client's first and last number, 0 to 10")
    }
    let talk = session.talk
    let ratio = talk.reflectionsToQuestions
    card(
      talk.questions < 3 ? "–" : ratio.map(Self.ratio) ?? "–", "reflections to questions",
      "\(Self.mark(.reflectionsToQuestions, ratio, of: talk.questions)); fair from 1, good from 2")
    card(
      Self.percent(talk.complexShare), "complex reflections",
      "\(Self.mark(.complexShare, talk.complexShare, of: talk.reflections)); fair from 40 %, good from 50 %"
    )
    if !session.safetyTurns.isEmpty {
      card(
        session.crisis == .none ? "heard" : session.crisis.rawValue, "safety",
        Figure.count(session.safetyTurns.count, "turn") + " about it")
    }
    page.raw("</dl>\n")
  }

  /// A figure with two digits behind the point.
  static func ratio(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  static func percent(_ share: Double?) -> String {
    share.map { "\(Int(($0 * 100).rounded())) %" } ?? "–"
  }
}

extension [String] {
  /// The words with arrows between, each that follows itself once.
  fileprivate var told: String {
    var told: [String] = []
    for word in self where told.last != word { told.append(word) }
    return told.joined(separator: " → ")
  }
}

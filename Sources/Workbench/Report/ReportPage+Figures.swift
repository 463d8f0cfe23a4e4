/// What was put aside, exercises, the coach's talk, moves and signs.
extension ReportPage {
  mutating func parked(_ report: SessionReport) {
    heading("What was put aside")
    guard !report.session.parked.isEmpty else {
      return paragraph(
        "Nothing: no statement had rigidity beside overwhelm that still stood.", "")
    }
    page.raw("<ul class=\"plain\">")
    for parked in report.session.parked {
      page.raw("<li>")
      if parked.words.isEmpty {
        page.element("em", "Words that were taken back")
      } else {
        page.element("q", parked.words)
      }
      page.add(" was put aside in turn \(parked.turn): \(parked.told).")
      page.raw("</li>")
    }
    page.raw("</ul>\n")
  }

  mutating func practices(_ report: SessionReport) {
    heading("Exercises")
    guard !report.session.practices.isEmpty else { return paragraph("None was begun.", "") }
    page.table(
      ["exercise", "turns", "steps", "distress before", "distress after"],
      report.session.practices.map { run in
        let (first, last) = (run.turns.lowerBound, run.turns.upperBound)
        return [
          .init(text: run.title), .init(text: first == last ? "\(first)" : "\(first)–\(last)"),
          .init(text: run.isWhole ? "all \(run.steps)" : "\(run.said) of \(run.steps)"),
          .init(text: run.before.map(String.init) ?? "–"),
          .init(text: run.after.map(String.init) ?? "–"),
        ]
      }, caption: "Exercises, each begun after a yes")
  }

  mutating func talk(_ report: SessionReport) {
    heading("How the coach talks")
    let session = report.session
    let parts: [(String, BehaviourTally)] =
      [("the session", session.talk)]
      + [.opening, .middle, .integration].map { ("in \($0.rawValue)", session.talk(in: $0)) }
      .filter { $0.1.turns > 0 }
    page.table(
      ["", "reflections", "questions", "ratio", "mark", "complex", "mark"],
      parts.map { name, talk in
        let (ratio, share) = (talk.reflectionsToQuestions, talk.complexShare)
        return [
          .init(text: name), .init(text: String(talk.reflections)),
          .init(text: String(talk.questions)), .init(text: ratio.map(Self.ratio) ?? "–"),
          .init(text: Self.mark(.reflectionsToQuestions, ratio, of: talk.questions), kind: "text"),
          .init(text: Self.percent(share)),
          .init(text: Self.mark(.complexShare, share, of: talk.reflections), kind: "text"),
        ]
      },
      caption: "Reflections and questions",
      isPart: { $0 > 0 })
    let codes = BehaviourCode.allCases.compactMap { code in
      session.talk.codes[code].map { "\(code.title) \($0)" }
    }
    var words = "By code, in turns: \(codes.joined(separator: ", "))."
    if session.talk.safety > 0 {
      words +=
        " \(Figure.count(session.talk.safety, "turn")) about safety "
        + "\(session.talk.safety == 1 ? "is" : "are") left out: there, plain questions are right."
    }
    paragraph(words, "")
    paragraph(
      "Fair are 1 reflection to a question and 40 % complex ones, good are 2 and 50 %. Codes are "
        + "those of MITI 4.2.1, as the rule book gives them to its texts; a step of an exercise "
        + "gives information. The marks are experts' opinion, no norms, and made for people (table 3 "
        + "of PMC9461167).", "class=\"source\"")
  }

  mutating func moves(_ report: SessionReport) {
    heading("What the coach did")
    let turns = report.session.turns
    page.table(
      ["move", "turns", "which"],
      Move.allCases.compactMap { move in
        let those = turns.filter { $0.turn.move == move }
        guard !those.isEmpty else { return nil }
        return [
          .init(text: move.rawValue), .init(text: String(those.count)),
          .init(text: Self.listed(those.map(\.number)), kind: "text"),
        ]
      }, caption: "Moves")
  }

  mutating func signs(_ report: SessionReport) {
    heading("What was heard")
    let turns = report.session.turns
    let held = turns.filter { $0.signs.contains { $0.bank != .note } }
    guard !held.isEmpty else { return paragraph("No sign of a bank was heard.", "") }
    page.table(
      ["turn", "sign", "words", "weight", "why"],
      turns.flatMap { turn in
        turn.signs.filter { $0.bank != .note }.map { sign in
          [
            HTML.Cell(text: String(turn.number)),
            .init(text: "\(sign.sign) (\(sign.bank.rawValue))", kind: "text"),
            .init(text: sign.text, kind: "text words"),
            .init(text: sign.holds && sign.weight > 0 ? String(sign.weight) : "–"),
            .init(text: sign.holds ? "holds" : "turned off: \(sign.because)", kind: "text words"),
          ]
        }
      }, caption: "Signs, in the order in which they were said", kind: "signs")
    let notes = turns.flatMap { turn in
      turn.signs.filter { $0.bank == .note && $0.holds }.map { "\($0.sign) (\(turn.number))" }
    }
    guard !notes.isEmpty else { return }
    paragraph(
      "Noted beside them, with the turn: \(notes.joined(separator: ", ")).", "class=\"source\""
    )
  }

  /// How a figure stands to its marks; few turns say little.
  static func mark(_ mark: BehaviourMark, _ figure: Double?, of count: Int) -> String {
    count < 3 ? "too few to say" : mark.words(figure)
  }

  /// Numbers with runs drawn together: `1–3, 7`.
  static func listed(_ numbers: [Int]) -> String {
    numbers.stretches.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
    }.joined(separator: ", ")
  }
}

/// The session, turn by turn, and the overview of several.
extension ReportPage {
  mutating func words(_ report: SessionReport, _ number: Int) {
    heading("Turn by turn")
    page.raw("<p class=\"key\">")
    page.add("In the client's words: ")
    page.raw(
      """
      <mark class="overwhelm">overwhelm</mark> <mark class="rigidity">rigidity</mark> \
      <mark class="flow">flow</mark> <mark class="crisis">safety</mark> \
      <mark class="off">turned off</mark></p>
      <ol class="talk">

      """)
    page.raw("<li class=\"begin\">")
    coach(report, 0, report.session.opening)
    page.raw("</li>\n")
    for turn in report.session.turns {
      page.raw(
        "<li id=\"s\(number + 1)t\(turn.number)\"\(turn.isSafety ? " class=\"safety\"" : "")>")
      page.raw("<p class=\"number\">\(turn.number)</p>\n")
      client(turn)
      coach(report, turn.number, turn.turn)
      page.raw("</li>\n")
    }
    page.raw("</ol>\n")
  }

  private mutating func client(_ turn: HeldTurn) {
    page.raw("<p class=\"client\"><span class=\"who\">client</span> ")
    if turn.isCommand {
      page.element("code", turn.line)
    } else if turn.line.isEmpty {
      page.element("em", "(says nothing)")
    } else {
      page.marked(turn.line, turn.signs)
    }
    page.raw("</p>\n")
  }

  private mutating func coach(_ report: SessionReport, _ number: Int, _ turn: Turn) {
    for words in report.therapist[number] ?? [] {
      page.raw("<p class=\"therapist\"><span class=\"who\">therapist</span> ")
      page.add(words)
      page.raw("</p>\n")
    }
    page.raw("<p class=\"coach\"><span class=\"who\">coach</span> ")
    page.add(turn.reply)
    page.raw("</p>\n")
    if let difference = report.differences[number] { recorded(difference) }
    var facts = [turn.phase.rawValue, "\(turn.move.rawValue): \(turn.rule)"]
    if number > 0, turn.input?.command == nil {
      let held = report.session.turns[number - 1].held
      let signs = held.isEmpty ? "" : ": " + held.joined(separator: ", ")
      facts.insert(turn.assessment.state.rawValue + signs, at: 0)
    }
    if turn.assessment.crisis != .none {
      facts.append("safety: \(turn.assessment.crisis.rawValue)")
    }
    if !turn.codes.isEmpty { facts.append(turn.codes.map(\.title).joined(separator: ", ")) }
    paragraph(facts.joined(separator: " · "), "class=\"facts\"")
  }

  private mutating func recorded(_ difference: Difference) {
    guard let words = difference.words, !words.expected.isEmpty else {
      return paragraph("Recorded otherwise: \(difference.kind.title).", "class=\"recorded\"")
    }
    page.raw("<p class=\"recorded\"><span class=\"who\">recorded</span> ")
    page.add(words.expected.joined(separator: " / "))
    page.raw("</p>\n")
  }

  /// All sessions at once: a small river each, and its figures.
  mutating func overview() {
    page.raw("<header class=\"title\"><p class=\"kind\">Session report</p>\n")
    page.element("h1", Figure.count(reports.count, "session"))
    var talk = BehaviourTally()
    var turns = 0
    for report in reports {
      talk.add(report.session.talk)
      turns += report.session.turns.count
    }
    let ratio = talk.reflectionsToQuestions
    paragraph(
      "\(Figure.count(turns, "turn")) in all. Over all sessions there are "
        + "\(ratio.map(Self.ratio) ?? "no") reflections to a question "
        + "(\(BehaviourMark.reflectionsToQuestions.words(ratio))), "
        + "\(Self.percent(talk.complexShare)) of them complex "
        + "(\(BehaviourMark.complexShare.words(talk.complexShare))).", "class=\"about\"")
    page.raw("</header>\n<nav aria-label=\"Sessions\"><ol class=\"sessions\">\n")
    for (number, report) in reports.enumerated() { small(report, number) }
    page.raw("</ol></nav>\n")
  }

  private mutating func small(_ report: SessionReport, _ number: Int) {
    let session = report.session
    page.raw("<li><a href=\"#s\(number + 1)\">")
    page.add(report.title)
    page.raw("</a>\n")
    page.raw(SmallRiver(session).svg)
    let talk = session.talk
    var facts = [Figure.count(session.turns.count, "turn")]
    let numbers = session.numbers.map(\.number)
    if let first = numbers.first, let last = numbers.last {
      facts.append(numbers.count == 1 ? "distress \(first)" : "distress \(first) → \(last)")
    }
    if let ratio = talk.reflectionsToQuestions, talk.questions > 2 {
      facts.append("\(Self.ratio(ratio)) reflections to a question")
    }
    if let share = talk.complexShare, talk.reflections > 2 {
      facts.append("\(Self.percent(share)) complex")
    }
    if !session.practices.isEmpty {
      facts.append(Figure.count(session.practices.count, "exercise"))
    }
    if session.parked.contains(where: { $0.end == .open }) {
      facts.append("something still parked")
    }
    if !session.safetyTurns.isEmpty {
      facts.append("safety" + (session.crisis == .none ? "" : ": \(session.crisis.rawValue)"))
    }
    paragraph(facts.joined(separator: " · "), "class=\"facts\"")
    page.raw("</li>\n")
  }
}

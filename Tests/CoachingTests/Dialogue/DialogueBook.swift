@testable import Coaching

/// A small book made in code, so that tests of the dialogue stand on their own words.
enum DialogueBook {
  static func book() throws -> Book {
    try Book(rules(), safety: safety())
  }

  static func coach() throws -> Coach { Coach(book: try book()) }

  static func sign(
    _ id: String, _ bank: Bank, _ phrases: [String], tier: Crisis = .none, theme: Theme? = nil,
    part: SignRule.Part? = nil
  ) throws -> SignRule {
    SignRule(
      id: id, bank: bank,
      phrases: try phrases.map { .init(phrase: try Phrase(parsing: $0), weight: 2) }, tier: tier,
      theme: theme, part: part)
  }

  static func rules() throws -> Rules {
    var rules = Rules()
    rules.name = "small"
    rules.version = "1.0"
    rules.signs = [
      try sign("too-much", .overwhelm, ["drowning", "can't keep up"]),
      try sign("shutdown", .overwhelm, ["feel numb"]),
      try sign("should", .rigidity, ["i should"]),
      try sign("curious", .flow, ["maybe there is another way"]),
      try sign("yes", .note, ["yes", "ok"]),
      try sign("no", .note, ["no"]),
      try sign("refusal", .note, ["don't want to"]),
      try sign("worse", .note, ["makes it worse"]),
      try sign("wants-stop", .note, ["stop this"]),
      try sign("goodbye", .note, ["goodbye"]),
      try sign("wants-close", .note, ["enough for today"]),
      try sign("correction", .note, ["that's not it"]),
      try sign("asthma", .note, ["asthma"]),
    ]
    rules.practices = [
      practice("breathing", .stability, .breath) { $0.note = ["asthma"] },
      practice("feet", .stability, .body),
      practice("colours", .stability, .senses),
      practice("palms", .stability, .movement),
      practice("other-eyes", .change, .words),
    ]
    rules.policy = [
      row("mend", .repair) { $0.sign = ["correction"] },
      row("stopped", .practice) { $0.practice = [.stopped] },
      row("done", .grounding) { $0.practice = [.done] },
      row("high", .practice) {
        $0.said = [.number]
        $0.gate = [.closed]
      },
      row("closed", .grounding) { $0.gate = [.closed] },
      row("both-hands", .integration) { $0.phase = [.integration] },
      row("change", .reframing) { $0.phase = [.middle] },
      row("listen", .reflection) { _ in },
    ]
    rules.replies = replies()
    return rules
  }

  private static func replies() -> [Reply] {
    [
      reply("welcome", .opening, ["A program. What is here?"]),
      reply("how-much", .grounding, ["{quote}. From 0 to 10?"], asks: .suds) {
        $0.practice = [.none]
      },
      reply("stay", .grounding, ["One thing at a time.", "Slowly, then.", "There is time."]) {
        $0.practice = [.none]
      },
      reply("dropped", .grounding, ["From {before} to {suds}."]) {
        $0.practice = [.done]
        $0.number = [.dropped]
      },
      reply("not-dropped", .grounding, ["{suds}, then."]) { $0.practice = [.done] },
      reply("offer", .practice, ["{first}, or {second}?"], asks: .practice) {
        $0.practice = [.none]
      },
      reply("ended", .practice, ["We leave it there."]) { $0.practice = [.stopped] },
      reply("aside", .practice, ["In a moment. {step}"]) { $0.practice = [.aside] },
      reply("look", .reflection, ["Shall we look at it from another side?"], asks: .change) {
        $0.turn = [2, 3]
      },
      reply("heard", .reflection, ["You said it.", "It was said."]),
      reply("whose", .reframing, ["Whose rule is {quote}?", "And who says so?", "Says who?"]),
      reply("both", .integration, ["Both are here."]),
      reply("bye", .closing, ["Until another time."]),
      reply("sorry", .repair, ["Sorry, that missed. What fits better?"], asks: .fits),
    ]
  }

  static func safety() throws -> Rules {
    var safety = Rules()
    safety.signs = [
      try sign("wish", .crisis, ["want to die"], tier: .explicit, theme: .suicide),
      try sign("burden", .crisis, ["better off without me"], tier: .veiled, theme: .suicide),
      try sign("cut-now", .crisis, ["took all the pills"], tier: .emergency, theme: .suicide),
      try sign("strain", .crisis, ["can't cope"], tier: .check, theme: .suicide, part: .strain),
      try sign("trap", .crisis, ["no way out"], tier: .check, theme: .suicide, part: .trapped),
      try sign("young", .crisis, ["i'm twelve"], theme: .minor),
      try sign("answers-yes", .answer, ["yes", "sometimes"]),
      try sign("answers-no", .answer, ["no"]),
      try sign("answers-resume", .answer, ["go on"]),
    ]
    safety.replies = [
      reply("ask", .safety, ["Are you thinking about suicide?"], asks: .safety) {
        $0.safety = [.none, .asked]
      },
      reply("hand-over", .safety, ["Please call someone now."]) { $0.answer = [.yes] },
      reply("thanks", .safety, ["Thank you for saying so. Go on, or stop here?"]) {
        $0.answer = [.no]
      },
      reply("stay-with-people", .safety, ["People, not a program."]) {
        $0.safety = [.handedOver, .waiting]
      },
    ]
    safety.countries = [
      Country(
        code: "GB", name: "United Kingdom", medical: "999", police: "999",
        lines: [
          .init(
            purposes: ["suicide"], name: "Samaritans", call: "116 123", source: "their page",
            confirmed: .provider, seen: "2026-11-22")
        ])
    ]
    return safety
  }

  private static func practice(
    _ id: String, _ mode: Mode, _ channel: Channel, _ notWhen: (inout Conditions) -> Void = { _ in }
  ) -> Practice {
    var conditions = Conditions()
    notWhen(&conditions)
    return Practice(
      id: id, mode: mode, title: id, names: (try? [Phrase(parsing: id)]) ?? [], channel: channel,
      notWhen: conditions,
      steps: [
        .init(say: "First part of \(id). What is there?", keep: "there"),
        .init(say: "With {there}: what is the number now?", waits: .suds),
      ])
  }

  private static func row(
    _ id: String, _ move: Move, _ when: (inout Conditions) -> Void
  ) -> PolicyRow {
    var conditions = Conditions()
    when(&conditions)
    return PolicyRow(id: id, when: conditions, move: move)
  }

  private static func reply(
    _ id: String, _ move: Move, _ texts: [String], asks: Asks? = nil,
    _ when: (inout Conditions) -> Void = { _ in }
  ) -> Reply {
    var conditions = Conditions()
    when(&conditions)
    return Reply(
      id: id, move: move, when: conditions, says: texts.map { .init(text: $0, asks: asks) })
  }
}

/// A conversation for tests: says lines, keeps the turns.
struct Talk {
  var coach: Coach
  var session: Session
  var turns: [Turn]

  init(seed: Int = 0, country: String? = nil) throws {
    coach = try DialogueBook.coach()
    let opened = coach.open(seed: seed, country: country)
    session = opened.session
    turns = [opened.turn]
  }

  /// Says a line as a client would type it.
  @discardableResult
  mutating func say(_ line: String) -> Turn {
    let turn = coach.step(Input(line: line) ?? .statement(line), in: &session)
    turns.append(turn)
    return turn
  }
}

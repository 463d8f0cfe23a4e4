/// A made-up client: a mood that wanders, a temper, and a number that rises and falls.
///
/// It knows what a client knows: what the coach asked last and what was offered. It answers that
/// most of the time, and now and then refuses, corrects, interrupts, falls silent or types a
/// command, as people do.
struct SimulatedClient {
  private var mood: ClientState
  private var distress: Int
  /// Times in a hundred that the client goes along with what was asked or offered.
  private let willing: Int
  /// Times in a hundred that a statement tells of danger: none for most clients.
  private let danger: Int
  private let material: ClientMaterial
  /// A client of one state stays in it, and says nothing else.
  private let only: ClientState?

  init(_ material: ClientMaterial, only: ClientState?, _ dice: inout Dice) {
    self.material = material
    self.only = only
    mood = only ?? dice.one(of: ClientState.allCases) ?? .neutral
    distress = dice.number(2...10)
    willing = dice.number(25...90)
    danger = dice.one(of: [(0, 70), (2, 20), (15, 10)]) ?? 0
  }

  /// What the client gives next.
  mutating func next(_ session: Session, _ dice: inout Dice) -> Input {
    wander(&dice)
    let state = session.state
    if only != nil {
      let answer = state.asked == .open ? nil : answer(state, &dice)
      return .statement(dice.chance(willing) ? answer ?? statement(&dice) : statement(&dice))
    }
    if dice.chance(3) { return command(&dice) }
    if state.safety == .asked || state.safety == .waiting {
      return .statement(safetyAnswer(state.safety, &dice))
    }
    if dice.chance(danger) {
      return .statement(dice.one(of: material.crisis) ?? statement(&dice))
    }
    if dice.chance(8) { return .statement(aside(&dice)) }
    if dice.chance(willing), let answer = answer(state, &dice) { return .statement(answer) }
    if state.offer != .none, dice.chance(50) { return .statement(refusal(&dice)) }
    return .statement(statement(&dice))
  }

  /// Moods last a few turns; the number follows them a little.
  private mutating func wander(_ dice: inout Dice) {
    if only == nil, dice.chance(20) { mood = dice.one(of: ClientState.allCases) ?? mood }
    let pull = mood == .overwhelm || mood == .both ? 1 : -1
    distress = min(10, max(0, distress + dice.number(-1...1) + (dice.chance(40) ? pull : 0)))
  }

  private func statement(_ dice: inout Dice) -> String {
    if only == nil, dice.chance(12), let talk = material.talk(nil, &dice) { return talk }
    return material.statement(mood, &dice)
  }

  /// What was asked or offered is answered; nil when nothing was.
  private func answer(_ state: SessionState, _ dice: inout Dice) -> String? {
    if state.running != nil, state.asked != .suds { return stepAnswer(&dice) }
    switch state.offer {
    case .practices:
      let name = dice.one(of: material.practices) ?? ""
      return dice.one(of: ["yes", "ok", "yes please", "the first", "the second", "2", name, "sure"])
    case .change: return dice.one(of: ["yes", "ok, let's look", "yes, go on", "alright"])
    case .close: return dice.one(of: ["yes", "yes, let's stop here", "not yet"])
    case .none: break
    }
    switch state.asked {
    case .suds: return number(&dice)
    case .keep:
      return dice.one(of: ["the walk by the canal", "that I asked", "nothing", "the pause"])
    case .fits, .open: return statement(&dice)
    default: return nil
    }
  }

  /// A number as people give it.
  private func number(_ dice: inout Dice) -> String {
    let spelt = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]
    let near = min(10, distress + 1)
    return dice.one(of: [
      "\(distress)", "\(distress)/10", "about a \(distress)", spelt[distress], "still \(distress)",
      "\(min(distress, 9)) or \(near)", "maybe a \(spelt[distress])", "\(distress) out of 10",
      "too much", "settled", "far away", "I don't know",
    ]) ?? "\(distress)"
  }

  /// Short answers to the steps of a practice.
  private func stepAnswer(_ dice: inout Dice) -> String {
    dice.one(of: [
      "done", "ok", "yes", "green", "the radio next door", "a blue cup", "heavy", "warm", "both",
      "the fridge humming", "it is a bit easier", "I can feel the chair", "",
      "the back garden at my aunt's",
      "I'd tell her I can't on Friday", "someone who never had to ask", "this is making it worse",
    ]) ?? "done"
  }

  private func refusal(_ dice: inout Dice) -> String {
    let signs = ["refusal", "no-exercises", "no-numbers", "no-breath", "no-body", "listen-only"]
    let plain = ["no", "no thanks", "not now", "nope", "I'd rather not"]
    if dice.chance(50) { return dice.one(of: plain) ?? "no" }
    return dice.one(of: signs).flatMap { material.talk($0, &dice) } ?? "no"
  }

  /// Talk about the talk: a correction, a question to the program, thanks, a goodbye, noise.
  private func aside(_ dice: inout Dice) -> String {
    let signs = [
      "correction", "repeated", "person", "wants-look", "wants-close", "goodbye", "thanks",
      "dont-know", "wants-practice", "wants-stop", "worse", "better",
    ]
    if dice.chance(15) { return dice.one(of: Self.noise) ?? "" }
    return dice.one(of: signs).flatMap { material.talk($0, &dice) } ?? "what do you mean?"
  }

  private func safetyAnswer(_ stage: SafetyStage, _ dice: inout Dice) -> String {
    let sign = dice.one(of: [
      "answers-yes", "answers-no", "answers-no", "answers-resume", "answers-stop",
    ])
    if dice.chance(60), let sign, let answer = material.answer(sign, &dice) { return answer }
    if dice.chance(30) { return dice.one(of: ["yes", "no", "go on", "stop", "maybe"]) ?? "no" }
    return dice.chance(20) ? dice.one(of: material.crisis) ?? "" : statement(&dice)
  }

  private func command(_ dice: inout Dice) -> Input {
    let practice: String? = dice.chance(80) ? dice.one(of: material.practices) : nil
    let country = dice.one(of: material.countries) ?? nil
    return dice.one(of: [
      .skip, .stop, .undo, .suds(distress), .practice(practice), .country(country ?? "XX"),
      .suds(dice.number(0...10)), .quit,
    ]) ?? .skip
  }

  /// Lines that no one meant as a statement.
  private static let noise = [
    "", " ", "?", "...", "asdkjh", "😀😀😀", "\u{1B}[2J\u{1B}[H", "\u{202E}txet", "{quote} {suds}",
    "je ne sais pas quoi dire aujourd'hui", "100000000000000000000", "\"", "a\u{0}b", "/why",
    String(repeating: "no ", count: 100), String(repeating: "x", count: 300),
  ]
}

/// How a statement is read before it is heard as one: a number, a yes, a question, a silence.
struct Reading {
  var said = Said.statement
  /// The number of distress it says.
  var number: Int?
  /// The practice it chooses, as an index in `Book.practices`.
  var choice: Int?
  /// How it answers the direct question of safety, while that stands.
  var answer: SafetyAnswer?
  /// The client's words for a number, by the talk sign that says it.
  var isFarAway = false

  /// A command reads as nothing.
  init() {}

  /// Reads a statement.
  ///
  /// - Parameters:
  ///   - statement: its text.
  ///   - tokens: its words.
  ///   - signs: ids of the signs that hold in it.
  ///   - hasBankSign: whether overwhelm, rigidity or flow was heard.
  ///   - state: where the session stands.
  ///   - named: practices whose names stand in it, in the order of the text.
  init(
    _ statement: String, tokens: [Token], signs: [String], hasBankSign: Bool, crisis: Crisis,
    state: SessionState, named: [Int]
  ) {
    answer = Self.answer(signs: signs, crisis: crisis, stage: state.safety)
    let words = Quote.typedWords(tokens).count
    if words == 0 {
      said = .silence
      return
    }
    let awaited = state.asked == .suds
    number = NumberReading.number(in: tokens, of: statement, awaited: awaited)
    if number == nil, awaited, words <= 8 {
      number = Self.wordNumbers.first { signs.contains($0.sign) }?.number
      isFarAway = number == nil && signs.contains("word-far-away")
    }
    if number != nil || isFarAway {
      said = .number
      return
    }
    if state.offer != .none, words <= 8, let reply = reply(signs, tokens, hasBankSign, state, named)
    {
      said = reply
      return
    }
    if hasBankSign || !signs.isEmpty { return }
    if Plain.isForeign(tokens) {
      said = .foreign
    } else if Plain.isQuestion(statement, tokens) {
      said = .question
    } else if words <= 2 {
      said = .brief
    }
  }

  /// A yes, a no or a choice to what was offered; nil: something else, heard as a statement.
  private mutating func reply(
    _ signs: [String], _ tokens: [Token], _ hasBankSign: Bool, _ state: SessionState,
    _ named: [Int]
  ) -> Said? {
    let isNo = signs.contains { $0 == "no" || $0 == "refusal" }
    if case .practices(let first, let second) = state.offer {
      if !isNo, let chosen = named.first(where: { $0 == first || $0 == second }) ?? named.first {
        choice = chosen
        return .choice
      }
      let spoken = tokens.map(\.word)
      let second = second ?? first
      if !isNo, spoken.contains(where: { ["second", "latter", "2"].contains($0) }) {
        choice = second
        return .choice
      }
      if !isNo, spoken.contains(where: { ["first", "former", "either", "1"].contains($0) }) {
        choice = first
        return .choice
      }
      if signs.contains("yes"), !isNo { choice = first }
    }
    if hasBankSign { return nil }
    if isNo { return .no }
    return signs.contains("yes") ? .yes : nil
  }

  /// Words that stand for a number when numbers are not wanted (clinical notes 2.2).
  private static let wordNumbers: [(sign: String, number: Int)] = [
    ("word-too-much", 9), ("word-stirred", 6), ("word-settled", 4),
  ]

  /// A yes anywhere beats a no; words of crisis are a yes.
  private static func answer(
    signs: [String], crisis: Crisis, stage: SafetyStage
  ) -> SafetyAnswer? {
    guard stage == .asked || stage == .waiting else { return nil }
    if crisis >= .explicit || signs.contains("answers-yes") { return .yes }
    if crisis >= .veiled { return .unclear }
    if stage == .waiting {
      if signs.contains("answers-stop") { return .stop }
      if signs.contains("answers-resume") { return .resume }
    }
    if signs.contains("answers-no") { return .no }
    return .unclear
  }
}

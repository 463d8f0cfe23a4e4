/// How a statement is read before it is heard as one: a number, a yes, a question, a silence.
struct Reading {
  var said = Said.statement
  /// The number of distress it says.
  var number: Int?
  /// The practice it chooses, as an index in `Book.practices`.
  var choice: Int?
  /// The practices that it names.
  var named: [Int] = []
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
  ///   - crisis: the statement's tier.
  ///   - state: where the session stands.
  ///   - named: practices whose names stand in it, in the order of the text.
  ///   - last: the number that was said last.
  ///   - isKnown: whether the book has a word.
  init(
    _ statement: String, tokens: [Token], signs: [String], hasBankSign: Bool, crisis: Crisis,
    state: SessionState, named: NamedPractices, last: Int?, isKnown: (String) -> Bool
  ) {
    let words = Quote.typedWords(tokens).count
    self.named = named.practices
    answer = Self.answer(signs: signs, crisis: crisis, stage: state.safety, words: words)
    if words == 0 {
      said = .silence
      return
    }
    let awaited = state.asked == .suds
    // Who gave a number before, or was asked for one, may give it later too, if it stands alone.
    // A number by itself is one too, unless it answers an open question.
    let isAlone =
      (state.suds != .unknown || state.sudsAsked) && words <= 3
      || words <= 3 && (state.asked == nil || state.asked == .change)
        && statement.utf8.contains { (0x30...0x39).contains($0) }
    number = NumberReading.number(in: tokens, of: statement, awaited: awaited || isAlone)
    // "5 since I opened the window", from somebody who gave a number before.
    if number == nil, state.suds != .unknown, state.running == nil {
      number = NumberReading.leading(tokens)
    }
    // "2", after two were offered, is the second one.
    if !awaited, state.offersTwo, let said = number, said < 3 { number = nil }
    if number == nil, awaited, let last, NumberReading.isSame(tokens) { number = last }
    if number == nil, awaited, words <= 8 {
      number = Talk.wordNumbers.first { signs.contains($0.sign) }?.number
      isFarAway = number == nil && signs.contains(Talk.farAway)
    }
    if number != nil || isFarAway {
      said = .number
      return
    }
    // "No thanks. Who wrote your rules?" is a question, after a no.
    let asksOn = words > 3 && Plain.isQuestion(statement, tokens)
    if words <= 8, let reply = reply(signs, tokens, hasBankSign, state, named),
      reply != .no || !asksOn
    {
      said = reply
      return
    }
    if hasBankSign || !signs.allSatisfy(Talk.isTold) { return }
    if Plain.isForeign(tokens, isKnown: isKnown) {
      said = .foreign
    } else if Plain.isQuestion(statement, tokens) {
      said = .question
    } else if words <= 2, signs.isEmpty, !Plain.isSentence(tokens) {
      said = .brief
    }
  }

  /// A yes, a no or a choice to what was asked or offered; nil: something else, heard as a statement.
  private mutating func reply(
    _ signs: [String], _ tokens: [Token], _ hasBankSign: Bool, _ state: SessionState,
    _ naming: NamedPractices
  ) -> Said? {
    let named = naming.practices
    // "you're not listening" names no practice of listening.
    if signs.contains(Talk.correction) || signs.contains(Talk.repeated) { return nil }
    // "ok, bye" is a goodbye, whatever was offered.
    if signs.contains(Talk.goodbye) { return nil }
    let isNo = signs.contains {
      $0 == Talk.no || $0 == Talk.refusal || $0 == Talk.noExercises
    }
    let isShort = Quote.typedWords(tokens).count <= 4 && tokens.first?.word != "my"
    // "the cold one", some turns after exercises were named: it is asked for. "feet" may be
    // anything, and "my feet" is an answer.
    if state.offer == .none, state.practiceOffered, state.running == nil, state.failures < 3,
      state.asked == nil || signs.contains(Talk.wantsPractice), tokens.count > 1, isShort, !isNo,
      !hasBankSign, named.count == 1
    {
      choice = named[0]
      return .choice
    }
    if case .practices(let first, let second) = state.offer {
      // "no, ok, the second" lands on a yes.
      let isNo =
        isNo && !(signs.contains(Talk.yes) && isShort) && !naming.isInsteadOfAnother
      // "my feet are cold" is no choice of the feet.
      let isChoice = isShort || signs.contains(Talk.yes) || naming.isInsteadOfAnother
      let chosen = named.first { $0 == first || $0 == second } ?? named.first
      if !isNo, isChoice, let chosen {
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
      if signs.contains(Talk.yes), !isNo { choice = first }
    }
    let isOwn = state.offer == .none && signs.contains(where: Talk.hasOwnAnswer)
    // "yes it made me smile", "I'm fine": told, not an answer to something.
    let isTold = state.offer == .none && signs.contains(where: Talk.isTold)
    if hasBankSign || isOwn || isTold { return nil }
    if state.offer == .none ? signs.contains(Talk.no) : isNo { return .no }
    return signs.contains(Talk.yes) ? .yes : nil
  }

  /// How a statement answers the direct question.
  ///
  /// A yes anywhere beats a no; words of crisis are a yes. After a no, only words that take it back
  /// are a yes: a bare "yes" to "go on, or stop?" is not clear, and a long statement is talk.
  private static func answer(
    signs: [String], crisis: Crisis, stage: SafetyStage, words: Int
  ) -> SafetyAnswer? {
    guard stage == .asked || stage == .waiting else { return nil }
    if crisis >= .explicit { return .yes }
    let isYes = signs.contains(Talk.answersYes)
    if isYes, stage == .asked || (3...8).contains(words) && !signs.contains(Talk.answersResume) {
      return .yes
    }
    if crisis >= .veiled { return .unclear }
    if stage == .waiting {
      if signs.contains(Talk.answersStop) { return .stop }
      if signs.contains(Talk.answersResume) { return .resume }
    }
    if signs.contains(Talk.answersNo) { return .no }
    return .unclear
  }
}

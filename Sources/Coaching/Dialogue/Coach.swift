/// A book that listens and answers.
///
/// The same inputs give the same turns: there is no clock, no random number and no walk over an
/// unordered collection that reaches a choice.
public struct Coach: Sendable {
  public let book: Book
  var listener: Listener
  let speech: Speech
  let safetySpeech: Speech
  let choice: PracticeChoice
  /// What each row's plain conditions let pass.
  let passing: [MomentBits]
  /// Notes that some rule asks for later in a session; other talk passes, and the state stays
  /// small.
  let remembered: Set<String>

  /// Makes a coach that speaks by a book.
  public init(book: Book) {
    self.book = book
    listener = Listener(book: book)
    speech = Speech(book.replies)
    safetySpeech = Speech(book.safety.replies)
    choice = PracticeChoice(practices: book.practices)
    passing = book.policy.map { MomentBits(passing: $0.when) }
    let conditions =
      book.policy.map(\.when) + book.replies.map(\.when) + book.practices.map(\.notWhen)
    remembered = Set(
      conditions.flatMap(\.note) + Talk.neverReframed + Talk.noOffers + [Talk.noNumbers])
  }

  /// Opens a session.
  ///
  /// - Parameters:
  ///   - seed: which of equally fitting texts are said; the same seed replays the same words.
  ///   - country: two letters in capitals, for help lines; nil when the client has set none.
  ///   - carried: what an earlier session left; nil: this one stands for itself.
  /// - Returns: the session, and the opening turn.
  public mutating func open(
    seed: Int, country: String? = nil, carried: Carried? = nil
  ) -> (session: Session, turn: Turn) {
    var session = Session(seed: seed, country: country, texts: speech.count + safetySpeech.count)
    if let carried { take(carried, into: &session) }
    var work = Work(.statement(""), in: session)
    work.isContinued = carried != nil
    let spoken =
      work.state.safety == .none
      ? say(.opening, policy: "opening", &work) : saySafety(from: work.state.safety, &work)
    finish(&work, spoken, &session)
    var turn = turn(work, spoken)
    turn.input = nil
    return (session, turn)
  }

  /// Takes one statement or command and answers it; the only way on.
  ///
  /// - Parameters:
  ///   - input: what the client gave.
  ///   - session: where the conversation stands; becomes where it stands after the turn.
  /// - Returns: the finished turn.
  public mutating func step(_ input: Input, in session: inout Session) -> Turn {
    if input == .undo { return undo(&session) }
    return take(input, &session).turn
  }

  /// Takes an input that is no `/undo`, and tells all that was made of it; an empty choice, if
  /// somebody asks, is told how the text was chosen.
  mutating func take(
    _ input: Input, _ session: inout Session, choice: TextChoice? = nil
  ) -> (turn: Turn, work: Work) {
    let before = session.snapshot
    var work = Work(input, in: session)
    work.choice = choice
    if case .statement(let text) = input { hear(text, &work) }
    let spoken = answer(&work)
    finish(&work, spoken, &session)
    session.push(before)
    if case .statement = input { session.state.turn = min(work.state.turn + 1, 3) }
    return (turn(work, spoken), work)
  }

  /// Listens to a statement: signs, reading, and what the session knows beyond it.
  private mutating func hear(_ text: String, _ work: inout Work) {
    work.statement = text
    work.assessment = listener.hear(text)
    work.tokens = Tokenizer.tokens(of: text)
    var hasBankSign = false
    let typed = Quote.typedWords(work.tokens)
    let wasAsked = work.state.asked != nil || work.state.offer != .none
    for sign in work.assessment.signs where sign.holds {
      let rule = book.signs[sign.rule]
      let place = Quote.word(at: sign.bytes.lowerBound, in: typed)
      guard Talk.counts(rule.id, at: place, of: typed.count, wasAsked: wasAsked) else { continue }
      if !work.signs.contains(rule.id) { work.signs.append(rule.id) }
      switch rule.bank {
      case .overwhelm, .rigidity, .flow: hasBankSign = true
      case .note: if remembered.contains(rule.id) { work.state.note(sign.rule) }
      case .crisis, .answer: break
      }
    }
    raiseCheck(&work)
    work.reading = Reading(
      text, tokens: work.tokens, signs: work.signs, hasBankSign: hasBankSign,
      crisis: work.assessment.crisis, state: work.state,
      named: NamedPractices(in: work.tokens, book.practiceNames), last: work.memory.suds,
      isKnown: book.lexicon.knows)
  }

  /// A finished turn as a value.
  func turn(_ work: Work, _ spoken: Spoken) -> Turn {
    Turn(
      input: work.input, assessment: work.assessment, phase: work.state.phase, move: spoken.move,
      rule: spoken.rule, policy: spoken.policy, reply: spoken.words, codes: spoken.codes,
      pace: spoken.pace, text: spoken.text)
  }

  /// Writes down what a turn leaves behind.
  func finish(_ work: inout Work, _ spoken: Spoken, _ session: inout Session) {
    remember(spoken.words, &work)
    if work.closes { work.state.phase = .closed }
    session.country = work.country
    session.state = work.state
    session.memory = work.memory
  }

  /// Goes back by a turn; safety and the country stay as they are (design 9.1).
  private func undo(_ session: inout Session) -> Turn {
    let now = session.state
    if let before = session.past.popLast() {
      session.state = before.state
      session.memory = before.memory
      session.state.safety = now.safety
      session.state.tier = now.tier
      session.state.themes = now.themes
      session.state.strained = now.strained
      session.state.checked = now.checked
      if now.safety == .handedOver { session.state.phase = .closed }
    }
    var work = Work(.undo, in: session)
    if now.safety != .none, let spoken = safetyTurn(&work) {
      return turn(work, spoken)
    }
    // The question that stood before is asked again by nobody: it still stands.
    let stood = work.state
    let spoken = answerPlainly(&work) ?? say(.reflection, policy: "command", &work)
    work.state = stood
    session.memory = work.memory
    return turn(work, spoken)
  }
}

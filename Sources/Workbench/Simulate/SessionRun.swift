/// One simulated session: what was given, what came back, and the promises that broke.
struct SessionRun {
  let seed: Int
  let country: String?
  private(set) var inputs: [Input] = []
  private(set) var turns: [Turn] = []
  private(set) var breaches: [Breach] = []
  private(set) var session: Session

  /// Statements running in which something parked could have been returned to, and was not.
  private var waiting = 0
  /// Where the session stood before each turn that `/undo` can go back to.
  private var past: [SessionState] = []
  /// Parked words are returned to within so many turns on open ground.
  private static let patience = 8

  init(_ coach: inout Coach, seed: Int, country: String?) {
    self.seed = seed
    self.country = country
    let opened = coach.open(seed: seed, country: country)
    session = opened.session
    turns = [opened.turn]
  }

  /// Plays one turn and looks at it.
  mutating func play(_ input: Input, _ coach: inout Coach) {
    let before = session.state
    let turn = coach.step(input, in: &session)
    inputs.append(input)
    turns.append(turn)
    let test = TurnUnderTest(
      book: coach.book, before: before, after: session.state, input: input, turn: turn,
      country: session.country)
    breaches = Promise.breaches(by: test).filter { !isClients($0) }
    if let breach = undone(input, before) { breaches.append(breach) }
    if let breach = forgotten(test, coach) { breaches.append(breach) }
  }

  /// Words that the client said first are the client's, also where they are said back unquoted.
  private func isClients(_ breach: Breach) -> Bool {
    guard breach.promise == .plainWords, let words = breach.words else { return false }
    return inputs.contains { BannedPhrase.first(in: $0.line)?.words == words }
  }

  /// `/undo` is one step back in all that decides, but for safety.
  private mutating func undone(_ input: Input, _ before: SessionState) -> Breach? {
    guard input == .undo else {
      past.append(before)
      if past.count > 20 { past.removeFirst() }
      return nil
    }
    guard let target = past.popLast() else { return nil }
    let now = session.state
    let isBack =
      now.standing == target.standing && now.suds == target.suds && now.running == target.running
      && now.refused == target.refused && now.failures == target.failures
    let isSafety = now.safety != .none || before.safety != .none || !now.themes.isEmpty
    return isBack || isSafety ? nil : Breach(promise: .undoGoesBack, detail: "the state differs")
  }

  /// What was parked comes back within a few statements while the gate is open.
  private mutating func forgotten(_ test: TurnUnderTest, _ coach: Coach) -> Breach? {
    let state = test.after
    guard state.parked, state.gate == .open, state.phase == .opening, state.running == nil,
      coach.mayOfferChange(state), !state.declined
    else {
      waiting = 0
      return nil
    }
    // Talk about the talk is answered for itself; only statements wait.
    if case .statement = test.input, test.turn.assessment.state == .neutral { waiting += 1 }
    guard waiting > Self.patience else { return nil }
    waiting = 0
    return Breach(promise: .parkedComesBack, detail: "not within \(Self.patience) turns")
  }
}

extension SessionRun {
  /// Plays inputs that were given before.
  static func replay(
    _ inputs: [Input], seed: Int, country: String?, _ coach: inout Coach
  ) -> SessionRun {
    var run = SessionRun(&coach, seed: seed, country: country)
    for input in inputs { run.play(input, &coach) }
    return run
  }

  /// The session as a transcript, which `replay` plays again.
  func transcript(_ book: Book) -> String {
    Transcript.Header(book: book, seed: seed, country: country).text
      + turns.map { Transcript.text(of: $0, in: book) }.joined()
  }
}

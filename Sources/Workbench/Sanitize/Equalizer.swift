/// Holds a session as it was and as it would be, and takes back whatever changes a turn.
///
/// Each turn is tried with everything replaced; where it comes out otherwise, words go back one half
/// at a time until only those stay that a rule needs. Where an earlier turn is to blame (what it left
/// to come back to), that one is taken back.
struct Equalizer: Sendable {
  private var coach: Coach
  private let header: Transcript.Header
  /// What the client gave in each turn; the opening comes first, and its text is what was kept.
  private let inputs: [Input?]
  /// The text of each turn, where it has one.
  private(set) var drafts: [Draft?]
  /// How each turn came out with the words as typed.
  private(set) var held: [HeldStep] = []
  /// Where the session stands before each turn, and after the last.
  private var before: [Session?] = [nil]

  /// Takes a transcript.
  ///
  /// - Parameters:
  ///   - coach: who speaks.
  ///   - header: the transcript's.
  ///   - inputs: nil for the opening, then what the client gave.
  ///   - drafts: a text for the opening (what was kept) and for each statement, or nil.
  init(coach: Coach, header: Transcript.Header, inputs: [Input?], drafts: [Draft?]) {
    self.coach = coach
    self.header = header
    self.inputs = inputs
    self.drafts = drafts
    for step in self.drafts.indices { self.drafts[step]?.keepAll() }
    for step in inputs.indices {
      let (held, session) = run(step, from: before[step])
      self.held.append(held)
      before.append(session)
    }
  }

  /// What is said in a turn now.
  func input(_ step: Int) -> Input? {
    guard let input = inputs[step], let draft = drafts[step] else { return inputs[step] }
    if case .practice = input { return .practice(draft.text) }
    return .statement(draft.text)
  }

  /// The turns as they come now, the opening first.
  mutating func turns() -> [Turn] {
    var session: Session?
    return inputs.indices.map { step in
      let (turn, next) = take(step, from: session)
      session = next
      return turn
    }
  }

  private mutating func run(_ step: Int, from session: Session?) -> (HeldStep, Session) {
    let (turn, session) = take(step, from: session)
    let heard = Coaching.Heard(turn, in: coach.book)
    let held = HeldStep(heard: heard, state: session.state, suds: session.memory.suds)
    return (held, session)
  }

  private mutating func take(_ step: Int, from session: Session?) -> (Turn, Session) {
    guard var session, let input = input(step) else {
      var carried = header.carried
      if let kept = drafts[step]?.text { carried?.kept = kept }
      let (opened, turn) = coach.open(
        seed: header.seed, country: header.country, carried: carried)
      return (turn, opened)
    }
    let turn = coach.step(input, in: &session)
    return (turn, session)
  }

  /// Replaces as much as can be.
  mutating func solve() {
    for step in inputs.indices {
      drafts[step]?.replaceAll()
      if !holds(step, through: step) {
        drafts[step]?.keepAll()
        if holds(step, through: step) {
          settle(step, through: step)
        } else {
          goBack(from: step)
          settle(step, through: step)
        }
      }
      advance(step, through: step)
    }
    // What went back for a word that is replaced by now may go after all.
    while replaceMore() {}
  }

  /// Whether turns come out as they did.
  private mutating func holds(_ first: Int, through last: Int) -> Bool {
    mismatch(first, through: last) == nil
  }

  /// The first turn that comes out otherwise, and how.
  private mutating func mismatch(
    _ first: Int, through last: Int
  ) -> (step: Int, held: HeldStep)? {
    var session = before[first]
    for step in first...last {
      let (held, next) = run(step, from: session)
      if held != self.held[step] { return (step, held) }
      session = next
    }
    return nil
  }

  /// Works out anew where the session stands before turns.
  private mutating func advance(_ first: Int, through last: Int) {
    for step in first...last { before[step + 1] = run(step, from: before[step]).1 }
  }

  /// Replaces what can be in a turn in which all is as typed, and which holds so.
  private mutating func settle(_ step: Int, through last: Int) {
    guard let sites = drafts[step]?.sites else { return }
    let open = sites.indices.filter { !sites[$0].isReplaced }
      .sorted { (sites[$0].rank, $0) < (sites[$1].rank, $1) }
    settle(open[...], of: step, through: last)
  }

  private mutating func settle(_ sites: ArraySlice<Int>, of step: Int, through last: Int) {
    guard let first = sites.first else { return }
    for site in sites { drafts[step]?.sites[site].choice = 0 }
    if holds(step, through: last) { return }
    for site in sites { drafts[step]?.sites[site].choice = nil }
    guard sites.count == 1 else {
      let middle = sites.startIndex + sites.count / 2
      settle(sites[..<middle], of: step, through: last)
      return settle(sites[middle...], of: step, through: last)
    }
    let count = drafts[step]?.sites[first].candidates.count ?? 0
    for choice in 0..<count where choice > 0 {
      drafts[step]?.sites[first].choice = choice
      if holds(step, through: last) { return }
    }
    drafts[step]?.sites[first].choice = nil
  }

  /// Takes earlier turns back, the nearest first, until a turn comes out as it did.
  private mutating func goBack(from last: Int) {
    var restored: [Int] = []
    for step in (0..<last).reversed() {
      guard drafts[step]?.sites.contains(where: \.isReplaced) == true else { continue }
      drafts[step]?.keepAll()
      restored.append(step)
      if holds(step, through: last) { break }
    }
    // The words that are not to blame are replaced after all.
    for step in restored.reversed() {
      settle(step, through: last)
      advance(step, through: last - 1)
    }
  }

  /// Tries each word that stayed once more, against the whole session.
  private mutating func replaceMore() -> Bool {
    var more = false
    let end = inputs.count - 1
    for step in inputs.indices {
      let sites = drafts[step]?.sites ?? []
      for site in sites.indices where !sites[site].isReplaced {
        for choice in sites[site].candidates.indices {
          drafts[step]?.sites[site].choice = choice
          if holds(step, through: end) {
            more = true
            advance(step, through: end)
            break
          }
          drafts[step]?.sites[site].choice = nil
        }
      }
    }
    return more
  }

  /// What needs a word that stayed.
  ///
  /// - Returns: in words, with the turn that would come out otherwise.
  mutating func need(of site: Int, in step: Int) -> (step: Int, what: String)? {
    drafts[step]?.sites[site].choice = 0
    defer { drafts[step]?.sites[site].choice = nil }
    guard let (other, held) = mismatch(step, through: inputs.count - 1) else { return nil }
    return (other, self.held[other].need(against: held) ?? "")
  }
}

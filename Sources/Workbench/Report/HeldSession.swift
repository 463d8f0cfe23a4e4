/// A session with all that a picture and a report tell of each turn.
public struct HeldSession: Hashable, Sendable {
  public let opening: Turn
  /// The client's turns; the first is number 1.
  public let turns: [HeldTurn]
  /// Exercises, in the order in which they began.
  public let practices: [PracticeRun]
  /// What was put aside, in the order in which it was.
  public let parked: [ParkedWords]

  /// Holds a session, so that reports need no second way to hear.
  ///
  /// - Parameters:
  ///   - inputs: what the client gave, in order.
  ///   - header: how the session began.
  ///   - coach: who answers.
  public init(_ inputs: [Input], header: Transcript.Header, with coach: inout Coach) {
    let book = coach.book
    var (session, opening) = coach.open(
      seed: header.seed, country: header.country, carried: header.carried)
    self.opening = opening
    var courses = [Course.midstream]
    var turns: [HeldTurn] = []
    for input in inputs {
      let traced = coach.trace(input, in: &session)
      let now: Course
      if input == .undo {
        // What was taken back did not move the water.
        if courses.count > 1 { courses.removeLast() }
        now = courses[courses.count - 1]
      } else {
        now = Course.next(
          after: courses[courses.count - 1], heard: traced.turn.assessment,
          standing: session.state.standing)
        courses.append(now)
      }
      turns.append(
        HeldTurn(
          number: turns.count + 1, turn: traced.turn, state: session.state, course: now,
          distress: traced.number, parked: session.memory.parked, book: book))
    }
    self.turns = turns
    practices = PracticeRun.all(in: turns, of: book)
    parked = ParkedWords.all(in: turns)
  }

  /// Turns in which one phase lasts.
  public struct Stretch: Hashable, Sendable {
    public var phase: Phase
    /// Numbers of turns.
    public var turns: ClosedRange<Int>
  }

  /// The phases, as stretches of turns.
  public var phases: [Stretch] {
    var stretches: [Stretch] = []
    for turn in turns {
      if let last = stretches.last, last.phase == turn.turn.phase {
        stretches[stretches.count - 1].turns = last.turns.lowerBound...turn.number
      } else {
        stretches.append(Stretch(phase: turn.turn.phase, turns: turn.number...turn.number))
      }
    }
    return stretches
  }

  /// The client's numbers of distress, each with its turn.
  public var numbers: [(turn: Int, number: Int)] {
    turns.compactMap { turn in turn.distress.map { (turn.number, $0) } }
  }

  /// The highest tier of safety that was heard.
  public var crisis: Crisis { turns.map(\.turn.assessment.crisis).max() ?? .none }

  /// Turns about safety, as stretches.
  public var safetyStretches: [ClosedRange<Int>] { safetyTurns.stretches }

  /// Turns about safety.
  public var safetyTurns: [Int] { turns.filter(\.isSafety).map(\.number) }

  /// How the coach's talk is coded.
  public var talk: BehaviourTally {
    var tally = BehaviourTally()
    tally.count(opening)
    for turn in turns { tally.count(turn.turn) }
    return tally
  }

  /// How the coach's talk is coded while a phase lasts: the reply is of the phase it leads to.
  public func talk(in phase: Phase) -> BehaviourTally {
    var tally = BehaviourTally()
    if phase == opening.phase { tally.count(opening) }
    for turn in turns where turn.turn.phase == phase { tally.count(turn.turn) }
    return tally
  }
}

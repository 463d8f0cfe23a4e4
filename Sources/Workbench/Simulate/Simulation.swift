/// Made-up sessions that try to break the promises.
///
/// The same seed gives the same sessions, on any number of threads.
public struct Simulation: Sendable {
  public var sessions: Int
  /// Statements and commands in each.
  public var turns: Int
  public var seed: Int
  /// Every client stays in this state, and does nothing but tell and answer; nil: moods wander.
  public var only: ClientState?
  let coach: Coach
  let material: ClientMaterial

  /// A promise that broke, with the shortest session that was found to break it.
  public struct Counterexample: Sendable {
    public let breach: Breach
    /// How many sessions broke this promise.
    public let count: Int
    /// A transcript; its last turn breaks the promise.
    public let transcript: String
  }

  /// A promise that broke, with the first session that broke it and how many inputs it took.
  private struct Broken {
    var breach: Breach
    var run: SessionRun
    var length: Int
    var count = 1
  }

  /// What some sessions showed.
  private struct Part {
    var tally = SimulationTally()
    var broken: [Broken] = []

    /// Counts a breach; of two of one promise the session that was added first stays.
    mutating func add(_ new: Broken) {
      let promise = new.breach.promise
      if let place = broken.firstIndex(where: { $0.breach.promise == promise }) {
        broken[place].count += new.count
      } else {
        broken.append(new)
      }
    }
  }

  /// What a run of sessions showed.
  public struct Outcome: Sendable {
    public let tally: SimulationTally
    /// One for each promise that broke, in the order of the promises.
    public let counterexamples: [Counterexample]
  }

  /// Makes a simulation.
  ///
  /// - Parameters:
  ///   - book: the book to try.
  ///   - material: what clients say.
  ///   - sessions: how many sessions.
  ///   - turns: statements and commands in each.
  ///   - seed: which sessions: the same seed gives the same ones.
  ///   - only: a state that every client stays in; nil: moods wander.
  public init(
    _ book: Book, _ material: ClientMaterial, sessions: Int, turns: Int, seed: Int,
    only: ClientState? = nil
  ) {
    coach = Coach(book: book)
    self.material = material
    self.sessions = sessions
    self.turns = turns
    self.seed = seed
    self.only = only
  }

  /// How many sessions a thread plays before it comes back: enough that threads seldom meet.
  private static let batch = 50

  /// Plays all sessions.
  ///
  /// - Parameters:
  ///   - jobs: threads.
  ///   - step: called after each batch with the number of sessions played, by any thread.
  /// - Returns: figures and counterexamples; the same on any number of threads.
  public func run(jobs: Int, step: @escaping @Sendable (Int) -> Void = { _ in }) -> Outcome {
    let batches = (sessions + Self.batch - 1) / Self.batch
    let parts = inParallel(batches, jobs: jobs) { number in
      let from = number * Self.batch
      let part = play(from..<min(from + Self.batch, sessions))
      step(part.tally.sessions)
      return part
    }
    var whole = Part()
    for part in parts {
      whole.tally.add(part.tally)
      for broken in part.broken { whole.add(broken) }
    }
    var coach = coach
    let examples = whole.broken.sorted { $0.breach.promise.place < $1.breach.promise.place }
      .map { broken in
        Counterexample(
          breach: broken.breach, count: broken.count,
          transcript: shorten(broken.run, broken.length, broken.breach, &coach))
      }
    return Outcome(tally: whole.tally, counterexamples: examples)
  }

  private func play(_ numbers: Range<Int>) -> Part {
    var coach = coach
    var part = Part()
    for number in numbers {
      let (run, breaches) = play(number, &coach)
      part.tally.add(run)
      for (breach, length) in breaches {
        part.add(Broken(breach: breach, run: run, length: length))
      }
    }
    return part
  }

  /// Plays one session.
  ///
  /// - Returns: the session, and each promise that broke with how many inputs it took.
  private func play(
    _ number: Int, _ coach: inout Coach
  ) -> (run: SessionRun, breaches: [(Breach, Int)]) {
    var dice = Dice(seed: seed, session: number)
    var client = SimulatedClient(material, only: only, &dice)
    let country = dice.chance(50) ? nil : dice.one(of: material.countries) ?? nil
    var run = SessionRun(&coach, seed: dice.number(0...1000), country: country)
    var breaches: [(Breach, Int)] = []
    // A session ends at /quit, as everywhere.
    while run.inputs.count < turns, run.inputs.last != .quit {
      run.play(client.next(run.session, &dice), &coach)
      for breach in run.breaches where !breaches.contains(where: { $0.0.promise == breach.promise })
      {
        breaches.append((breach, run.inputs.count))
      }
    }
    // One in sixteen is played again: the same inputs give the same words.
    if number % 16 == 0 {
      let again = SessionRun.replay(run.inputs, seed: run.seed, country: country, &coach)
      if let place = again.turns.indices.first(where: { again.turns[$0] != run.turns[$0] }) {
        breaches.append((Breach(promise: .replaysTheSame, detail: "turn \(place) differs"), place))
      }
    }
    return (run, breaches)
  }
}

extension Promise {
  fileprivate var place: Int { Promise.allCases.firstIndex(of: self) ?? 0 }
}

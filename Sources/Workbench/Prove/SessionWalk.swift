/// A walk over sessions from the opening on, breadth first, in which every promise is looked at after
/// every turn.
///
/// It is no proof: there are more states than anybody waits for. It looks where `Prover` does not: at
/// what the engine keeps by itself, and at the words that are said. What it finds is a shortest
/// conversation, since it goes breadth first.
struct SessionWalk {
  /// Turns that were made.
  private(set) var turns = 0
  /// States of sessions that were met.
  private(set) var states = 0
  /// Turns that every way through was walked of, from the opening.
  private(set) var depth = 0
  /// What broke, in which turn, and the conversation that leads there.
  private(set) var found: (breach: Breach, turn: Turn, conversation: String)?

  /// Walks.
  ///
  /// - Parameters:
  ///   - book: who speaks.
  ///   - most: turns to make at most.
  init(_ book: Book, most: Int) {
    var coach = Coach(book: book)
    let inputs = Self.inputs(book)
    let opened = coach.open(seed: 1)
    var seen: Set<SessionState> = [opened.session.state]
    var open: [(session: Session, path: [Input])] = [(opened.session, [])]
    var next = 0
    while next < open.count, turns + inputs.count <= most, found == nil {
      let (session, path) = open[next]
      next += 1
      depth = path.count
      for input in inputs {
        turns += 1
        var after = session
        let turn = coach.step(input, in: &after)
        let test = TurnUnderTest(
          book: book, before: session.state, after: after.state, input: input, turn: turn,
          country: after.country)
        if let breach = Promise.breaches(by: test).first {
          let run = SessionRun.replay(path + [input], seed: 1, country: nil, &coach)
          found = (breach, turn, run.transcript(book))
          break
        }
        // Nobody goes on from /undo: it leads where the walk was.
        guard input != .undo, seen.insert(after.state).inserted else { continue }
        open.append((after, path + [input]))
      }
    }
    states = seen.count
  }

  /// What is given at each state: one statement for each state of a client, each tier and answer of
  /// safety and each sign of talk, the numbers that part the bands, and the commands.
  private static func inputs(_ book: Book) -> [Input] {
    var listener = Listener(book: book)
    var said: [String] = ["", "yes", "no"]
    var states: Set<ClientState> = []
    var tiers: Set<Crisis> = []
    for rule in book.signs {
      guard let text = rule.examples.first?.text else { continue }
      let heard = listener.hear(text)
      switch rule.bank {
      case .overwhelm, .rigidity, .flow:
        guard states.insert(heard.state).inserted else { continue }
      case .crisis:
        guard tiers.insert(heard.crisis).inserted else { continue }
      // Of what is told one kind is like another to the engine.
      case .note where rule.id.hasPrefix("told-"): continue
      case .note, .answer: break
      }
      said.append(text)
    }
    let numbers = [2, 5, 6, 9].map(Input.suds)
    return said.map(Input.statement) + numbers + [.skip, .stop, .undo, .practice(nil)]
  }
}

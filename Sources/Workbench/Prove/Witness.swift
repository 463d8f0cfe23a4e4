/// Looks for a conversation that leads to a moment: breadth first, so the first found is a shortest.
struct Witness {
  private let coach: Coach
  private let inputs: [Input]
  /// Turns that are tried at most; each is a real turn of the engine.
  private let most: Int

  /// Makes a search.
  ///
  /// - Parameters:
  ///   - coach: who speaks.
  ///   - signs: signs that the moment holds: their examples are said.
  ///   - states: states that it holds, of the statement and of the session.
  ///   - most: turns to try at most.
  init(_ coach: Coach, signs: [String], states: [ClientState], most: Int = 6000) {
    self.coach = coach
    self.most = most
    let book = coach.book
    var listener = Listener(book: book)
    var said: [String] = []
    for sign in signs + ["wants-look", "wants-practice"] {
      let rule = book.signs.first { $0.id == sign }
      said += rule?.examples.prefix(1).map(\.text) ?? []
    }
    for state in states where state != .neutral {
      let heard = book.signs.lazy.flatMap(\.examples).map(\.text)
        .first { listener.hear($0).state == state }
      said += heard.map { [$0] } ?? []
    }
    said += ["yes", "no", ""]
    inputs =
      [.suds(9), .suds(6), .suds(4), .suds(2)] + said.map(Input.statement)
      + [.skip, .stop, .practice(nil), .quit]
  }

  /// The shortest conversation found whose last turn is what is looked for.
  ///
  /// - Parameter isFound: tells it by the turn, and by where the session stands after it.
  /// - Returns: a transcript; nil when none was found.
  func conversation(
    where isFound: (Traced, SessionState) -> Bool
  ) -> String? {
    var coach = coach
    let opened = coach.open(seed: 1)
    var seen: Set<SessionState> = [opened.session.state]
    var open: [(session: Session, path: [Input])] = [(opened.session, [])]
    var next = 0
    var tries = 0
    while next < open.count, tries < most {
      let (session, path) = open[next]
      next += 1
      for input in inputs {
        tries += 1
        var after = session
        let traced = coach.trace(input, in: &after)
        if isFound(traced, after.state) {
          return SessionRun.replay(path + [input], seed: 1, country: nil, &coach)
            .transcript(coach.book)
        }
        if seen.insert(after.state).inserted { open.append((after, path + [input])) }
      }
    }
    return nil
  }
}

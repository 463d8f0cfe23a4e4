/// What the engine keeps in every moment at which the policy is asked, whatever book it runs.
///
/// Each fact is a line of `Coach`; the tests hold the moments of made-up sessions against them.
extension MomentSpace {
  /// The facts as clauses, over the fields and all names that were asked for so far.
  func engineFacts(of book: Book) -> [Clause] {
    var facts: [Clause] = []
    func always(_ literal: Literal) { facts.append(Clause([literal])) }
    func imply(_ condition: Literal, _ consequence: Literal) {
      facts.append(Clause([not(condition), consequence]))
    }
    let closed = literal(.gate, Gate.closed)
    let neutral = literal(.state, ClientState.neutral)
    let work = literal(.phase, Phase.middle, .integration)

    // Safety answers first, and the end of a session is no row's.
    always(literal(.safety, SafetyStage.none))
    always(literal(.crisis, Crisis.none))
    always(absent(.answer))
    always(not(literal(.phase, Phase.closed)))
    always(not(literal(.practice, PracticeStage.step, .aside)))
    always(literal(.continued, [0]))
    always(literal(.turn, [1, 2, 3]))

    // `SessionState.gate`.
    let closing =
      [
        literal(.standing, ClientState.overwhelm, .both), literal(.suds, SUDSBand.stirred, .past),
        literal(.closedBeside, [1]),
      ] + themes
    for reason in closing { imply(reason, closed) }
    facts.append(Clause([not(closed)] + closing))

    // `Coach.movePhase`: a closed gate ends change work, and work is what was agreed to.
    imply(closed, literal(.phase, Phase.opening))
    imply(work, literal(.agreed, Agreement.change))
    imply(literal(.agreed, Agreement.change), work)

    // `Coach.settle`: what was just heard stands.
    imply(
      literal(.state, ClientState.overwhelm), literal(.standing, ClientState.overwhelm, .both))
    imply(literal(.state, ClientState.both), literal(.standing, ClientState.both))
    imply(
      literal(.state, ClientState.rigidity), literal(.standing, ClientState.rigidity, .both))
    imply(literal(.state, ClientState.flow), literal(.standing, ClientState.flow))

    // `Reading`: what is read as an answer holds no sign of a bank; commands hold no words.
    imply(not(absent(.number)), literal(.said, Said.number))
    imply(not(literal(.said, Said.statement, .number, .choice)), neutral)
    // A practice ends by a step, a number or /skip, and stops by a step, a number or /stop.
    imply(
      literal(.command, CommandName.undo, .practice, .country),
      not(literal(.practice, PracticeStage.done, .stopped)))
    imply(literal(.command, CommandName.skip), not(literal(.practice, PracticeStage.stopped)))
    let command = not(absent(.command))
    imply(command, neutral)
    imply(command, literal(.said, Said.statement, .number))
    for name in names.keys.sorted(by: { $0.name < $1.name }) where name.kind == .sign {
      guard let field = names[name] else { continue }
      let sign = Literal(field: field, values: Self.yes)
      imply(command, not(sign))
      imply(literal(.said, Said.silence, .brief), not(sign))
      // A note that was just heard is one that was heard.
      let isNote = book.signs.contains { $0.id == name.name && $0.bank == .note }
      if isNote, let note = names[Name(kind: .note, name: name.name)] {
        imply(sign, Literal(field: note, values: Self.yes))
      }
    }
    return facts
  }

  private var themes: [Literal] {
    Theme.allCases.compactMap { names[Name(kind: .theme, name: $0.rawValue)] }
      .map { Literal(field: $0, values: Self.yes) }
  }
}

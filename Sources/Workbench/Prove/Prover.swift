/// Proves what a book's policy and replies can and cannot do, for every moment that a session can
/// reach.
///
/// The policy and the replies decide by a `Moment` alone: a few fields with few values each, and
/// names that were heard or not. So instead of walking sessions one by one, the prover asks for
/// *any* moment that breaks a promise: this row decides, none above it fits, and the promise's
/// ground is there (`ClauseSolver`). Where there is none, no session breaks it, however long. What
/// the engine keeps by itself stands as facts (`MomentSpace.engineFacts`). Moments are more than
/// sessions can reach: a breach is therefore shown by a conversation, where one is found.
struct Prover {
  let book: Book
  private(set) var space = MomentSpace()
  /// What each row asks.
  private var rows: [[Literal]] = []
  /// For each row, that it does not fit.
  private var passed: [Clause] = []
  /// What each reply asks.
  private var replies: [[Literal]] = []
  /// What ties names to lists, and what the engine keeps.
  private(set) var facts: [Clause] = []
  /// The rows that can decide at all.
  private(set) var reachable: [Bool] = []

  init(_ book: Book) {
    self.book = book
    for row in book.policy { rows.append(space.literals(of: row.when)) }
    for reply in book.replies { replies.append(space.literals(of: reply.when)) }
    for sign in Self.promised { _ = space.heard(.sign, sign) }
    passed = rows.map { Clause($0.map(space.not)) }
    facts = space.ties + space.engineFacts(of: book)
    reachable = rows.indices.map { moment(decidedBy: $0) != nil }
  }

  /// Signs that promises are about.
  private static let promised = ["correction", "person"]

  /// A moment at which a row decides and more holds besides.
  ///
  /// - Parameters:
  ///   - row: its place in the policy.
  ///   - also: what else is to hold.
  /// - Returns: nil when there is no such moment.
  func moment(decidedBy row: Int, _ also: [Clause] = []) -> Moment? {
    let clauses = rows[row].map { Clause([$0]) } + also + passed[..<row] + facts
    let solver = ClauseSolver(domains: space.domains, clauses: clauses)
    return solver.solve().map { Moment(domains: $0, space: space) }
  }

  /// Whether a moment that was traced is one that the proof has reckoned with: the facts hold in it,
  /// and the row that fits first is the row that does there.
  ///
  /// - Parameters:
  ///   - moment: what the policy was asked (`Traced.moment`).
  ///   - row: the first row that fits (`Traced.firstFit`); nil: none does.
  /// - Returns: false when the proof rests on something that does not hold.
  func reckonsWith(_ moment: Conditions, row: Int?) -> Bool {
    let above = row ?? rows.count
    let fits = row.map { rows[$0].map { Clause([$0]) } } ?? []
    let solver = ClauseSolver(
      domains: space.domains(of: moment), clauses: fits + passed[..<above] + facts)
    return solver.solve() != nil
  }

  /// A moment in which what is asked for stands first among the values that will do.
  struct Moment {
    let domains: [UInt32]
    let space: MomentSpace
  }

  /// That a reply does not fit.
  private func unfit(_ reply: Int) -> Clause { Clause(replies[reply].map(space.not)) }

  private func literal(_ sign: String) -> Clause {
    let field = space.names[MomentSpace.Name(kind: .sign, name: sign)] ?? 0
    return Clause([Literal(field: field, values: MomentSpace.yes)])
  }

  /// Rows of change mode that would decide while the gate is closed (promise 2).
  func rowsThroughTheGate() -> [(row: Int, moment: Moment)] {
    let closed = Clause([space.literal(.gate, Gate.closed)])
    return book.policy.indices.filter { book.policy[$0].move.isOfChange }
      .compactMap { row in moment(decidedBy: row, [closed]).map { (row, $0) } }
  }

  /// Rows that answer "no, that's not it" by something else than repair (promise 5).
  func rowsDeafToCorrection() -> [(row: Int, moment: Moment)] {
    let running = Clause([space.literal(.practice, PracticeStage.none)])
    return book.policy.indices.filter { book.policy[$0].move != .repair }
      .compactMap { row in
        moment(decidedBy: row, [literal("correction"), running]).map { (row, $0) }
      }
  }

  /// Rows after which "are you a person?" has no text of its own (promise 6).
  func rowsDeafToPerson() -> [(row: Int, moment: Moment)] {
    book.policy.indices.compactMap { row in
      let own = book.replies.indices.filter {
        let reply = book.replies[$0]
        return reply.move == book.policy[row].move && reply.when.sign.contains("person")
          && reply.hasCertainText
      }
      return moment(decidedBy: row, [literal("person")] + own.map(unfit)).map { (row, $0) }
    }
  }

  /// Rows after which no text of the book is certain to fit (promise 8).
  func rowsWithoutWords() -> [(row: Int, moment: Moment)] {
    book.policy.indices.compactMap { row in
      let words = book.replies.indices.filter {
        book.replies[$0].move == book.policy[row].move && book.replies[$0].hasCertainText
      }
      return moment(decidedBy: row, words.map(unfit)).map { (row, $0) }
    }
  }

  /// Rows after which what was parked cannot be brought back, though there is ground for it
  /// (promise 7).
  func rowsThatKeepTheParked() -> [(row: Int, moment: Moment)] {
    // Anything else the client says is answered for itself first, and this comes after it.
    var ground = [
      Clause([space.literal(.parked, [1])]), Clause([space.literal(.gate, Gate.open)]),
      Clause([space.literal(.phase, Phase.opening)]), Clause([space.absent(.command)]),
      Clause([space.literal(.said, Said.number, .statement)]),
      Clause([space.literal(.state, ClientState.neutral)]),
      Clause([space.literal(.practice, PracticeStage.none)]),
      Clause([space.not(space.literal(.asked, Asks.fits, .keep))]),
    ]
    // What is never looked at from another side is not brought back either.
    ground += space.names.values.sorted().map {
      Clause([Literal(field: $0, values: MomentSpace.no)])
    }
    return book.policy.indices.compactMap { row in
      let returning = book.replies.indices.filter {
        let reply = book.replies[$0]
        return reply.move == book.policy[row].move && reply.when.parked == [true]
          && reply.says.contains { $0.asks == .change }
      }
      return moment(decidedBy: row, ground + returning.map(unfit)).map { (row, $0) }
    }
  }
}

extension Move {
  /// Whether the move is change mode, and so waits for the gate (design 3).
  var isOfChange: Bool { self == .reframing || self == .integration }
}

extension Reply {
  /// Whether a text of it fits whatever was said: it has no slot that may be empty, and asks for
  /// nothing that may not be asked for now.
  fileprivate var hasCertainText: Bool {
    says.contains { text in
      !text.text.utf8.contains(UInt8(ascii: "{"))
        && ![.suds, .practice, .change].contains(text.asks)
    }
  }
}

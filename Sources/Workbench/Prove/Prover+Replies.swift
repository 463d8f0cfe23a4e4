extension Prover {
  /// Moves that only the policy makes; all others the engine makes too, and then it asks no row.
  private static let onlyByRows: Set<Move> = [.grounding, .reframing, .integration, .repair]

  /// Replies whose conditions hold at no moment that leads to their move.
  func unreachedReplies() -> [Diagnostic] {
    book.replies.indices.compactMap { index in
      let reply = book.replies[index]
      guard Self.onlyByRows.contains(reply.move), !isSaid(index, []) else { return nil }
      let move = reply.move.rawValue
      let rows = book.policy.filter { $0.move == reply.move }.map { "'\($0.id)'" }
      return Diagnostic(
        .unreachableReply, at: reply.place,
        "reply '\(reply.id)' is never said: no moment that leads to \(move) fits it",
        hint: rows.isEmpty
          ? "no row of the policy leads to \(move): write one"
          : "these rows lead there, at other moments: " + rows.joined(separator: ", "))
    }
  }

  /// Whether there is a moment at which a reply may be said and more holds besides.
  private func isSaid(_ reply: Int, _ also: [Clause]) -> Bool {
    let move = book.replies[reply].move
    var when = book.replies[reply].when
    // A reframing answers what was heard before, too.
    if move == .reframing { when.sign = [] }
    var space = space
    let asked = space.literals(of: when).map { Clause([$0]) } + also
    guard Self.onlyByRows.contains(move) else {
      return ClauseSolver(domains: space.domains, clauses: asked + space.ties).solve() != nil
    }
    return book.policy.indices.contains {
      book.policy[$0].move == move && reachable[$0] && moment(decidedBy: $0, asked) != nil
    }
  }

  /// Practices that can never begin, and those that no text of the book offers.
  func unusedPractices() -> [Diagnostic] {
    let offers = book.replies.indices.filter { reply in
      book.replies[reply].says.contains { $0.asks == .practice }
    }
    let isOffered = Dictionary(
      uniqueKeysWithValues: [Mode.stability, .change].map { mode in
        (mode, offers.contains { isSaid($0, [change(mode == .change)]) || mode == .stability })
      })
    return book.practices.compactMap { practice in
      if isBlocked(practice) {
        return Diagnostic(
          .blockedPractice, at: practice.place,
          "practice '\(practice.id)' can never begin: its 'not-when' holds at every moment",
          hint: "each condition there bars it by itself: leave the widest out")
      }
      if isOffered[practice.mode] == true { return nil }
      return Diagnostic(
        .unofferedPractice, at: practice.place,
        "no text of the book offers '\(practice.id)': it begins only where the client names it",
        hint: offers.isEmpty
          ? "write a reply with {first} and 'asks: practice'"
          : "the texts with 'asks: practice' come at moments without agreed change work")
    }
  }

  /// That practices of change are the ones to offer, or that they are not.
  private func change(_ isOn: Bool) -> Clause {
    let agreed = space.literal(.agreed, Agreement.change)
    return Clause([isOn ? agreed : space.not(agreed)])
  }

  /// Whether something stands against a practice at every moment.
  private func isBlocked(_ practice: Practice) -> Bool {
    var space = MomentSpace()
    let bars = space.literals(of: practice.notWhen)
    var clauses = bars.map { Clause([space.not($0)]) }
    if practice.mode == .change {
      clauses.append(Clause([space.literal(.gate, Gate.open)]))
      clauses.append(Clause([space.literal(.agreed, Agreement.change)]))
      // What closes the gate does not hold while it is open.
      clauses.append(
        Clause([space.not(space.literal(.standing, ClientState.overwhelm, .both))]))
      clauses.append(Clause([space.not(space.literal(.suds, SUDSBand.stirred, .past))]))
    }
    return ClauseSolver(domains: space.domains, clauses: clauses + space.ties).solve() == nil
  }
}

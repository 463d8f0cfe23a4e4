extension Prover {
  /// What is proved of the book, and what breaks.
  func proof() -> Proof {
    var proof = Proof()
    let coach = Coach(book: book)
    proof.unreached = zip(book.policy, reachable).filter { !$0.1 }.map { row, _ in
      Diagnostic(
        .unreachableRow, at: row.place, "row '\(row.id)' is never reached",
        hint: "no moment fits it, or the rows above take all that do: move it up, or leave it out")
    }
    proof.unused = unreachedReplies() + unusedPractices()
    for claim in claims where claim.isAsked(book) {
      let found = claim.find()
      if found.isEmpty {
        proof.lines.append(
          Proof.Line(promise: claim.promise, claim: claim.holds, because: claim.because))
      }
      for (row, moment) in found {
        let policy = book.policy[row]
        var diagnostic = Diagnostic(
          claim.isKeptOtherwise ? .unkeptPromise : .brokenPromise, at: policy.place,
          "row '\(policy.id)' breaks promise \(claim.promise): \(claim.breaks(policy))",
          hint: "it decides at: \(moment.text)")
        diagnostic.conversation = moment.witness(coach).conversation { traced, state in
          traced.firstFit == row && claim.shows(traced, state)
        }
        proof.breaches.append(Proof.Breach(promise: claim.promise, diagnostic: diagnostic))
      }
    }
    return proof
  }

  /// One thing that is proved.
  private struct Claim {
    var promise: Int
    var holds: String
    var because: String
    /// Whether the engine has a way of its own to keep it where the book does not.
    var isKeptOtherwise = false
    /// What a row does that breaks it.
    var breaks: (PolicyRow) -> String
    var find: () -> [(row: Int, moment: Moment)]
    /// Whether the book has what the promise is about.
    var isAsked: (Book) -> Bool = { _ in true }
    /// Whether a real turn shows the breach.
    var shows: (Traced, SessionState) -> Bool
  }

  private var claims: [Claim] {
    let rows = "\(book.policy.count) rows, every moment they can decide at"
    return [
      Claim(
        promise: 2, holds: "no row reframes or integrates while the gate is closed",
        because: rows,
        breaks: { "it leads to \($0.move.rawValue) while the gate is closed" },
        find: rowsThroughTheGate, shows: { traced, _ in traced.moment?.gate == [.closed] }),
      Claim(
        promise: 5, holds: "\"no, that's not it\" is answered by repair", because: rows,
        breaks: { "it answers \"no, that's not it\" by \($0.move.rawValue)" },
        find: rowsDeafToCorrection, isAsked: { $0.hears("correction") },
        shows: { traced, _ in traced.moment?.sign.contains("correction") == true }),
      Claim(
        promise: 6, holds: "\"are you a person?\" has an answer of its own", because: rows,
        breaks: { "\($0.move.rawValue) has no text for \"are you a person?\"" },
        find: rowsDeafToPerson, isAsked: { $0.hears("person") },
        shows: { traced, _ in traced.moment?.sign.contains("person") == true }),
      Claim(
        promise: 7, holds: "what was parked is offered again once the gate is open",
        because: rows, isKeptOtherwise: true,
        breaks: { "\($0.move.rawValue) has no text that brings back what was parked" },
        find: rowsThatKeepTheParked, isAsked: { $0.replies.contains { $0.when.parked == [true] } },
        shows: { traced, state in traced.moment?.parked == [true] && state.gate == .open }),
      Claim(
        promise: 8, holds: "every row that decides finds words", because: rows,
        isKeptOtherwise: true,
        breaks: { "\($0.move.rawValue) may find no text that fits" },
        find: rowsWithoutWords, shows: { traced, _ in traced.turn.rule == "net" }),
    ]
  }
}

extension Prover.Moment {
  /// A search for a conversation that leads to this moment.
  fileprivate func witness(_ coach: Coach) -> Witness {
    let signs = space.names.filter { domains[$0.value] == MomentSpace.yes }.keys
      .filter { $0.kind == .sign || $0.kind == .note }.map(\.name)
    let states = [MomentSpace.Field.state, .standing].compactMap { field -> ClientState? in
      let place = domains[field.rawValue].trailingZeroBitCount
      return place < ClientState.allCases.count ? ClientState.allCases[place] : nil
    }
    return Witness(coach, signs: Set(signs).sorted(), states: states)
  }
}

extension Book {
  fileprivate func hears(_ sign: String) -> Bool { signs.contains { $0.id == sign } }
}

/// A transcript that was held again.
public struct Replayed: Hashable, Sendable {
  /// The turns as they came now: one for each exchange of the transcript.
  public var turns: [Turn]
  /// The opening as it came now, also where the transcript has none.
  public var opening: Turn
  /// Where the session stands at its end.
  public var session: Session
  public var differences: [Difference]
  /// The version of the book that spoke now, where it is not the recorded one.
  public var otherVersion: String?
}

/// A transcript of another book.
public struct OtherBook: Error, Hashable, Sendable {
  public var recorded: Transcript.BookName
  /// The name of the book that was to speak.
  public var book: String
}

extension Transcript {
  /// Holds the session again, word for word of the client, and compares what comes.
  ///
  /// It goes on after a difference: the client says what is recorded, whatever the coach said.
  ///
  /// - Parameter coach: who speaks.
  /// - Returns: the turns that came, and every turn that differs.
  /// - Throws: `OtherBook` when the transcript names another book; another version is no error.
  public func replay(with coach: inout Coach) throws(OtherBook) -> Replayed {
    let book = coach.book
    if let recorded = header.book, recorded.name != book.name {
      throw OtherBook(recorded: recorded, book: book.name)
    }
    var (session, opening) = coach.open(
      seed: header.seed, country: header.country, carried: header.carried)
    var turns: [Turn] = []
    var differences: [Difference] = []
    for (index, exchange) in exchanges.enumerated() {
      let turn = exchange.input.map { coach.step($0, in: &session) } ?? opening
      if let found = difference(index, turn, suds: session.state.suds, in: book) {
        differences.append(found)
      }
      turns.append(turn)
    }
    return Replayed(
      turns: turns, opening: opening, session: session, differences: differences,
      otherVersion: header.book.flatMap { $0.version == book.version ? nil : book.version })
  }

  /// How a turn differs from its exchange; nil when it does not.
  private func difference(
    _ index: Int, _ turn: Turn, suds: SUDSBand, in book: Book
  ) -> Difference? {
    let exchange = exchanges[index]
    let heard = Heard(turn, in: book)
    guard exchange.isRecorded else {
      let line = exchange.lines.lowerBound + 1
      return Difference(
        exchange: index, kind: .unrecorded,
        words: Difference.Change(line: line, expected: [], actual: turn.reply),
        heard: Difference.Change(line: line, expected: [], actual: heard.text))
    }
    var difference = Difference(exchange: index, kind: .wording)
    difference.forbidden = exchange.forbidden(in: turn.reply).map {
      Difference.Change(
        line: $0.lines.lowerBound + 1, expected: [$0.text], actual: turn.reply)
    }
    if !exchange.allows(turn.reply) {
      let expected = exchange.wordings.filter { $0.kind == .exact || $0.kind == .fits }
      difference.words = Difference.Change(
        line: (expected.first?.lines.lowerBound ?? 0) + 1, expected: expected.map(\.text),
        actual: turn.reply)
    }
    if let recorded = exchange.heard, let line = exchange.heardLine, recorded != heard {
      difference.heard = Difference.Change(
        line: line + 1, expected: [recorded.text], actual: heard.text)
      difference.kind = recorded.gravestDifference(to: heard)
    } else if let kind = difference.hold(exchange, against: heard, suds: suds, in: book) {
      difference.kind = kind
    } else if !difference.forbidden.isEmpty {
      difference.kind = .forbidden
    } else if difference.words == nil {
      return nil
    }
    return difference
  }
}

extension Difference {
  /// Notes what a `[~` line asks for and did not come.
  ///
  /// - Returns: the gravest kind of it; nil when all of it holds.
  fileprivate mutating func hold(
    _ exchange: Exchange, against heard: Heard, suds: SUDSBand, in book: Book
  ) -> Kind? {
    guard let pattern = exchange.pattern, let line = exchange.heardLine else { return nil }
    let found = pattern.unmet(by: heard, suds: suds, in: book)
    unmet = found.map { Change(line: line + 1, expected: [$0.part.text], actual: $0.actual) }
    let kinds = found.map(\.part.kind.difference)
    return Kind.allCases.first(where: kinds.contains)
  }
}

extension Heard {
  fileprivate func gravestDifference(to other: Heard) -> Difference.Kind {
    if crisis != other.crisis { return .crisis }
    if state != other.state { return .state }
    return signs != other.signs ? .signs : .rule
  }
}

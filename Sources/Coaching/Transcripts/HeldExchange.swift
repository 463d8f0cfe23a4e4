/// An exchange of a transcript that was held again: a test case of its own, where a test framework
/// takes arguments.
public struct HeldExchange: Hashable, Sendable, CustomStringConvertible {
  /// What is recorded.
  public var exchange: Exchange
  /// What came now.
  public var turn: Turn
  /// How that differs from what is expected; nil: it does not.
  public var difference: Difference?
  /// The line of the file that it begins in, from 1.
  public var line: Int

  /// `line 12: what the client said`; the opening has no client.
  public var description: String {
    "line \(line): \(exchange.input?.line.visible() ?? "(the opening)")"
  }
}

extension Transcript {
  /// Holds the session again by a book, and pairs each exchange with what came.
  ///
  /// - Parameter book: the book that is to speak.
  /// - Returns: the exchanges in their order.
  /// - Throws: `OtherBook` when the transcript names another book; another version is no error.
  public func held(by book: Book) throws(OtherBook) -> [HeldExchange] {
    var coach = Coach(book: book)
    let replayed = try replay(with: &coach)
    var differences = replayed.differences[...]
    return exchanges.indices.map { index in
      let exchange = exchanges[index]
      let differs = differences.first?.exchange == index
      let places = [exchange.lines.first, exchange.wordings.first?.lines.first, exchange.heardLine]
      return HeldExchange(
        exchange: exchange, turn: replayed.turns[index],
        difference: differs ? differences.popFirst() : nil,
        line: (places.compactMap(\.self).min() ?? 0) + 1)
    }
  }
}

extension ReplayOutcome {
  /// Whether the transcript ran and nothing at all is recorded in it: no words, no bracket.
  public var isUnrecorded: Bool {
    guard case .replayed(let transcript, let replayed) = result else { return false }
    return !replayed.turns.isEmpty && !transcript.exchanges.contains(where: \.isRecorded)
  }

  /// What came of it, in a word: `fine`, `differs`, `empty`, `faulty`, `other-book`, `unreadable`.
  public var word: String {
    switch result {
    case .replayed(_, let replayed):
      replayed.turns.isEmpty ? "empty" : replayed.differences.isEmpty ? "fine" : "differs"
    case .faults: "faulty"
    case .otherBook: "other-book"
    case .unreadable: "unreadable"
    }
  }

  /// The book that the transcript names; nil where it names none, or cannot be read.
  public var recordedWith: Transcript.BookName? {
    switch result {
    case .replayed(let transcript, _): transcript.header.book
    case .otherBook(let other): other.recorded
    case .faults, .unreadable: nil
    }
  }

  /// The number of a turn that differs: 0 for the opening, 1 for the client's first.
  public func number(of difference: Difference) -> Int { number(of: difference.exchange) }

  /// The number of an exchange's turn, with or without an opening before it.
  func number(of exchange: Int) -> Int {
    guard case .replayed(let transcript, _) = result else { return exchange }
    return transcript.exchanges.first?.input == nil ? exchange : exchange + 1
  }

  /// Whether another version of the same book was recorded.
  public var isOfOtherVersion: Bool {
    if case .replayed(_, let replayed) = result { return replayed.otherVersion != nil }
    return false
  }

  /// What the bracket of a turn that differs names and the book has no more.
  ///
  /// - Parameters:
  ///   - difference: one of this outcome's.
  ///   - book: the book that spoke.
  /// - Returns: `sign 'too-much'`, `rule 'pile-named'`.
  public func gone(_ difference: Difference, from book: Book) -> [String] {
    guard difference.heard != nil, let heard = exchange(of: difference)?.heard else { return [] }
    let signs = heard.signs.filter { !book.hasSign($0) }.map { "sign '\($0)'" }
    return signs + (book.hasRule(heard.rule) ? [] : ["rule '\(heard.rule)'"])
  }

  /// The exchange that a difference is of.
  func exchange(of difference: Difference) -> Exchange? {
    guard case .replayed(let transcript, _) = result else { return nil }
    return transcript.exchanges[difference.exchange]
  }

  /// The turn that came where a difference is.
  func turn(of difference: Difference) -> Turn? {
    guard case .replayed(_, let replayed) = result else { return nil }
    return replayed.turns[difference.exchange]
  }
}

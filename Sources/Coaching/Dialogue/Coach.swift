/// A book that listens and answers. (Being written: the lead's file.)
public struct Coach: Sendable {
  public let book: Book
  var listener: Listener

  /// Makes a coach that speaks by a book.
  public init(book: Book) {
    self.book = book
    listener = Listener(book: book)
  }

  /// Opens a session.
  ///
  /// - Parameters:
  ///   - seed: which of equally fitting texts are said; the same seed replays the same words.
  ///   - country: two letters in capitals, for help lines; nil when the client has set none.
  /// - Returns: the session, and the opening turn.
  public mutating func open(seed: Int, country: String? = nil) -> (session: Session, turn: Turn) {
    let turn = Turn(
      input: nil, assessment: Assessment(), phase: .opening, move: .opening, rule: "welcome",
      policy: "opening", reply: "Hello.")
    return (Session(seed: seed, country: country), turn)
  }

  /// Takes one statement or command and answers it.
  public mutating func step(_ input: Input, in session: inout Session) -> Turn {
    Turn(
      input: input, assessment: Assessment(), phase: .opening, move: .reflection, rule: "stub",
      policy: "stub", reply: "…")
  }
}

/// A conversation so far: all that the next turn depends on.
public struct Session: Hashable, Sendable {
  public let seed: Int
  public var country: String?

  init(seed: Int, country: String?) {
    self.seed = seed
    self.country = country
  }
}

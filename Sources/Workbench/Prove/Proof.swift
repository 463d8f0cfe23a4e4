/// What came of looking for a moment in which a promise would break.
public struct Proof: Sendable {
  /// A moment that was found to break a promise.
  public struct Breach: Sendable {
    /// The number of the promise in design section 9, from 1.
    public var promise: Int
    /// What breaks it, and where it stands; with the shortest conversation that was found to lead
    /// there, if one was found in the turns that were tried.
    public var diagnostic: Diagnostic
  }

  /// What was shown of one promise.
  public struct Line: Hashable, Sendable {
    /// The number of the promise in design section 9, from 1.
    public var promise: Int
    /// What holds, in a sentence.
    public var claim: String
    /// How it is known.
    public var because: String
  }

  /// The book's folder, as it was named.
  public internal(set) var book = ""
  public internal(set) var lines: [Line] = []
  public internal(set) var breaches: [Breach] = []
  /// Rows that decide at no moment, because those above take all of theirs.
  public internal(set) var unreached: [Diagnostic] = []
  /// Replies that are said at no moment, and practices that never begin or that nobody offers.
  public internal(set) var unused: [Diagnostic] = []

  /// Whether nothing was found that breaks a promise.
  public var holds: Bool { breaches.isEmpty }

  /// What was proved, in lines for people, a line end after each; breaches are told as faults.
  public var text: String {
    let head = "\(book.isEmpty ? "the book" : book): promises of its policy and replies\n"
    let proved = lines.map { "  proved  \($0.promise)  \($0.claim) (\($0.because))\n" }
    let broken = Set(breaches.map(\.promise)).sorted().map { "  broken  \($0)  told above\n" }
    return (head + (proved + broken).joined()).visible(lines: true)
  }
}

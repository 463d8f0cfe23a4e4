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
  /// What a walk over sessions found to break a promise.
  public internal(set) var shown: [Diagnostic] = []
  /// Rows that decide at no moment, because those above take all of theirs.
  public internal(set) var unreached: [Diagnostic] = []
  /// Replies that are said at no moment, and practices that never begin or that nobody offers.
  public internal(set) var unused: [Diagnostic] = []

  /// Whether nothing was found that breaks a promise.
  public var holds: Bool { breaches.isEmpty && shown.isEmpty }

  /// What a walk over sessions came to, in a sentence; nil: nobody walked.
  public internal(set) var walked: String?

  /// Takes what a walk over sessions found.
  mutating func take(_ walk: SessionWalk, of book: Book) {
    let held = walk.found == nil ? "every promise held" : "a promise broke"
    walked =
      "walked  \(walk.turns) turns from the opening, through \(walk.states) states, all ways of "
      + "\(walk.depth) turns among them: \(held)"
    guard let (breach, turn, conversation) = walk.found else { return }
    let place =
      book.replies.first { $0.id == turn.rule && $0.move == turn.move }?.place
      ?? book.practices.first { turn.rule.hasPrefix("\($0.id)/") }?.place
      ?? book.policy.first { $0.id == turn.policy }?.place ?? Place(file: "book.yaml")
    var diagnostic = Diagnostic(
      .brokenPromise, at: place,
      "'\(turn.rule)' breaks the promise \(breach.promise.rawValue): \(breach.detail)",
      hint: "what holds always: \(breach.promise.sentence)")
    diagnostic.conversation = conversation
    shown.append(diagnostic)
  }

  /// What was proved, in lines for people, a line end after each; breaches are told as faults.
  public var text: String {
    let head = "\(book.isEmpty ? "the book" : book): promises of its policy and replies\n"
    let proved = lines.map { "  proved  \($0.promise)  \($0.claim) (\($0.because))\n" }
    let broken = Set(breaches.map(\.promise)).sorted().map { "  broken  \($0)  told above\n" }
    let walk = walked.map { ["  \($0)\n"] } ?? []
    return (head + (proved + broken + walk).joined()).visible(lines: true)
  }
}

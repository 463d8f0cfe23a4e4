/// The edits between two books, and the books between the two: with any of the edits made.
public struct BookEdits: Sendable {
  /// All edits, in the order of the files of the new book, kind by kind.
  public let edits: [RuleEdit]
  private let old: Book
  private let new: Book
  private let lists: Lists

  /// The rules of both books beside each other.
  private struct Lists: Sendable {
    var sets: Alignment<WordSet>
    var signs: Alignment<SignRule>
    var contexts: Alignment<ContextRule>
    var policy: Alignment<PolicyRow>
    var replies: Alignment<Reply>
    var practices: Alignment<Practice>
    /// What the books add to the program's safety rules.
    var safetySigns: Alignment<SignRule>
    var countries: Alignment<Country>
  }

  /// Finds the edits that make one book of another.
  public init(from old: BookVersion, to new: BookVersion) {
    self.old = old.book
    self.new = new.book
    var recorder = EditRecorder(old, new)
    let (a, b) = (old.book, new.book)
    let own = (a.signs[..<a.safety.firstSign], b.signs[..<b.safety.firstSign])
    let safety = (a.signs[a.safety.firstSign...], b.signs[b.safety.firstSign...])
    let sets = recorder.sets(a.sets, b.sets)
    let signs = recorder.signs(Array(own.0), Array(own.1))
    let contexts = recorder.contexts(a.contexts, b.contexts)
    let policy = recorder.policy(a.policy, b.policy)
    let replies = recorder.replies(a.replies, b.replies)
    let practices = recorder.practices(a.practices, b.practices)
    lists = Lists(
      sets: sets, signs: signs, contexts: contexts, policy: policy, replies: replies,
      practices: practices, safetySigns: recorder.signs(Array(safety.0), Array(safety.1)),
      countries: recorder.countries(a.safety.countries, b.safety.countries))
    edits = recorder.edits
  }

  /// The numbers of the edits that can change what is heard or said.
  var effective: [Int] { edits.indices.filter { !edits[$0].isSilent } }

  /// Whether a book with these edits has to be compiled: it hears otherwise than both books.
  func mustCompile(_ made: Set<Int>) -> Bool {
    let hearing = effective.filter { edits[$0].isOfHearing || edits[$0].rule == .country }
    let count = hearing.count(where: made.contains)
    return count > 0 && count < hearing.count
  }

  /// The old book with some of the edits made.
  ///
  /// - Returns: nil when it does not compile, as a phrase without its word set.
  func book(with made: Set<Int>) -> Book? {
    guard mustCompile(made) else {
      let hearing = effective.first { edits[$0].isOfHearing || edits[$0].rule == .country }
      var book = hearing.map { made.contains($0) ? new : old } ?? new
      book.policy = lists.policy.elements(with: made)
      book.replies = lists.replies.elements(with: made)
      book.practices = lists.practices.elements(with: made)
      guard let names = try? Lexicon(phrases: book.practices.map(\.names), sets: book.sets) else {
        return nil
      }
      book.practiceNames = names
      return book
    }
    var rules = Rules()
    (rules.name, rules.version, rules.language) = (new.name, new.version, new.language)
    rules.sets = lists.sets.elements(with: made)
    rules.signs = lists.signs.elements(with: made)
    rules.contexts = lists.contexts.elements(with: made)
    rules.policy = lists.policy.elements(with: made)
    rules.replies = lists.replies.elements(with: made)
    rules.practices = lists.practices.elements(with: made)
    var safety = Rules()
    safety.sets = new.safety.sets
    safety.contexts = new.safety.contexts
    safety.replies = new.safety.replies
    safety.signs = lists.safetySigns.elements(with: made)
    safety.countries = lists.countries.elements(with: made)
    return try? Book(rules, safety: safety)
  }
}

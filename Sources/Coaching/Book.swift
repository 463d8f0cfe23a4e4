/// A rule book: what the engine hears and says, ready to use.
///
/// Rules stand in the order of their files; nothing is re-sorted behind the author.
public struct Book: Sendable {
  public var name: String
  public var version: String
  public var language: String
  /// The book's own signs, in file order, then the safety folder's.
  public var signs: [SignRule]
  public var sets: [WordSet]
  public var contexts: [ContextRule]
  public var policy: [PolicyRow]
  public var replies: [Reply]
  public var practices: [Practice]
  /// What the safety folder says; `signs` holds its signs too, from `safety.firstSign` on.
  public var safety: Safety
  /// The book's phrases and context cues, compiled.
  public var lexicon: Lexicon
  /// Phrases by which practices are chosen, compiled; pattern owners are indices in `practices`.
  public var practiceNames: Lexicon
  /// Which of the book's context rules may turn off which sign.
  let concerns: Concerns

  /// The rules that a book cannot change.
  public struct Safety: Sendable {
    /// The index in `Book.signs` of the first safety sign.
    public var firstSign: Int
    public var sets: [WordSet]
    public var contexts: [ContextRule]
    public var replies: [Reply]
    public var countries: [Country]
    /// The safety signs and context cues, compiled apart from the book's.
    public var lexicon: Lexicon
    /// Which of its context rules may turn off which of its signs.
    let concerns: Concerns
    /// The words that are also found where their letters are spaced or replaced.
    var disguise: Disguise

    init(_ rules: Rules, firstSign: Int) throws(LexiconError) {
      self.firstSign = firstSign
      sets = rules.sets
      contexts = rules.contexts
      replies = rules.replies
      countries = rules.countries
      lexicon = try Lexicon(
        signs: rules.signs, firstSign: firstSign, contexts: rules.contexts, sets: rules.sets,
        repairs: false)
      concerns = Concerns(
        contexts: rules.contexts, signs: rules.signs, firstSign: firstSign)
      disguise = Disguise(sets: rules.sets)
    }
  }
}

/// The rules of a folder as values, before they are compiled into a `Book`.
public struct Rules: Hashable, Sendable {
  public var name = ""
  public var version = ""
  public var format = 1
  public var language = "en"
  public var sets: [WordSet] = []
  public var signs: [SignRule] = []
  public var contexts: [ContextRule] = []
  public var policy: [PolicyRow] = []
  public var replies: [Reply] = []
  public var practices: [Practice] = []
  public var countries: [Country] = []
  public init() {}
}

extension Book {
  /// Compiles rules into a book.
  ///
  /// - Parameters:
  ///   - rules: what the book's folder says, without its safety folder.
  ///   - safety: what the program's own safety folder says, with what the book may add to it.
  /// - Throws: every phrase that does not compile (an unknown set, a phrase too wide).
  public init(_ rules: Rules, safety: Rules) throws(LexiconError) {
    name = rules.name
    version = rules.version
    language = rules.language
    signs = rules.signs + safety.signs
    sets = rules.sets
    contexts = rules.contexts
    policy = rules.policy
    replies = rules.replies
    practices = rules.practices
    lexicon = try Lexicon(
      signs: rules.signs, firstSign: 0, contexts: rules.contexts, sets: rules.sets)
    concerns = Concerns(contexts: rules.contexts, signs: rules.signs, firstSign: 0)
    practiceNames = try Lexicon(phrases: rules.practices.map(\.names), sets: rules.sets)
    self.safety = try Safety(safety, firstSign: rules.signs.count)
  }
}

/// Phrases and cues compiled for matching.
public struct Lexicon: Sendable {
  /// The most tokens that a phrase may span.
  public static let widestPhrase = 60

  /// What a pattern is for.
  enum Role: Hashable, Sendable {
    /// A phrase of a sign, with its number in the rule and its weight.
    case phrase(Int, weight: Int)
    case unless
    case cue
    case lookAlike
  }

  struct Pattern: Sendable {
    var phrase: Phrase
    /// The sign or context rule, or the number of the list of phrases.
    var owner: Int
    var role: Role
  }

  private(set) var patterns: [Pattern] = []
  private(set) var sets: [String: [Phrase]] = [:]

  /// Compiles signs with their `unless` phrases, and context rules.
  ///
  /// - Parameters:
  ///   - signs: the signs of one layer.
  ///   - firstSign: the index in `Book.signs` of the first of them.
  ///   - contexts: the context rules of the layer.
  ///   - sets: the word sets that phrases may stand in for.
  /// - Throws: every phrase that does not compile.
  public init(
    signs: [SignRule], firstSign: Int, contexts: [ContextRule], sets: [WordSet]
  ) throws(LexiconError) {
    var patterns: [Pattern] = []
    for (index, sign) in signs.enumerated() {
      for (number, weighted) in sign.phrases.enumerated() {
        patterns.append(
          Pattern(
            phrase: weighted.phrase, owner: firstSign + index,
            role: .phrase(number, weight: weighted.weight)))
      }
      patterns += sign.unless.map { Pattern(phrase: $0, owner: firstSign + index, role: .unless) }
    }
    for (index, context) in contexts.enumerated() {
      patterns += context.cues.map { Pattern(phrase: $0, owner: index, role: .cue) }
      patterns += context.lookAlikes.map { Pattern(phrase: $0, owner: index, role: .lookAlike) }
    }
    try self.init(patterns, sets)
  }

  /// Compiles lists of phrases; the owner of a phrase is the number of its list.
  ///
  /// - Throws: every phrase that does not compile.
  public init(phrases: [[Phrase]], sets: [WordSet]) throws(LexiconError) {
    var patterns: [Pattern] = []
    for (owner, list) in phrases.enumerated() {
      for (number, phrase) in list.enumerated() {
        patterns.append(Pattern(phrase: phrase, owner: owner, role: .phrase(number, weight: 0)))
      }
    }
    try self.init(patterns, sets)
  }

  private init(_ patterns: [Pattern], _ sets: [WordSet]) throws(LexiconError) {
    self.patterns = patterns
    self.sets = Dictionary(sets.map { ($0.id, $0.words) }, uniquingKeysWith: { $0 + $1 })
    var faults: [LexiconError.Fault] = []
    for phrase in sets.flatMap(\.words) + patterns.map(\.phrase) {
      for name in phrase.elements.flatMap(\.setNames) where self.sets[name] == nil {
        faults.append(LexiconError.Fault(phrase: phrase, kind: .unknownSet(name)))
      }
    }
    if !faults.isEmpty { throw LexiconError(faults: faults) }
  }

  /// Which lists of phrases have one in the text: each once, in order of position.
  public func owners(in text: String) -> [Int] {
    let tokens = Tokenizer.tokens(of: text)
    var owners: [Int] = []
    for match in PlainMatcher(self, tokens).matches().sorted(by: {
      $0.tokens.lowerBound < $1.tokens.lowerBound
    }) {
      let owner = patterns[match.pattern].owner
      if !owners.contains(owner) { owners.append(owner) }
    }
    return owners
  }
}

extension Phrase.Element {
  /// The word sets that this part names.
  var setNames: [String] {
    switch self {
    case .word, .prefix, .gap: []
    case .set(let name): [name]
    case .optional(let inner), .capture(_, let inner): inner.flatMap(\.setNames)
    case .choice(let branches): branches.joined().flatMap(\.setNames)
    }
  }
}

/// Phrases that do not compile, all of them.
public struct LexiconError: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case unknownSet(String)
    case tooWide(words: Int)
    case setInsideItself(String)
    case neverMatches
  }
  public struct Fault: Hashable, Sendable {
    public var phrase: Phrase
    public var kind: Kind
    public init(phrase: Phrase, kind: Kind) {
      self.phrase = phrase
      self.kind = kind
    }
  }
  public var faults: [Fault]
  public init(faults: [Fault]) {
    self.faults = faults
  }
}

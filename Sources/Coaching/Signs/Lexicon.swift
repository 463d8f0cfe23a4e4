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

  /// What a pattern of the automaton stands for.
  struct Pattern: Sendable {
    /// The sign or context rule, or the number of the list of phrases.
    var owner: Int
    var role: Role
  }

  /// For each pattern the sign without which it is not asked for (an `unless`); negative: always.
  let conditions: ContiguousArray<Int32>
  /// One more than the highest of them.
  let conditionCount: Int

  /// Patterns by their number in the automaton: those of one owner and role side by side.
  let patterns: ContiguousArray<Pattern>
  let automaton: Automaton

  /// Compiles signs with their `unless` phrases, and context rules.
  ///
  /// - Parameters:
  ///   - signs: the signs of one layer.
  ///   - firstSign: the index in `Book.signs` of the first of them.
  ///   - contexts: the context rules of the layer.
  ///   - sets: the word sets that phrases may stand in for.
  ///   - repairs: whether mistyped words are read as words of the phrases.
  /// - Throws: every phrase that does not compile.
  public init(
    signs: [SignRule], firstSign: Int, contexts: [ContextRule], sets: [WordSet],
    repairs: Bool = true
  ) throws(LexiconError) {
    var patterns: ContiguousArray<Pattern> = []
    var phrases: [Phrase] = []
    func add(_ phrase: Phrase, _ owner: Int, _ role: Role) {
      patterns.append(Pattern(owner: owner, role: role))
      phrases.append(phrase)
    }
    for (index, sign) in signs.enumerated() {
      for (number, weighted) in sign.phrases.enumerated() {
        add(weighted.phrase, firstSign + index, .phrase(number, weight: weighted.weight))
      }
      for phrase in sign.unless { add(phrase, firstSign + index, .unless) }
    }
    for (index, context) in contexts.enumerated() {
      for phrase in context.cues { add(phrase, index, .cue) }
      for phrase in context.lookAlikes { add(phrase, index, .lookAlike) }
    }
    try self.init(patterns, phrases, sets, repairs: repairs)
  }

  /// Compiles lists of phrases; the owner of a phrase is the number of its list.
  ///
  /// - Throws: every phrase that does not compile.
  public init(phrases: [[Phrase]], sets: [WordSet]) throws(LexiconError) {
    var patterns: ContiguousArray<Pattern> = []
    for (owner, list) in phrases.enumerated() {
      for number in list.indices {
        patterns.append(Pattern(owner: owner, role: .phrase(number, weight: 0)))
      }
    }
    try self.init(patterns, phrases.flatMap(\.self), sets, repairs: true)
  }

  private init(
    _ patterns: ContiguousArray<Pattern>, _ phrases: [Phrase], _ sets: [WordSet],
    repairs: Bool
  ) throws(LexiconError) {
    self.patterns = patterns
    conditions = ContiguousArray(patterns.map { $0.role == .unless ? Int32($0.owner) : -1 })
    conditionCount = Int(conditions.max() ?? -1) + 1
    var builder = AutomatonBuilder(sets: sets, repairs: repairs)
    for (pattern, phrase) in zip(patterns, phrases) { builder.add(phrase, pattern.role.phase) }
    automaton = try builder.finish { phrases[$0] }
  }

  /// Which lists of phrases have one in the text: each once, in order of position.
  public func owners(in text: String) -> [Int] { owners(in: Tokenizer.tokens(of: text)) }

  /// Which lists of phrases have one among the words: each once, in order of position.
  func owners(in tokens: [Token]) -> [Int] {
    let found = matches(in: tokens, .phrases)
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var owners: [Int] = []
    for match in found where !owners.contains(patterns[match.pattern].owner) {
      owners.append(patterns[match.pattern].owner)
    }
    return owners
  }

  /// The longest match of each pattern at each token, in no order; one may come twice.
  func matches(in tokens: [Token], _ phase: Automaton.Phase) -> ContiguousArray<Match> {
    var matches: ContiguousArray<Match> = []
    let rows = tokens.map { token in
      TokenRow(
        start: UInt32(token.bytes.lowerBound), end: UInt32(token.bytes.upperBound),
        typed: UInt32(token.typed), clause: UInt32(token.clause),
        sentence: UInt32(token.sentence))
    }
    let isFound = ContiguousArray(repeating: true, count: conditionCount + 1)
    automaton.read { reader in
      let symbols = tokens.map { token in
        var word = token.word
        return word.withUTF8 { reader.symbol(of: $0) }
      }
      symbols.withUnsafeBufferPointer { symbols in
        rows.withUnsafeBufferPointer { rows in
          isFound.withUnsafeBufferPointer { isFound in
            conditions.withUnsafeBufferPointer { conditions in
              guard let symbols = symbols.baseAddress, let rows = rows.baseAddress,
                let isFound = isFound.baseAddress, let conditions = conditions.baseAddress
              else { return }
              let matcher = Matcher(
                reader: reader, symbols: symbols, rows: rows, count: tokens.count,
                conditions: conditions, isFound: isFound)
              matcher.find(phase, into: &matches)
            }
          }
        }
      }
    }
    return matches
  }
}

extension Lexicon.Role {
  /// When patterns of this role are looked for.
  var phase: Automaton.Phase {
    switch self {
    case .phrase: .phrases
    case .unless, .cue, .lookAlike: .context
    }
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

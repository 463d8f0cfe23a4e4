/// A sign that was found in a statement, and whether it holds.
public struct Sign: Hashable, Sendable {
  /// The rule: an index in `Book.signs`.
  public var rule: Int
  /// The phrase: an index in the rule's `phrases`.
  public var phrase: Int
  /// The words, as token numbers.
  public var tokens: Range<Int>
  /// The words, as UTF-8 offsets in the statement.
  public var bytes: Range<Int>
  /// What it counts: the phrase's weight, doubled after a contrast cue.
  public var weight: Int
  public var because: Because

  public var holds: Bool { because.reason == .affirmed }

  /// Makes a sign.
  public init(
    rule: Int, phrase: Int, tokens: Range<Int>, bytes: Range<Int>, weight: Int, because: Because
  ) {
    self.rule = rule
    self.phrase = phrase
    self.tokens = tokens
    self.bytes = bytes
    self.weight = weight
    self.because = because
  }
}

/// Why a sign holds, or does not: its assertion, with the cue that decided.
public struct Because: Hashable, Sendable {
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    case affirmed, negated, other, past, supposed, quoted, everyday, unless
  }
  public var reason: Reason
  /// The cue's words as UTF-8 offsets in the statement; nil when affirmed.
  public var cue: Range<Int>?
  /// The context rule as an index in `Book.contexts` (for a crisis sign: `Book.safety.contexts`).
  public var context: Int?

  /// Makes a reason; an affirmed sign has no cue.
  public init(_ reason: Reason, cue: Range<Int>? = nil, context: Int? = nil) {
    self.reason = reason
    self.cue = cue
    self.context = context
  }
}

/// Sums of the weights of the signs that hold, a bank each.
public struct Levels: Hashable, Sendable {
  public var overwhelm = 0
  public var rigidity = 0
  public var flow = 0
  public init(overwhelm: Int = 0, rigidity: Int = 0, flow: Int = 0) {
    self.overwhelm = overwhelm
    self.rigidity = rigidity
    self.flow = flow
  }
}

/// What was heard in one statement: numbers and ranges; whoever prints resolves them to text.
public struct Assessment: Hashable, Sendable {
  /// Every sign in the order of the text, those that do not hold too.
  public var signs: [Sign] = []
  public var levels = Levels()
  public var state = ClientState.neutral
  public var crisis = Crisis.none
  /// Themes of the crisis signs that hold.
  public var themes = Themes()
  /// Whether a crisis sign with `part: strain` holds: half of a check.
  public var strain = false
  public init() {}
}

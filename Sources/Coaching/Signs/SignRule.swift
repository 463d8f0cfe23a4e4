/// A sign as its author wrote it: phrases that are evidence of a bank.
public struct SignRule: Hashable, Sendable {
  /// Which half of a `check` a crisis sign is: a check needs one of each in a statement.
  public enum Part: String, Hashable, Sendable, CaseIterable { case strain, trapped }

  /// A phrase with the weight that its match counts.
  public struct Weighted: Hashable, Sendable {
    public var phrase: Phrase
    /// 1 a hint, 2 a sign by itself, 3 a strong sign.
    public var weight: Int
    public init(phrase: Phrase, weight: Int) {
      self.phrase = phrase
      self.weight = weight
    }
  }

  /// A statement that shows what the rule is to hear, or is not to.
  public struct Example: Hashable, Sendable {
    /// The statement without its brackets.
    public var text: String
    /// The bracketed words as UTF-8 ranges of `text`: one of them must be what the
    /// sign is heard in.
    public var marked: [Range<Int>]
    public var place: Place
    public init(text: String, marked: [Range<Int>] = [], place: Place = Place()) {
      self.text = text
      self.marked = marked
      self.place = place
    }
  }

  public var id: String
  public var bank: Bank
  public var about: String
  public var weight: Int
  public var phrases: [Weighted]
  public var unless: [Phrase]
  public var examples: [Example]
  public var counterexamples: [Example]
  /// For `bank: crisis` alone: the tier that a match raises.
  public var tier: Crisis
  /// For `bank: crisis` alone.
  public var theme: Theme?
  /// For `tier: check` alone; nil is enough by itself.
  public var part: Part?
  public var place: Place

  /// Makes a sign; everything but its identity and bank may be left out.
  public init(
    id: String, bank: Bank, about: String = "", weight: Int = 2, phrases: [Weighted] = [],
    unless: [Phrase] = [], examples: [Example] = [], counterexamples: [Example] = [],
    tier: Crisis = .none, theme: Theme? = nil, part: Part? = nil, place: Place = Place()
  ) {
    self.id = id
    self.bank = bank
    self.about = about
    self.weight = weight
    self.phrases = phrases
    self.unless = unless
    self.examples = examples
    self.counterexamples = counterexamples
    self.tier = tier
    self.theme = theme
    self.part = part
    self.place = place
  }
}

/// A named set of words that phrases may stand in for with `<name>`.
public struct WordSet: Hashable, Sendable {
  /// The set whose words are known, and never what a mistyped word is read as.
  public static let notMisspelt = "not-misspelt"

  public var id: String
  public var words: [Phrase]
  public var place: Place
  public init(id: String, words: [Phrase], place: Place = Place()) {
    self.id = id
    self.words = words
    self.place = place
  }
}

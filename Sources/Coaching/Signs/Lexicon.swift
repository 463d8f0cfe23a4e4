/// Phrases and cues compiled for matching. (Stub: the engine's writer replaces this file.)
public struct Lexicon: Sendable {
  public init(
    signs: [SignRule], firstSign: Int, contexts: [ContextRule], sets: [WordSet]
  ) throws(LexiconError) {}
  public init(phrases: [[Phrase]], sets: [WordSet]) throws(LexiconError) {}
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
  }
  public var faults: [Fault]
}

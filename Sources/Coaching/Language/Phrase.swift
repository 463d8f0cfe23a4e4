/// A way of saying something, as written in a rule file.
public struct Phrase: Hashable, Sendable {
  /// One part of a phrase.
  public enum Element: Hashable, Sendable {
    /// A folded word.
    case word(String)
    /// The folded beginning of a word: `overwhelm*`.
    case prefix(String)
    /// One of several runs of parts: `(in|at the edge)`.
    case choice([[Element]])
    /// May be absent: `?word`, `?(a|b)`.
    case optional([Element])
    /// None to this many words, never across a clause end: `...`, `...5`.
    case gap(Int)
    /// Any entry of a word set; what stood there fills the slot of the set's name.
    case set(String)
    /// What stood there fills the slot of this name: `<heap=my ...>`.
    case capture(String, [Element])
  }

  /// As typed.
  public var source: String
  public var elements: [Element]
  public var place: Place

  /// Makes a phrase from its parts; `PhraseParser` makes one from text.
  public init(source: String, elements: [Element], place: Place = Place()) {
    self.source = source
    self.elements = elements
    self.place = place
  }
}

/// A phrase that breaks the grammar: what is wrong, and where.
public struct PhraseError: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Nothing but blanks.
    case empty
    /// A bracket that nothing closes: `(` or `<`.
    case unclosed(Character)
    /// A bracket that nothing opens: `)`, `>` or `|` outside brackets.
    case unopened(Character)
    /// `()`, `(a|)`, `<x=>`: nothing where words should stand.
    case emptyChoice
    /// `...` at the beginning, at the end (optional words aside), or after another.
    case gapFirst, gapLast, gapTwice
    /// More words than a gap may hold.
    case gapTooWide(Int)
    /// `*` not at the end of a word, or of a bracket.
    case starNotAtEnd
    /// `?` before nothing, a gap or another `?`.
    case optionalWithoutPart
    /// `<>` or `<=a>`, or a name with anything but letters, digits and hyphens.
    case emptySetName
    /// `<name: a>`: YAML reads a colon as its own; `=` is meant.
    case colonInCapture
    /// Every word may be absent.
    case onlyOptional
    /// Brackets deeper than anybody reads.
    case tooDeep
    /// A sign that means nothing in phrases.
    case unexpected(Character)
  }
  public var kind: Kind
  /// The scalar offset in the phrase.
  public var offset: Int
  public init(kind: Kind, offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}

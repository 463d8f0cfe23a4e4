/// A phrase that breaks the grammar: what is wrong, and where.
public struct PhraseError: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case empty
    case unclosed(Character)
    case unopened(Character)
    case emptyChoice
    case gapFirst, gapLast, gapTwice, gapTooWide(Int)
    case starNotAtEnd
    case optionalWithoutPart
    case emptySetName
    case colonInCapture
    case onlyOptional
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

extension Phrase {
  /// Reads a phrase in the grammar of rule files. (Stub: the engine's writer replaces this file.)
  ///
  /// - Throws: the first fault, with its place.
  public init(parsing source: String, place: Place = Place()) throws(PhraseError) {
    self.init(source: source, elements: [.word(source)], place: place)
  }
}

/// A place in a text that may tell who somebody is.
struct Finding: Hashable, Sendable {
  enum Kind: String, Hashable, Sendable, CaseIterable {
    case name, place, initial, month, number, mail, link, handle
  }

  var kind: Kind
  /// In scalars of the text.
  var range: Range<Int>
  /// What it is known by: the same gets the same stand-in.
  var key: String
  /// It is a word that the book knows, and was taken for a name by its capital alone.
  var isWord = false
}

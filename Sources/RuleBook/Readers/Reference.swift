/// A name by which one rule speaks of another.
struct Reference {
  enum Kind: String { case sign, note, practice }

  var kind: Kind
  var name: String
  var place: Place
}

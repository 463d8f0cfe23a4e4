/// A name by which one rule speaks of another.
struct Reference {
  enum Kind: String {
    case sign, note, practice
    /// A sign that a context rule spares or is made for; it may be missing.
    case concerned
  }

  var kind: Kind
  var name: String
  var place: Place
}

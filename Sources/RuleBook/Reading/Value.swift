/// A part of a rule file with its place: a text, a list, or keys with values.
struct Value {
  enum Style { case plain, quoted, block }

  struct Entry {
    var key: String
    var place: Place
    var value: Value
  }

  enum Kind {
    case text(String, Style)
    case list([Value])
    case map([Entry])
  }

  var kind: Kind
  var place: Place
  /// Written in `[ ]` or `{ }`.
  var isFlow = false

  var text: String? {
    if case .text(let text, _) = kind { text } else { nil }
  }

  var isQuoted: Bool {
    if case .text(_, .quoted) = kind { true } else { false }
  }

  /// Nothing was written: `key:` and no more.
  var isAbsent: Bool {
    if case .text("", .plain) = kind { true } else { false }
  }

  /// What it is, for messages.
  var noun: String {
    switch kind {
    case .text: isAbsent ? "nothing" : "a text"
    case .list: "a list"
    case .map: "keys with values"
    }
  }
}

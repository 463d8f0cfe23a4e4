/// A phrase written so that nobody has to know the grammar of rule files.
///
/// `drowning (in|at) <load>` becomes "drowning (in / at) load", the last a link to the set.
struct PhraseInWords {
  private let characters: [Character]
  private var at = 0
  /// What stands before the name of a set in its heading.
  private let setTitle: String

  private init(_ source: String, _ setTitle: String) {
    characters = Array(source)
    self.setTitle = setTitle
  }

  /// A phrase in words.
  ///
  /// - Parameters:
  ///   - phrase: a phrase of a rule.
  ///   - isSafety: whether it is the safety folder's, which has word sets of its own.
  /// - Returns: the words, with links to the sets.
  static func text(_ phrase: Phrase, isSafety: Bool) -> DocumentText {
    var words = PhraseInWords(phrase.source, isSafety ? "Safety set: " : "Set: ")
    return words.run()
  }

  /// Parts up to a closing sign, which is not read, or to the end.
  private mutating func run() -> DocumentText {
    var text: DocumentText = ""
    while at < characters.count, !"|)>".contains(characters[at]) { text += part() }
    return text
  }

  private mutating func part() -> DocumentText {
    let character = characters[at]
    at += 1
    switch character {
    case "?" where at < characters.count:
      if characters[at] == "(" {
        at += 1
        return "[" + branches() + "]"
      }
      return "[" + (characters[at] == "<" ? part() : word()) + "]"
    case "(": return "(" + branches() + ")"
    case "<": return named()
    case " ", "|": return " "
    case "*": return "-"
    case "…": return "…"
    case "." where at < characters.count && characters[at] == ".":
      while at < characters.count, characters[at] == "." { at += 1 }
      return "…"
    default:
      at -= 1
      return word()
    }
  }

  /// The branches of a choice, with the bracket that ends it.
  private mutating func branches() -> DocumentText {
    var branches = [run()]
    while at < characters.count, characters[at] == "|" {
      at += 1
      branches.append(run())
    }
    if at < characters.count { at += 1 }
    return branches.joined(" / ")
  }

  /// A word set, or a part whose words are kept under a name.
  private mutating func named() -> DocumentText {
    var name = ""
    while at < characters.count, characters[at] != ">", characters[at] != "=" {
      name.append(characters[at])
      at += 1
    }
    guard at < characters.count, characters[at] == "=" else {
      at += 1
      return .link(name, to: setTitle + name)
    }
    at += 1
    let inner = run()
    at += 1
    return inner + .quiet(" (kept as {\(name)})")
  }

  /// Letters up to the next sign of the grammar or blank, with a star that binds to them.
  private mutating func word() -> DocumentText {
    var word = String(characters[at])
    at += 1
    while at < characters.count {
      let character = characters[at]
      if " ()|<>?…".contains(character) || character == "." && isGap { break }
      word.append(character == "*" ? "-" : character)
      at += 1
    }
    return DocumentText(word)
  }

  /// Whether dots stand here that are a gap.
  private var isGap: Bool { at + 1 < characters.count && characters[at + 1] == "." }
}

/// Words of the same length and shape that say nothing: `Xxxx xx xxx 00`.
enum Masking {
  /// A text with each letter in place of another, digits as 0, everything else as it is.
  static func masked(_ text: String, with letter: Unicode.Scalar) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isDigit {
        view.append("0")
      } else if scalar.isOfWord {
        let upper = Unicode.Scalar(letter.value - 0x20)
        view.append(scalar.properties.isUppercase ? upper ?? letter : letter)
      } else {
        view.append(scalar)
      }
    }
    return String(view)
  }

  /// A text in which words of one letter stay: "@anna_k" holds the "k" that many say for yes.
  static func initials(_ text: String) -> String {
    let typed = TypedText(text)
    var draft = Draft(
      typed,
      sites: typed.words.filter { $0.range.count > 1 }.map {
        Site(range: $0.range, typed: $0.text, candidates: [masked($0.text, with: "x")])
      })
    draft.replaceAll()
    return draft.text
  }

  /// What may stand in for a word, the best first.
  static func candidates(for typed: String) -> [String] {
    // A statement in another script stays one: a letter of such a script stands in too.
    let isOther = typed.unicodeScalars.contains { $0.value > 0x2FF && $0.isOfWord }
    return (["x", "z", "q"] + (isOther ? ["\u{436}"] : [])).map { masked(typed, with: $0) }
  }

  /// Whether a word says nothing.
  static func isMasked(_ word: String) -> Bool {
    ["x", "z", "q", "\u{436}"].contains { masked(word, with: $0) == word }
  }
}

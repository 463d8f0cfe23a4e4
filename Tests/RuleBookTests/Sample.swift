import RuleBook

/// Reads rules as the file `signs/a.yaml` of a small book.
func read(_ text: String, also files: [RuleFile] = [], safety: Rules = .someSafety) -> ReadBook {
  let book = RuleFile(
    name: "book.yaml", text: "- book: sample\n  version: \"1\"\n  format: 1\n")
  return ReadBook(
    files: [book, RuleFile(name: "signs/a.yaml", text: text)] + files, safety: safety)
}

/// The faults of such rules, as `code line:column`.
func faults(_ text: String, also files: [RuleFile] = []) -> [String] {
  read(text, also: files).diagnostics.map(\.short)
}

extension Diagnostic {
  var short: String { "\(fault.code) \(place.line):\(place.column)" }
}

extension Rules {
  /// Safety rules of a program: one crisis sign, one country, one reply.
  static var someSafety: Rules {
    var reader = Rules()
    let phrase = Phrase(
      source: "want to die", elements: [.word("want"), .word("to"), .word("die")])
    reader.signs = [
      SignRule(
        id: "wants-to-die", bank: .crisis, phrases: [.init(phrase: phrase, weight: 2)],
        tier: .explicit, theme: .suicide)
    ]
    reader.countries = [
      Country(
        code: "GB", name: "United Kingdom", medical: "999",
        lines: [
          Country.Line(
            purposes: ["suicide"], name: "Samaritans", call: "116 123", source: "their page",
            confirmed: .provider, seen: "2026-11-22")
        ])
    ]
    reader.replies = [
      Reply(
        id: "ask", move: .safety, says: [.init(text: "Are you thinking about suicide?")])
    ]
    return reader
  }
}

/// A sign with phrases, and nothing else.
func sign(_ phrases: String...) -> String {
  "- sign: s\n  bank: overwhelm\n  phrases:\n" + phrases.map { "    - \($0)\n" }.joined()
}

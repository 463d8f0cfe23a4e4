extension RuleReader {
  /// Formats that this program reads: 1 to this one.
  static let newestFormat = 1

  mutating func book(_ fields: Fields) {
    check(
      fields, "a book", known: ["book", "version", "format", "language"],
      needed: ["version", "format"])
    guard let name = name(fields["book"], "a book's name") else { return }
    if let first = bookPlace {
      return report.add(
        .duplicateID, at: fields.place, "a second book rule", hint: "keep one of the two",
        notes: [Diagnostic.Note("first given here", at: first)])
    }
    bookPlace = fields.place
    rules.name = name
    rules.version = text(fields["version"], "a version") ?? ""
    rules.language = text(fields["language"], "a language") ?? "en"
    guard let format = fields["format"] else { return }
    guard let number = whole(format, "a format", 1...1_000_000) else { return }
    rules.format = number
    if number > RuleReader.newestFormat {
      report.add(
        .newerFormat, at: format.place,
        "format \(number) is newer than this program, which reads up to \(RuleReader.newestFormat)",
        hint: "install a newer midstream")
    }
  }

  mutating func set(_ fields: Fields) {
    check(fields, "a set", known: ["set", "words"], needed: ["words"])
    let id = name(fields["set"], "a set's name")
    let words = list(fields["words"], "words").compactMap { item -> Phrase? in
      guard let phrase = phrase(item, "an entry of a set") else { return nil }
      return isPlain(phrase, item) ? phrase : nil
    }
    if let id { rules.sets.append(WordSet(id: id, words: words, place: fields.place)) }
  }

  /// An entry of a set may be words, beginnings of words, and other sets.
  private mutating func isPlain(_ phrase: Phrase, _ item: Value) -> Bool {
    let isPlain = phrase.elements.allSatisfy {
      switch $0 {
      case .word, .prefix, .set: true
      case .choice, .optional, .gap, .capture: false
      }
    }
    if !isPlain {
      report.add(
        .notPlainWords, at: item.place, "an entry of a set is plain words, and this is a pattern",
        hint: "write each way of saying it as an entry")
    }
    return isPlain
  }
}

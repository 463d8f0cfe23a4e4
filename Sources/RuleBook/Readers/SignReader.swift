extension RuleReader {
  mutating func sign(_ fields: Fields) {
    check(
      fields, "a sign",
      known: [
        "sign", "bank", "about", "weight", "phrases", "unless", "examples", "counterexamples",
        "tier", "theme", "part",
      ], needed: ["bank", "phrases"])
    let id = name(fields["sign"], "a sign's name")
    let weight = whole(fields["weight"], "a weight", 1...3) ?? 2
    var rule = SignRule(
      id: id ?? "", bank: choice(fields["bank"], "a bank") ?? .note,
      about: text(fields["about"], "about") ?? "", weight: weight,
      phrases: weighted(fields["phrases"], "phrases", weight: weight),
      unless: phrases(fields["unless"], "unless"),
      examples: examples(fields["examples"], "examples", marks: true),
      counterexamples: examples(fields["counterexamples"], "counterexamples", marks: false),
      place: fields.place)
    rule.tier = choice(fields["tier"], "a tier") ?? .none
    rule.theme = choice(fields["theme"], "a theme")
    rule.part = choice(fields["part"], "a part")
    checkSafetyKeys(of: rule, fields)
    tellRepeats(in: rule.phrases.map(\.phrase))
    if id != nil { rules.signs.append(rule) }
  }

  private mutating func checkSafetyKeys(of rule: SignRule, _ fields: Fields) {
    if rule.bank != .crisis {
      for key in ["tier", "theme", "part"] where fields[key] != nil {
        report.add(
          .wrongBank, at: fields.place(of: key), "'\(key)' is for 'bank: crisis' alone",
          hint: "leave it out")
      }
    } else if rule.part != nil, rule.tier != .check {
      report.add(
        .wrongBank, at: fields.place(of: "part"), "'part' is for 'tier: check' alone",
        hint: "leave it out")
    } else if let theme = rule.theme, !theme.raisesTier, rule.tier != .none {
      report.add(
        .wrongBank, at: fields.place(of: "tier"),
        "theme '\(theme.rawValue)' has a safety turn of its own and raises no tier",
        hint: "leave 'tier' out")
    }
  }

  private mutating func tellRepeats(in phrases: [Phrase]) {
    var first: [String: Place] = [:]
    for phrase in phrases {
      guard let before = first.updateValue(phrase.place, forKey: phrase.source) else { continue }
      first[phrase.source] = before
      report.add(
        .repeatedPhrase, at: phrase.place, "this phrase stands in the sign already",
        notes: [Diagnostic.Note("first given here", at: before)])
    }
  }

  private mutating func examples(
    _ value: Value?, _ noun: String, marks: Bool
  ) -> [SignRule.Example] {
    list(value, noun).compactMap { item in
      guard let source = text(item, marks ? "an example" : "a counterexample") else { return nil }
      guard let example = Self.example(source, place: item.place) else {
        report.add(
          .badBrackets, at: item.place, "brackets mark words to be heard, and these are no pairs",
          hint: "write it as \"I'm [snowed under] today\"")
        return nil
      }
      if !marks, !example.marked.isEmpty {
        report.add(
          .badBrackets, at: item.place, "a counterexample has nothing to be heard, so no brackets",
          hint: "leave the brackets out")
      }
      return example
    }
  }

  /// Takes an example apart: its text, and the ranges of the words in brackets.
  ///
  /// - Returns: nil when the brackets are no pairs.
  static func example(_ source: String, place: Place) -> SignRule.Example? {
    var text: [UInt8] = []
    var marked: [Range<Int>] = []
    var open: Int?
    for byte in source.utf8 {
      switch byte {
      case UInt8(ascii: "["):
        guard open == nil else { return nil }
        open = text.count
      case UInt8(ascii: "]"):
        guard let start = open, start < text.count else { return nil }
        marked.append(start..<text.count)
        open = nil
      default: text.append(byte)
      }
    }
    guard open == nil else { return nil }
    while text.last == 0x0A { text.removeLast() }
    return SignRule.Example(
      text: String(decoding: text, as: UTF8.self), marked: marked, place: place)
  }
}

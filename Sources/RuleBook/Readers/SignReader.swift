extension RuleReader {
  mutating func sign(_ fields: Fields) {
    check(
      fields, "a sign",
      known: [
        "sign", "bank", "about", "weight", "phrases", "unless", "examples", "counterexamples",
        "tier", "theme", "part",
      ], needed: ["bank", "phrases"])
    guard let id = name(fields["sign"], "a sign's name") else { return }
    let weight = whole(fields["weight"], "a weight", 1...3) ?? 2
    var rule = SignRule(
      id: id, bank: choice(fields["bank"], "a bank") ?? .note,
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
    rules.signs.append(rule)
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
          .badBrackets, at: item.place, "one pair of brackets marks the words to be heard",
          hint: "write it as \"I'm [snowed under] today\"")
        return nil
      }
      if !marks, example.marked != nil {
        report.add(
          .badBrackets, at: item.place, "a counterexample has nothing to be heard, so no brackets",
          hint: "leave the brackets out")
      }
      return example
    }
  }

  /// Takes an example apart: its text, and the range of the words in brackets.
  ///
  /// - Returns: nil when the brackets are no pair.
  static func example(_ source: String, place: Place) -> SignRule.Example? {
    var bytes = Array(source.utf8)
    while let last = bytes.last, last == 0x0A { bytes.removeLast() }
    let open = bytes.indices.filter { bytes[$0] == UInt8(ascii: "[") }
    let close = bytes.indices.filter { bytes[$0] == UInt8(ascii: "]") }
    bytes.removeAll { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
    let text = String(decoding: bytes, as: UTF8.self)
    if open.isEmpty, close.isEmpty { return SignRule.Example(text: text, place: place) }
    guard open.count == 1, close.count == 1, open[0] + 1 < close[0] else { return nil }
    return SignRule.Example(text: text, marked: open[0]..<close[0] - 1, place: place)
  }
}

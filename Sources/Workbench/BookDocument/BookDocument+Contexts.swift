/// The chapters of what turns signs off, and of the word sets.
extension BookDocument {
  static let contextsTitle = "What turns a sign off"

  var contexts: [DocumentBlock] {
    [
      .heading(2, Self.contextsTitle),
      .paragraph(
        "A cue near a sign says how it is meant: denied, somebody else's, over, only supposed, quoted, "
          + "an everyday use. A cue reaches some words far, and not over the end of a clause unless its "
          + "rule says so; words that only look like a cue are no cue."),
    ] + book.contexts.flatMap { context($0, "Context rule", isSafety: false) }
  }

  /// A context rule.
  func context(_ rule: ContextRule, _ noun: String, isSafety: Bool) -> [DocumentBlock] {
    var facts: [(name: String, value: DocumentText)] =
      rule.effect.turnsOff
      ? [
        ("A sign there", DocumentText(rule.effect.words)),
        ("There is", DocumentText(rule.whereabouts)),
      ] : [("Its cues", DocumentText(rule.effect.words))]
    if let needs = rule.needed { facts.append(("Only if", DocumentText(needs))) }
    if !rule.only.isEmpty { facts.append(("Turns off only", named(rule.only))) }
    if !rule.spares.isEmpty { facts.append(("Never turns off", named(rule.spares))) }
    if let part = usage.context(rule) { facts.append(("Used by", part.words)) }
    var blocks: [DocumentBlock] = [.heading(4, "\(noun): \(rule.id)"), .facts(facts)]
    if isBrief { return blocks }
    for (phrases, title) in [(rule.cues, "cue"), (rule.lookAlikes, "look-alike")]
    where !phrases.isEmpty {
      blocks.append(
        .fold(
          Figure.count(phrases.count, title),
          [.columns(phrases.map { PhraseInWords.text($0, isSafety: isSafety) })]))
    }
    return blocks
  }

  /// Signs, banks and beginnings of names as a rule names them.
  private func named(_ names: [String]) -> DocumentText {
    names.map { name in
      if name.hasSuffix("*") { return DocumentText("all signs that begin with \(name.dropLast())") }
      if let bank = Bank(rawValue: name) { return DocumentText("all signs of \(bank.rawValue)") }
      return conditions.sign(name)
    }.joined(", ")
  }

  /// The rules that would turn a sign off and never do.
  func spared(_ sign: SignRule, _ index: Int) -> [DocumentText] {
    let isSafety = index >= book.safety.firstSign
    let rules = isSafety ? book.safety.contexts : book.contexts
    let noun = isSafety ? "Safety context rule" : "Context rule"
    return rules.filter { rule in
      rule.effect.turnsOff && rule.only.isEmpty && rule.spares.contains(where: sign.isNamed)
    }.map { .link($0.id, to: "\(noun): \($0.id)") }
  }

  var sets: [DocumentBlock] {
    guard !book.sets.isEmpty else { return [] }
    return [
      .heading(2, "Word sets"),
      .paragraph("Where a phrase links to a set, any of its words may stand."),
    ] + book.sets.map { set($0, "Set", isSafety: false) }
  }

  /// A word set.
  func set(_ set: WordSet, _ noun: String, isSafety: Bool) -> DocumentBlock {
    .entry(
      title: "\(noun): \(set.id)", name: set.id,
      set.words.map { PhraseInWords.text($0, isSafety: isSafety) }.joined(", "))
  }
}

extension SignRule {
  /// Whether a context rule means it by a name, the beginning of one, or a bank.
  fileprivate func isNamed(_ name: String) -> Bool {
    name == id || name == bank.rawValue || name.hasSuffix("*") && id.hasPrefix(name.dropLast())
  }
}

extension ContextRule {
  /// On which side of a cue the sign stands, and how far away.
  fileprivate var whereabouts: String {
    let side: String
    switch direction {
    case .forward: side = "behind a cue"
    case .backward: side = "before a cue"
    case .both: side = "before or behind a cue"
    case .within: return "in quotation marks"
    }
    let far = reach == 1 ? "right beside it" : "at most \(reach) words away"
    let over: String
    switch self.over {
    case .none: over = ""
    case .orList: over = "; also through a list that \"or\" ends"
    case .list: over = "; also through a list with commas"
    case .comma: over = "; also over the comma beside the cue"
    case .sentence: over = "; also in the whole sentence, and in the sentence before"
    }
    return "\(side), \(far)\(over)"
  }

  /// What the sign's clause must be like; nil where it may be anything.
  fileprivate var needed: String? {
    switch needs {
    case .nothing: nil
    case .pastTense: "the verb nearest to the sign is in the past"
    case .thirdPerson: "the speaker stands neither in the sign nor between it and the cue"
    case .secondPerson: "the sign itself says \"you\""
    }
  }
}

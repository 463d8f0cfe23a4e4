/// What the two results of a change name: edits of these are tried first.
struct Clues: Sendable {
  /// Signs that are heard otherwise, and those of the statement.
  private var signs: Set<String> = []
  private var heard: Set<String> = []
  /// Phrases by which they were heard, and the rules that turned them off.
  private var phrases: Set<String> = []
  private var contexts: Set<String> = []
  /// Replies and practices that spoke, and rows that chose.
  private var rules: Set<String> = []
  private var rows: Set<String> = []
  /// Whether something is heard otherwise, and whether something is said.
  private var hearsOtherwise = false
  private var speaks = false

  /// Looks at a statement.
  init(_ old: [HeardSign], _ new: [HeardSign]) {
    func told(_ sign: HeardSign) -> String { "\(sign.sign) \(sign.text) \(sign.because)" }
    let (before, after) = (Set(old.map(told)), Set(new.map(told)))
    hearsOtherwise = before != after
    for sign in old + new {
      heard.insert(sign.sign)
      guard before.contains(told(sign)) != after.contains(told(sign)) else { continue }
      signs.insert(sign.sign)
      phrases.insert(sign.phrase)
      if let cue = sign.cue { contexts.insert(cue.id) }
    }
  }

  /// Looks at a turn.
  init(_ old: [HeardSign], _ new: [HeardSign], _ turns: Turn...) {
    self.init(old, new)
    speaks = true
    for turn in turns {
      rules.insert(String(turn.rule.prefix { $0 != "/" }))
      rows.insert(turn.policy)
    }
  }

  /// How likely an edit did it; 0: it cannot have.
  func likelihood(of edit: RuleEdit) -> Int {
    if edit.isSilent { return 0 }
    if !edit.isOfHearing, edit.rule != .country, !speaks { return 0 }
    let sources = [edit.old?.source, edit.new?.source].compactMap(\.self)
    // What is heard comes before what is said; a change of words alone is rarely one of hearing.
    let weight = edit.isOfHearing == hearsOtherwise ? 10 : 1
    return weight * rank(edit, sources)
  }

  private func rank(_ edit: RuleEdit, _ sources: [String]) -> Int {
    switch edit.rule {
    case .sign:
      if !signs.contains(edit.id) { return heard.contains(edit.id) ? 2 : 1 }
      if edit.part == .phrases { return sources.contains(where: phrases.contains) ? 9 : 4 }
      return 7
    case .context: return contexts.contains(edit.id) ? 8 : 3
    case .set: return phrases.contains { $0.contains("<\(edit.id)>") } ? 6 : 2
    case .reply, .practice: return rules.contains(edit.id) ? 9 : 2
    case .policy: return rows.contains(edit.id) ? 8 : 4
    case .country: return 2
    }
  }
}

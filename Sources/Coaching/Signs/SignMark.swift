/// What an assessment has to know of a rule: to copy it costs nothing.
struct SignMark: Sendable {
  let bank: Bank
  let tier: Crisis
  let theme: Theme?
  let part: SignRule.Part?

  init(_ rule: SignRule) {
    bank = rule.bank
    tier = rule.tier
    theme = rule.theme
    part = rule.part
  }
}

/// Weighs signs: levels and state, tier and themes.
///
/// Its buffer is used again.
struct Weighing: Sendable {
  let marks: ContiguousArray<SignMark>
  /// For each rule what its signs come to; empty between statements.
  private var weights: ContiguousArray<SignWeight>

  init(_ marks: ContiguousArray<SignMark>) {
    self.marks = marks
    weights = ContiguousArray(repeating: SignWeight(), count: marks.count)
  }

  /// What signs come to.
  ///
  /// - Parameter found: the signs of a statement, in any order.
  /// - Returns: the assessment, which holds them in the order of the text.
  mutating func assess(_ found: consuming [Sign]) -> Assessment {
    var assessment = Assessment()
    var signs = consume found
    signs.sortFewFast(by: Sign.inOrder)
    var trapped = false
    var check = false
    for sign in signs where sign.holds {
      weights[sign.rule].add(sign)
      let mark = marks[sign.rule]
      guard mark.bank == .crisis else { continue }
      if let theme = mark.theme { assessment.themes.insert(Themes(theme)) }
      guard mark.tier == .check else {
        assessment.crisis = max(assessment.crisis, mark.tier)
        continue
      }
      switch mark.part {
      case .strain: assessment.strain = true
      case .trapped: trapped = true
      case nil: check = true
      }
    }
    if check || (assessment.strain && trapped) {
      assessment.crisis = max(assessment.crisis, .check)
    }
    for sign in signs where sign.holds {
      let level = weights[sign.rule].level
      weights[sign.rule] = SignWeight()
      switch marks[sign.rule].bank {
      case .overwhelm: assessment.levels.overwhelm += level
      case .rigidity: assessment.levels.rigidity += level
      case .flow: assessment.levels.flow += level
      case .note, .crisis, .answer: break
      }
    }
    assessment.state = Scale.state(of: assessment.levels)
    assessment.signs = signs
    return assessment
  }
}

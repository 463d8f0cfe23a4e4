/// The matches of one layer (the book's or the safety folder's) in one statement, made signs.
struct Hearing {
  /// Whose rules they are.
  enum Layer { case book, safety }

  let book: Book
  let lexicon: Lexicon
  let contexts: [ContextRule]
  let concerns: Concerns
  let tokens: TokenTable
  let text: UnsafeBufferPointer<UInt8>
  /// To find denials in the gaps of phrases; nil where they are to silence nothing.
  let gaps: Gaps?

  /// All signs of the layer in the statement.
  ///
  /// - Parameters:
  ///   - found: the matches of phrases.
  ///   - context: the matches of `unless` phrases, cues and look-alikes.
  /// - Returns: one sign for each match that stays, rule by rule.
  func signs(
    from found: ContiguousArray<Match>, _ context: ContiguousArray<Match>
  ) -> [Sign] {
    var unless: [Match] = []
    var cues: [Scope.Cue] = []
    var lookAlikes: [Scope.Cue] = []
    for match in context {
      let pattern = lexicon.patterns[match.pattern]
      let cue = Scope.Cue(context: pattern.owner, tokens: match.tokens)
      switch pattern.role {
      case .phrase: break
      case .unless: unless.append(match)
      case .cue: cues.append(cue)
      case .lookAlike: lookAlikes.append(cue)
      }
    }
    let scope = Scope(
      concerns, tokens: tokens, text: text, found: cues, lookAlikes: lookAlikes)
    let landings = scope.landings()
    var taken = ContiguousArray<UInt32>(repeating: 0, count: tokens.count)
    // Patterns of one rule stand side by side, so sorting by pattern groups by rule.
    let matches = found.sorted { $0.pattern < $1.pattern }
    var signs: [Sign] = []
    var first = 0
    while first < matches.count {
      let rule = owner(matches[first])
      var end = first + 1
      while end < matches.count, owner(matches[end]) == rule { end += 1 }
      let kept = Match.longest(matches[first..<end], taken: &taken, mark: UInt32(rule + 1))
      for match in kept {
        guard case .phrase(let phrase, let weight) = lexicon.patterns[match.pattern].role else {
          continue
        }
        let off = unless.first { owner($0) == rule && $0.tokens.overlaps(match.tokens) }
        let because =
          off.map { Because(.unless, cue: tokens.bytes($0.tokens)) }
          ?? scope.reason(for: match.tokens, sign: rule, match.pattern, gaps)
        let lands = landings.contains { $0.contains(match.tokens.lowerBound) }
        let counts = book.signs[rule].bank.counts
        signs.append(
          Sign(
            rule: rule, phrase: phrase, tokens: match.tokens, bytes: tokens.bytes(match.tokens),
            weight: counts ? Scale.weight(weight, lands: lands) : 0, because: because))
      }
      first = end
    }
    return signs
  }

  private func owner(_ match: Match) -> Int { lexicon.patterns[match.pattern].owner }
}

extension Bank {
  /// Whether signs of this bank raise a level.
  var counts: Bool {
    switch self {
    case .overwhelm, .rigidity, .flow: true
    case .note, .crisis, .answer: false
    }
  }
}

extension Sign {
  /// The order of signs in an assessment: that of the text, then that of the rules.
  static func inOrder(_ a: Sign, _ b: Sign) -> Bool {
    (a.bytes.lowerBound, a.tokens.lowerBound, a.rule)
      < (b.bytes.lowerBound, b.tokens.lowerBound, b.rule)
  }
}

extension Assessment {
  /// Weighs signs: levels and state, tier and themes.
  init(_ found: [Sign], book: Book) {
    self.init()
    signs = found.sorted(by: Sign.inOrder)
    var weights: [Int: SignWeight] = [:]
    var trapped = false
    var check = false
    for sign in signs where sign.holds {
      weights[sign.rule, default: SignWeight()].add(sign)
      let rule = book.signs[sign.rule]
      guard rule.bank == .crisis else { continue }
      if let theme = rule.theme { themes.insert(Themes(theme)) }
      if rule.tier == .check {
        switch rule.part {
        case .strain: strain = true
        case .trapped: trapped = true
        case nil: check = true
        }
      } else {
        crisis = max(crisis, rule.tier)
      }
    }
    if check || (strain && trapped) { crisis = max(crisis, .check) }
    for (rule, weight) in weights {
      switch book.signs[rule].bank {
      case .overwhelm: levels.overwhelm += weight.level
      case .rigidity: levels.rigidity += weight.level
      case .flow: levels.flow += weight.level
      case .note, .crisis, .answer: break
      }
    }
    state = Scale.state(of: levels)
  }
}

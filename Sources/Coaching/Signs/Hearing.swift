/// The matches of one layer (the book's or the safety folder's) in one statement, made signs.
struct Hearing {
  let book: Book
  let lexicon: Lexicon
  let contexts: [ContextRule]
  let tokens: TokenTable

  /// All signs of the layer in the statement, in the order of the rules.
  func signs(from matches: [Match]) -> [Sign] {
    var phrases: [Int: [Match]] = [:]
    var unless: [Int: [Match]] = [:]
    var cues: [Scope.Cue] = []
    var lookAlikes: [Scope.Cue] = []
    for match in matches {
      let pattern = lexicon.patterns[match.pattern]
      switch pattern.role {
      case .phrase: phrases[pattern.owner, default: []].append(match)
      case .unless: unless[pattern.owner, default: []].append(match)
      case .cue: cues.append(Scope.Cue(context: pattern.owner, tokens: match.tokens))
      case .lookAlike:
        lookAlikes.append(Scope.Cue(context: pattern.owner, tokens: match.tokens))
      }
    }
    if phrases.isEmpty { return [] }
    let scope = Scope(contexts: contexts, tokens: tokens, found: cues, lookAlikes: lookAlikes)
    let landings = scope.landings()
    var taken = ContiguousArray<UInt32>(repeating: 0, count: tokens.count)
    var signs: [Sign] = []
    for (mark, rule) in phrases.keys.sorted().enumerated() {
      let kept = Match.longest(
        phrases[rule, default: []][...], taken: &taken, mark: UInt32(mark + 1))
      for match in kept {
        guard case .phrase(let phrase, let weight) = lexicon.patterns[match.pattern].role else {
          continue
        }
        let off = unless[rule]?.first { $0.tokens.overlaps(match.tokens) }
        let because =
          off.map { Because(.unless, cue: tokens.bytes($0.tokens)) }
          ?? scope.reason(for: match.tokens, of: book.signs[rule])
        let lands = landings.contains { $0.contains(match.tokens.lowerBound) }
        let counts = book.signs[rule].bank.counts
        signs.append(
          Sign(
            rule: rule, phrase: phrase, tokens: match.tokens, bytes: tokens.bytes(match.tokens),
            weight: counts ? weight * (lands ? Scale.contrastFactor : 1) : 0, because: because))
      }
    }
    return signs
  }
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

extension Assessment {
  /// Weighs signs: levels and state, tier and themes.
  init(_ found: [Sign], book: Book) {
    self.init()
    signs = found.sorted {
      ($0.bytes.lowerBound, $0.tokens.lowerBound, $0.rule) < (
        $1.bytes.lowerBound, $1.tokens.lowerBound, $1.rule
      )
    }
    var heaviest: [Int: Int] = [:]
    var trapped = false
    var check = false
    for sign in signs where sign.holds {
      heaviest[sign.rule] = max(heaviest[sign.rule] ?? 0, sign.weight)
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
    for (rule, weight) in heaviest {
      switch book.signs[rule].bank {
      case .overwhelm: levels.overwhelm += weight
      case .rigidity: levels.rigidity += weight
      case .flow: levels.flow += weight
      case .note, .crisis, .answer: break
      }
    }
    state = Scale.state(of: levels)
  }
}

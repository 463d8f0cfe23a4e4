/// Cues of context rules in one statement, and what they say of a sign: the ConText algorithm.
///
/// A cue applies to a sign on its side, in its clause, within its reach, unless a stop or a
/// contrast cue stands between. A cue that shares a token with the sign does not apply to it.
struct Scope {
  /// A cue that no look-alike of its rule swallowed.
  struct Cue {
    var context: Int
    var tokens: Range<Int>
  }

  let contexts: [ContextRule]
  let tokens: TokenTable
  /// Cues that turn signs off, in the order of the text.
  private(set) var cues: [Cue] = []
  /// Where the reach of a cue ends: first tokens of stop and contrast cues, in order.
  private(set) var stops: [Int] = []
  /// Contrast cues in the order of the text.
  private(set) var contrasts: [Cue] = []
  /// The widest reach of any cue.
  private var widest = 0

  /// Sorts the matches of cues and look-alikes.
  ///
  /// - Parameters:
  ///   - contexts: the rules, by which cues are numbered.
  ///   - tokens: the statement.
  ///   - found: the cues, each with its rule.
  ///   - lookAlikes: the look-alikes, each with its rule.
  init(contexts: [ContextRule], tokens: TokenTable, found: [Cue], lookAlikes: [Cue]) {
    self.contexts = contexts
    self.tokens = tokens
    let swallowing = Intervals(lookAlikes)
    for cue in found where !swallowing.overlap(cue) {
      switch contexts[cue.context].effect {
      case .stop: stops.append(cue.tokens.lowerBound)
      case .contrast:
        stops.append(cue.tokens.lowerBound)
        contrasts.append(cue)
      default:
        cues.append(cue)
        widest = max(widest, contexts[cue.context].reach)
      }
    }
    stops.sort()
    cues.sort(by: Self.inOrder)
    contrasts.sort(by: Self.inOrder)
  }

  static func inOrder(_ a: Cue, _ b: Cue) -> Bool {
    (a.tokens.lowerBound, a.tokens.upperBound, a.context)
      < (b.tokens.lowerBound, b.tokens.upperBound, b.context)
  }

  /// Why a sign holds or not.
  ///
  /// The nearest cue is the reason, of equally near ones that of the earlier rule. Two negations
  /// before one sign cancel each other.
  func reason(for match: Range<Int>, of sign: SignRule) -> Because {
    var applying = applying(to: match, sign)
    guard !applying.isEmpty else { return Because(.affirmed) }
    applying = longestOfEachRule(applying)
    let negations = applying.filter { cue in
      contexts[cue.context].effect == .negated
        && cue.tokens.upperBound <= match.lowerBound
    }
    if Self.apart(negations).count == 2 {
      applying.removeAll { contexts[$0.context].effect == .negated }
    }
    let nearest = applying.min { a, b in
      (distance(a, match), a.context) < (distance(b, match), b.context)
    }
    guard let nearest, let reason = Because.Reason(contexts[nearest.context].effect) else {
      return Because(.affirmed)
    }
    return Because(reason, cue: tokens.bytes(nearest.tokens), context: nearest.context)
  }

  private func applying(to match: Range<Int>, _ sign: SignRule) -> [Cue] {
    let firstTyped = tokens.typed(match.lowerBound)
    let lastTyped = tokens.typed(match.upperBound - 1)
    // Cues that start so far before that their reach cannot touch the sign are passed over.
    var index = firstCue(from: firstTyped - widest - Lexicon.widestPhrase)
    var applying: [Cue] = []
    while index < cues.count {
      let cue = cues[index]
      index += 1
      if tokens.typed(cue.tokens.lowerBound) > lastTyped + widest { break }
      let rule = contexts[cue.context]
      if !cue.tokens.overlaps(match), isWithin(rule, cue, match), rule.concerns(sign.id) {
        applying.append(cue)
      }
    }
    return applying
  }

  /// The first cue that starts at this typed word or after.
  private func firstCue(from typed: Int) -> Int {
    var low = 0
    var high = cues.count
    while low < high {
      let middle = (low + high) / 2
      if tokens.typed(cues[middle].tokens.lowerBound) < typed {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private func isWithin(_ rule: ContextRule, _ cue: Cue, _ match: Range<Int>) -> Bool {
    let isBefore = cue.tokens.upperBound <= match.lowerBound
    switch rule.direction {
    case .forward where !isBefore, .backward where isBefore: return false
    default: break
    }
    guard distance(cue, match) <= rule.reach else { return false }
    let left = isBefore ? cue.tokens : match
    let right = isBefore ? match : cue.tokens
    return tokens.clause(left.upperBound - 1) == tokens.clause(right.lowerBound)
      && !hasStop(in: left.upperBound..<right.lowerBound)
  }

  /// Typed words from cue to sign; neighbours are one apart.
  private func distance(_ cue: Cue, _ match: Range<Int>) -> Int {
    if cue.tokens.upperBound <= match.lowerBound {
      return tokens.typed(match.lowerBound) - tokens.typed(cue.tokens.upperBound - 1)
    }
    return tokens.typed(cue.tokens.lowerBound) - tokens.typed(match.upperBound - 1)
  }

  private func hasStop(in range: Range<Int>) -> Bool {
    var low = 0
    var high = stops.count
    while low < high {
      let middle = (low + high) / 2
      if stops[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < stops.count && stops[low] < range.upperBound
  }

  /// Of overlapping cues of one rule the longest.
  private func longestOfEachRule(_ cues: [Cue]) -> [Cue] {
    guard cues.count > 1 else { return cues }
    var kept: [Cue] = []
    for cue in cues.sorted(by: { $0.tokens.count > $1.tokens.count }) {
      let isCovered = kept.contains {
        $0.context == cue.context && $0.tokens.overlaps(cue.tokens)
      }
      if !isCovered { kept.append(cue) }
    }
    return kept
  }

  /// Cues that share no token with each other, the longest first.
  private static func apart(_ cues: [Cue]) -> [Cue] {
    var kept: [Cue] = []
    for cue in cues where !kept.contains(where: { $0.tokens.overlaps(cue.tokens) }) {
      kept.append(cue)
    }
    return kept
  }
}

extension ContextRule {
  /// Whether this rule may turn off a sign of this name.
  func concerns(_ sign: String) -> Bool {
    !spares.contains(sign) && (only.isEmpty || only.contains(sign))
  }
}

extension Because.Reason {
  /// The reason that a context rule gives; none for rules that only end or weigh.
  init?(_ effect: ContextRule.Effect) {
    switch effect {
    case .negated: self = .negated
    case .other: self = .other
    case .past: self = .past
    case .supposed: self = .supposed
    case .quoted: self = .quoted
    case .everyday: self = .everyday
    case .contrast, .stop: return nil
    }
  }
}

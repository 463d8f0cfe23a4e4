extension Scope {
  /// Why a sign holds or not.
  ///
  /// A denial is the reason before any other, for what is denied is nobody's and at no time; else
  /// the nearest cue is, of equally near ones that of the earlier rule. Two negations in the
  /// sign's clause before it cancel each other. What lasts is not past.
  ///
  /// - Parameters:
  ///   - match: the sign's words.
  ///   - sign: its rule, an index in `Book.signs`.
  ///   - pattern: its phrase, by the number of its pattern.
  ///   - gaps: tells denials in the phrase's gaps; nil: they do not count.
  /// - Returns: the reason with its cue.
  func reason(for match: Range<Int>, sign: Int, _ pattern: Int, _ gaps: Gaps?) -> Because {
    var applying = applying(to: match, sign: sign)
    if let gaps {
      applying += cues(inside: match).filter { cue in
        isNegation(cue) && concerns.holds(context: cue.context, sign: sign)
          && gaps.hold(cue.tokens, of: pattern)
      }
    }
    guard !applying.isEmpty else { return Because(.affirmed) }
    if !lasting.isEmpty, lasts(match) {
      applying.removeAll { concerns.ways[$0.context].effect == .past }
    }
    if applying.count > 1 { applying = keepingApart(applying, match) }
    let decisive =
      applying.count > 1
      ? applying.min { rank($0, match) < rank($1, match) } : applying.first
    guard let decisive, let reason = Because.Reason(concerns.ways[decisive.context].effect) else {
      return Because(.affirmed)
    }
    return Because(reason, cue: tokens.bytes(decisive.tokens), context: decisive.context)
  }

  /// Of overlapping cues of one rule the longest, and no denials where two cancel each other.
  private func keepingApart(_ cues: [Cue], _ match: Range<Int>) -> [Cue] {
    var applying = longestOfEachRule(cues)
    let negations = applying.filter { cue in
      isNegation(cue) && cue.tokens.upperBound <= match.lowerBound
        && tokens.clause(cue.tokens.lowerBound) == tokens.clause(match.lowerBound)
    }
    if Self.apart(negations).count == 2 { applying.removeAll(where: isNegation) }
    return applying
  }

  private func isNegation(_ cue: Cue) -> Bool { concerns.ways[cue.context].effect == .negated }

  private func rank(_ cue: Cue, _ match: Range<Int>) -> (Int, Int, Int) {
    (isNegation(cue) ? 0 : 1, distance(cue.tokens, match), cue.context)
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
    case .contrast, .stop, .joint, .clause, .lasting: return nil
    case .pastTense, .presentTense, .firstPerson, .secondPerson: return nil
    }
  }
}

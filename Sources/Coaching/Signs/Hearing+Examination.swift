/// What stood around the signs of a layer: the same matches, looked at once more.
extension Hearing {
  /// The signs with what stood around them.
  ///
  /// - Parameters:
  ///   - signs: the signs of the layer.
  ///   - context: the matches of `unless` phrases, cues and look-alikes.
  /// - Returns: one for each sign.
  func examined(_ signs: [Sign], _ context: ContiguousArray<Match>) -> [ExaminedSign] {
    let cues = matches(context, .cue)
    let lookAlikes = matches(context, .lookAlike)
    var scope = Scope(concerns)
    var found = ContiguousArray(cues.cues)
    var alike = ContiguousArray(lookAlikes.cues)
    scope.take(tokens, found: &found, lookAlikes: &alike)
    let landings = scope.landings()
    return signs.map { sign in
      var examined = ExaminedSign(sign: sign)
      examined.respellings = respellings(of: sign)
      if let landing = landings.firstIndex(where: { $0.contains(sign.tokens.lowerBound) }) {
        examined.contrast = tokens.bytes(scope.contrasts[landing].tokens)
      }
      if sign.because.reason == .unless {
        examined.unless = unless(of: sign, context)
      } else {
        examined.cues = nearby(
          sign, cues.near(sign.tokens), lookAlikes.near(sign.tokens), scope)
      }
      return examined
    }
  }

  private typealias Found = Surroundings.Found

  private func matches(_ context: ContiguousArray<Match>, _ role: Lexicon.Role) -> Surroundings {
    let found = context.filter { lexicon.patterns[$0.pattern].role == role }.map { match in
      let owner = lexicon.patterns[match.pattern].owner
      return Found(cue: Scope.Cue(context: owner, tokens: match.tokens), pattern: match.pattern)
    }
    let widest = contexts.map(\.reach).max() ?? 0
    return Surroundings(found, reach: widest + Self.slack)
  }

  private func phrase(of found: Found) -> Phrase {
    let rule = contexts[found.cue.context]
    let isCue = lexicon.patterns[found.pattern].role == .cue
    return (isCue ? rule.cues : rule.lookAlikes)[number(of: found.pattern)]
  }

  /// Which phrase of its owner and role a pattern is: those stand side by side.
  private func number(of pattern: Int) -> Int {
    var first = pattern
    let own = lexicon.patterns[pattern]
    while first > 0, lexicon.patterns[first - 1].owner == own.owner,
      lexicon.patterns[first - 1].role == own.role
    {
      first -= 1
    }
    return pattern - first
  }

  private func unless(of sign: Sign, _ context: ContiguousArray<Match>) -> Phrase? {
    context.first { match in
      let pattern = lexicon.patterns[match.pattern]
      return pattern.owner == sign.rule && pattern.role == .unless
        && match.tokens.overlaps(sign.tokens)
    }.map { book.signs[sign.rule].unless[number(of: $0.pattern)] }
  }

  // MARK: - Cues

  /// The cue that decides over a sign, and those that would but for what stands between.
  private func nearby(
    _ sign: Sign, _ cues: ArraySlice<Found>, _ lookAlikes: ArraySlice<Found>, _ scope: Scope
  ) -> [NearbyCue] {
    var kept: [(tokens: Range<Int>, cue: NearbyCue)] = []
    if let context = sign.because.context, let bytes = sign.because.cue {
      let found = cues.first { $0.cue.context == context && tokens.bytes($0.cue.tokens) == bytes }
      // A quotation has no words of a cue: its marks decide.
      let cue = NearbyCue(
        context: context, phrase: found.map(phrase), bytes: bytes, fate: .decides)
      kept.append((found?.cue.tokens ?? sign.tokens, cue))
    }
    // The longer of two that overlap tells more: "I'm not" rather than "not".
    for found in cues.sorted(by: { $0.cue.tokens.count > $1.cue.tokens.count }) {
      let isTold = kept.contains {
        $0.cue.context == found.cue.context && $0.tokens.overlaps(found.cue.tokens)
      }
      guard !isTold, let fate = fate(of: found.cue, sign, lookAlikes, cues, scope) else {
        continue
      }
      let cue = NearbyCue(
        context: found.cue.context, phrase: phrase(of: found),
        bytes: tokens.bytes(found.cue.tokens), fate: fate)
      kept.append((found.cue.tokens, cue))
    }
    return kept.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }.map(\.cue)
  }

  /// What became of a cue; nil when it is too far away, or on the wrong side, to be asked about.
  private func fate(
    of cue: Scope.Cue, _ sign: Sign, _ lookAlikes: ArraySlice<Found>, _ cues: ArraySlice<Found>,
    _ scope: Scope
  ) -> NearbyCue.Fate? {
    let rule = concerns.ways[cue.context]
    guard Because.Reason(rule.effect) != nil, !cue.tokens.overlaps(sign.tokens) else { return nil }
    let isWithin = scope.isWithin(rule, cue.tokens, sign.tokens)
    let swallowing = lookAlikes.first {
      $0.cue.context == cue.context && $0.cue.tokens.overlaps(cue.tokens)
    }
    let isConcerned = concerns.holds(context: cue.context, sign: sign.rule)
    switch (isWithin, swallowing) {
    case (true, let found?):
      guard isConcerned else { return nil }
      return .lookAlike(tokens.bytes(found.cue.tokens), phrase: phrase(of: found))
    case (false, _?): return nil
    case (true, nil):
      guard isConcerned else { return .spared }
      return sign.holds ? .cancelled : .agrees
    case (false, nil):
      return isConcerned ? obstacle(rule, cue.tokens, sign.tokens, cues, scope) : nil
    }
  }

  /// What keeps a cue from a sign that it would nearly reach.
  private func obstacle(
    _ rule: Concerns.Way, _ cue: Range<Int>, _ sign: Range<Int>, _ cues: ArraySlice<Found>,
    _ scope: Scope
  ) -> NearbyCue.Fate? {
    let isBefore = cue.upperBound <= sign.lowerBound
    guard rule.acts(whenBefore: isBefore) else { return nil }
    let left = isBefore ? cue : sign
    let right = isBefore ? sign : cue
    let distance = scope.distance(cue, sign)
    guard distance <= rule.reach + Self.slack,
      tokens.sentence(left.upperBound - 1) == tokens.sentence(right.lowerBound)
    else { return nil }
    guard scope.meets(rule.needs, cue, sign) else { return .unmet(rule.needs) }
    let between = left.upperBound..<right.lowerBound
    if Scope.has(scope.stops, in: between),
      let stop = cues.first(where: {
        between.contains($0.cue.tokens.lowerBound)
          && [.stop, .contrast].contains(contexts[$0.cue.context].effect)
      })
    {
      return .stopped(tokens.bytes(stop.cue.tokens), context: stop.cue.context)
    }
    if tokens.clause(left.upperBound - 1) != tokens.clause(right.lowerBound) {
      return distance <= rule.reach ? .clauseEnd : nil
    }
    return .beyond(words: distance)
  }

  /// How many words beyond its reach a cue is still worth a word.
  private static let slack = 3
}

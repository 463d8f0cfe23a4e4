/// One layer (the book's rules or the safety folder's), with the buffers to hear it.
struct LayerHearing: Sendable {
  let lexicon: Lexicon
  /// Whether a denial in the gap of a phrase silences it; a stray "not" never silences safety.
  private let hearsGaps: Bool
  private let marks: ContiguousArray<SignMark>
  private var scope: Scope
  /// The matches of phrases, and of `unless` phrases, cues and look-alikes.
  private(set) var found: ContiguousArray<Match> = []
  private(set) var context: ContiguousArray<Match> = []
  private var isFound: ContiguousArray<Bool>
  private var taken = TakenTokens()
  private var exceptions = Exceptions()
  private var cues: ContiguousArray<Scope.Cue> = []
  private var lookAlikes: ContiguousArray<Scope.Cue> = []
  private var landings: ContiguousArray<Range<Int>> = []

  init(
    _ lexicon: Lexicon, _ concerns: Concerns, _ marks: ContiguousArray<SignMark>, hearsGaps: Bool
  ) {
    self.lexicon = lexicon
    self.hearsGaps = hearsGaps
    self.marks = marks
    scope = Scope(concerns)
    isFound = ContiguousArray(repeating: false, count: lexicon.conditionCount + 1)
  }

  /// Adds all signs of the layer in a statement, one for each match that stays.
  ///
  /// - Parameters:
  ///   - tokens: the statement.
  ///   - symbols: the symbols of its tokens in the layer's vocabulary.
  ///   - signs: what they are added to, rule by rule.
  mutating func hear(
    _ tokens: TokenView, _ symbols: UnsafePointer<UInt32>, into signs: inout [Sign]
  ) {
    lexicon.automaton.read { reader in
      find(reader, tokens, symbols)
      guard !found.isEmpty else { return }
      sortContext(tokens)
      let gaps = hearsGaps ? Gaps(reader: reader, symbols: symbols) : nil
      makeSigns(tokens, gaps, &signs)
    }
  }

  /// Finds the phrases, and where there are any, the cues.
  private mutating func find(
    _ reader: AutomatonReader, _ tokens: TokenView, _ symbols: UnsafePointer<UInt32>
  ) {
    found.removeAll(keepingCapacity: true)
    context.removeAll(keepingCapacity: true)
    lexicon.conditions.withUnsafeBufferPointer { conditions in
      guard let conditions = conditions.baseAddress else { return }
      isFound.withUnsafeMutableBufferPointer { isFound in
        guard let isFound = isFound.baseAddress else { return }
        let matcher = Matcher(
          reader: reader, symbols: symbols, rows: tokens.rows, count: tokens.count,
          conditions: conditions, isFound: isFound)
        guard matcher.mayFind else { return }
        matcher.find(.phrases, into: &found)
        guard !found.isEmpty else { return }
        for match in found { Self.mark(match, lexicon, isFound, true) }
        matcher.find(.context, into: &context)
        for match in found { Self.mark(match, lexicon, isFound, false) }
      }
    }
  }

  @inline(__always)
  private static func mark(
    _ match: Match, _ lexicon: Lexicon, _ isFound: UnsafeMutablePointer<Bool>, _ value: Bool
  ) {
    let owner = lexicon.patterns[match.pattern].owner
    if owner < lexicon.conditionCount { isFound[owner] = value }
  }

  /// Sorts what was found beside phrases by what it is for.
  private mutating func sortContext(_ tokens: TokenView) {
    exceptions.removeAll()
    cues.removeAll(keepingCapacity: true)
    lookAlikes.removeAll(keepingCapacity: true)
    for match in context {
      let pattern = lexicon.patterns[match.pattern]
      switch pattern.role {
      case .phrase: break
      case .unless: exceptions.add(match.tokens, of: pattern.owner)
      case .cue: cues.append(Scope.Cue(context: pattern.owner, tokens: match.tokens))
      case .lookAlike: lookAlikes.append(Scope.Cue(context: pattern.owner, tokens: match.tokens))
      }
    }
    exceptions.sort()
    scope.take(tokens, found: &cues, lookAlikes: &lookAlikes)
    landings.removeAll(keepingCapacity: true)
    if !scope.contrasts.isEmpty { landings = scope.landed() }
  }

  private mutating func makeSigns(_ tokens: TokenView, _ gaps: Gaps?, _ signs: inout [Sign]) {
    // Of one rule the match that stays stands before those that it overlaps.
    sortFound()
    taken.makeRoom(tokens.count)
    signs.reserveCapacity(signs.count + found.count)
    var last = -1
    for match in found {
      let pattern = lexicon.patterns[match.pattern]
      guard case .phrase(let phrase, let weight) = pattern.role else { continue }
      if pattern.owner != last { taken.next() }
      last = pattern.owner
      guard taken.take(match.tokens) else { continue }
      let off = exceptions.first(of: last, overlapping: match.tokens)
      let because =
        off.map { Because(.unless, cue: tokens.bytes($0)) }
        ?? scope.reason(for: match.tokens, sign: last, match.pattern, gaps)
      let lands = landings.hold(match.tokens.lowerBound)
      signs.append(
        Sign(
          rule: last, phrase: phrase, tokens: match.tokens, bytes: tokens.bytes(match.tokens),
          weight: marks[last].bank.counts ? Scale.weight(weight, lands: lands) : 0,
          because: because))
    }
  }

  private mutating func sortFound() {
    let patterns = lexicon.patterns
    func precedes(_ a: Match, _ b: Match) -> Bool {
      let (first, second) = (patterns[a.pattern].owner, patterns[b.pattern].owner)
      return first != second ? first < second : Match.precedes(a, b)
    }
    found.sortFewFast(by: precedes)
  }
}

extension ContiguousArray<Range<Int>> {
  /// Whether one of these holds a token; they stand in order and apart.
  fileprivate func hold(_ token: Int) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].contains(token)
  }
}

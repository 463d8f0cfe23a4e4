/// Builds an automaton: phrases to instructions, each hung on its rarest part.
struct AutomatonBuilder {
  private var compiler: PatternCompiler
  private var code: ContiguousArray<UInt32> = []
  private var patterns: [(range: Range<Int>, phase: Automaton.Phase)] = []
  private var faults: [LexiconError.Fault] = []

  private let repairs: Bool

  /// - Parameters:
  ///   - sets: the word sets that phrases may stand in for.
  ///   - repairs: whether mistyped words are read as words of the phrases.
  init(sets: [WordSet], repairs: Bool) {
    self.repairs = repairs
    compiler = PatternCompiler(sets: sets)
    faults = compiler.compileSets()
  }

  /// Adds a phrase; its pattern's number is the count of those added before.
  mutating func add(_ phrase: Phrase, _ phase: Automaton.Phase) {
    let start = code.count
    do throws(PatternCompiler.CompileFault) {
      try compiler.compile(phrase, into: &code)
    } catch {
      faults.append(LexiconError.Fault(phrase: phrase, kind: error.kind))
    }
    patterns.append((start..<code.count, phase))
  }

  /// The automaton of all phrases that were added.
  ///
  /// - Parameter phrase: the phrase of a pattern's number, for faults.
  /// - Returns: the automaton.
  /// - Throws: every phrase and every set's entry that does not compile.
  mutating func finish(_ phrase: (Int) -> Phrase) throws(LexiconError) -> Automaton {
    let setRanges = appendSets()
    let isSaid = compiler.isSaid
    let vocabulary = compiler.vocabulary
    var frequency = compiler.frequency
    while frequency.count < vocabulary.count { frequency.append(0) }
    for set in compiler.sets {
      for symbol in set.symbols { frequency[symbol] += UInt32(set.uses) }
    }
    let costs = ContiguousArray(
      (0..<vocabulary.count).map { symbol in
        UInt32(
          Commonness.estimate(
            vocabulary.text(symbol), patterns: Int(frequency[symbol]), of: patterns.count,
            isPrefix: vocabulary.isPrefix[symbol]))
      })
    var classes = WitnessClasses(symbols: vocabulary.count, sets: setRanges.count)
    var hung: [(symbol: Int, phase: Automaton.Phase, candidate: Candidate)] = []
    var openings: [(place: Int, words: UInt32)] = []
    code.withUnsafeBufferPointer { code in
      guard let base = code.baseAddress else { return }
      let anchor = Anchor(
        code: base, setRanges: setRanges, setSymbols: compiler.sets.map(\.symbols),
        symbolCosts: costs, order: compiler.order)
      for range in patterns.map(\.range) + setRanges {
        anchor.eachChoice(in: range) { choice in
          let words = anchor.otherOpenings(of: choice).map { classes.number(of: $0) } ?? 0
          openings.append((choice.placeOfOpenings, UInt32(words)))
        }
      }
      for (number, pattern) in patterns.enumerated() where !pattern.range.isEmpty {
        let parts = anchor.parts(of: pattern.range)
        let width = parts.reduce(0) { $0 + $1.width.upperBound }
        let rarest = parts.indices.min { parts[$0].cost < parts[$1].cost } ?? 0
        if width > Lexicon.widestPhrase {
          faults.append(LexiconError.Fault(phrase: phrase(number), kind: .tooWide(words: width)))
        } else if parts[rarest].cost >= Anchor.never {
          faults.append(LexiconError.Fault(phrase: phrase(number), kind: .neverMatches))
        } else {
          let isWord = anchor.isWord(pattern.range)
          // Words that stand for the same part have the same neighbours.
          let isAlike = parts[rarest].step.isOneWord
          var shared: Candidate?
          for hook in anchor.hooks(of: rarest, in: parts) {
            let candidate =
              shared
              ?? Candidate(
                neighbours: Self.rarest(of: hook.near).map { classes.neighbour($0, anchor) },
                pattern: number, isWord: isWord, before: hook.before)
            if isAlike { shared = candidate }
            hung.append((hook.symbol, pattern.phase, candidate))
          }
        }
      }
    }
    for opening in openings { code[opening.place] = opening.words }
    if !faults.isEmpty { throw LexiconError(faults: faults) }
    return AutomatonWriter(
      vocabulary: vocabulary, code: code, patterns: patterns.map(\.range), sets: setRanges,
      setSymbols: compiler.sets.map(\.symbols), witnesses: classes.members, costs: costs,
      isRepaired: { [repairs] in repairs && $0 < isSaid.count && isSaid[$0] }
    ).write(hung)
  }

  /// The neighbours that some word passes for most seldom, the rarest first.
  private static func rarest(of near: [Anchor.Near]) -> [Anchor.Near?] {
    var rarest = Array<Anchor.Near?>(repeating: nil, count: Candidate.neighbourCount)
    for near in near {
      var new: Anchor.Near? = near
      for place in rarest.indices where new?.chance ?? .max < rarest[place]?.chance ?? .max {
        swap(&rarest[place], &new)
      }
    }
    return rarest
  }

  /// Puts the instructions of the sets after those of the patterns.
  private mutating func appendSets() -> [Range<Int>] {
    compiler.sets.map { set in
      let start = code.count
      code += set.code
      return start..<code.count
    }
  }
}

extension WitnessClasses {
  /// What a candidate asks of a neighbour.
  fileprivate mutating func neighbour(
    _ near: Anchor.Near?, _ anchor: Anchor
  ) -> Candidate.Neighbour {
    guard let near else { return .none }
    // No two tokens of a match stand further apart.
    let farthest = Lexicon.widestPhrase
    return Candidate.Neighbour(
      words: number(of: near.step, anchor),
      places: near.places.clamped(to: -farthest...farthest),
      typed: min(max(near.typed, 0), farthest))
  }
}

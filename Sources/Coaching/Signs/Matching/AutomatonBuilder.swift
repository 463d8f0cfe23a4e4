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
    var hung: [(symbol: Int, phase: Automaton.Phase, candidate: Candidate)] = []
    code.withUnsafeBufferPointer { code in
      guard let base = code.baseAddress else { return }
      let anchor = Anchor(
        code: base, setRanges: setRanges, setSymbols: compiler.sets.map(\.symbols),
        symbolCosts: costs, order: compiler.order)
      for (number, pattern) in patterns.enumerated() where !pattern.range.isEmpty {
        let parts = anchor.parts(of: pattern.range)
        let width = parts.reduce(0) { $0 + $1.width.upperBound }
        let rarest = parts.indices.min { parts[$0].cost < parts[$1].cost } ?? 0
        if width > Lexicon.widestPhrase {
          faults.append(LexiconError.Fault(phrase: phrase(number), kind: .tooWide(words: width)))
        } else if parts[rarest].cost >= Anchor.never {
          faults.append(LexiconError.Fault(phrase: phrase(number), kind: .neverMatches))
        } else {
          let needed = anchor.needed(by: pattern.range)
          for hook in anchor.hooks(of: rarest, in: parts) {
            let near = hook.near.sorted { $0.chance < $1.chance }.map {
              Candidate.Neighbour(bits: $0.bits, view: Views.view(of: $0.places))
            }
            let candidate = Candidate(
              needed: needed, first: near.first ?? .none,
              second: near.dropFirst().first ?? .none, pattern: number, before: hook.before)
            hung.append((hook.symbol, pattern.phase, candidate))
          }
        }
      }
    }
    if !faults.isEmpty { throw LexiconError(faults: faults) }
    return AutomatonWriter(
      vocabulary: vocabulary, code: code, patterns: patterns.map(\.range), sets: setRanges,
      setSymbols: compiler.sets.map(\.symbols),
      isRepaired: { [repairs] in repairs && $0 < isSaid.count && isSaid[$0] }
    ).write(hung)
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

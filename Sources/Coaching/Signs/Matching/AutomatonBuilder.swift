/// Builds an automaton: phrases to instructions, each hung on its rarest part.
struct AutomatonBuilder {
  private var compiler: PatternCompiler
  private var code: ContiguousArray<UInt32> = []
  private var patterns: [(range: Range<Int>, phase: Automaton.Phase)] = []
  private var faults: [LexiconError.Fault] = []

  init(sets: [WordSet]) {
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
    let vocabulary = compiler.vocabulary
    var frequency = compiler.frequency
    while frequency.count < vocabulary.count { frequency.append(0) }
    for set in compiler.sets {
      for symbol in set.symbols { frequency[symbol] += UInt32(set.uses) }
    }
    let costs = ContiguousArray(
      (0..<vocabulary.count).map { symbol in
        Anchor.cost(
          frequency: frequency[symbol], length: vocabulary.length(symbol),
          isPrefix: vocabulary.isPrefix[symbol])
      })
    var hung: [(symbol: Int, phase: Automaton.Phase, candidate: Candidate)] = []
    code.withUnsafeBufferPointer { code in
      guard let base = code.baseAddress else { return }
      let anchor = Anchor(
        code: base, setRanges: setRanges, setSymbols: compiler.sets.map(\.symbols),
        symbolCosts: costs, order: compiler.order)
      for (number, pattern) in patterns.enumerated() where !pattern.range.isEmpty {
        let width = anchor.width(of: pattern.range).upperBound
        let hooks = anchor.hooks(of: pattern.range)
        if width > Lexicon.widestPhrase {
          faults.append(LexiconError.Fault(phrase: phrase(number), kind: .tooWide(words: width)))
        } else if hooks.isEmpty {
          faults.append(LexiconError.Fault(phrase: phrase(number), kind: .neverMatches))
        } else {
          let masks = anchor.masks(of: pattern.range)
          for hook in hooks {
            let candidate = Candidate(
              all: masks.all, any: masks.any, pattern: number, before: hook.before)
            hung.append((hook.symbol, pattern.phase, candidate))
          }
        }
      }
    }
    if !faults.isEmpty { throw LexiconError(faults: faults) }
    return AutomatonWriter(
      vocabulary: vocabulary, code: code, patterns: patterns.map(\.range), sets: setRanges,
      setSymbols: compiler.sets.map(\.symbols)
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

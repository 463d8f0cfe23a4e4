/// Chooses where a pattern hangs: at its rarest part, the one whose words the fewest patterns hold.
///
/// Of text tokens only those that a pattern hangs on lead to it, so the cost of a statement does
/// not grow with the number of patterns that share its common words.
struct Anchor {
  /// A symbol that a pattern hangs on, and how many tokens stand before it in the pattern.
  struct Hook {
    var symbol: Int
    var before: ClosedRange<Int>
  }

  /// Instructions, sets and all: what the builder has so far.
  let code: UnsafePointer<UInt32>
  let setRanges: [Range<Int>]
  let setSymbols: [[Int]]
  let symbolCosts: ContiguousArray<UInt32>
  private var classCosts: [Int] = []
  private var setCosts: [Int] = []
  private var setWidths: [ClosedRange<Int>] = []

  private static let never = 1 << 40

  init(
    code: UnsafePointer<UInt32>, setRanges: [Range<Int>], setSymbols: [[Int]],
    symbolCosts: ContiguousArray<UInt32>, order: [Int]
  ) {
    self.code = code
    self.setRanges = setRanges
    self.setSymbols = setSymbols
    self.symbolCosts = symbolCosts
    classCosts = setSymbols.map { $0.reduce(0) { $0 + Int(symbolCosts[$1]) } }
    setCosts = Array(repeating: 0, count: setRanges.count)
    setWidths = Array(repeating: 1...1, count: setRanges.count)
    // Inner sets come before those that name them.
    for number in order where !setRanges[number].isEmpty {
      setCosts[number] = cost(of: setRanges[number])
      setWidths[number] = width(of: setRanges[number])
    }
  }

  /// What a symbol costs as a hook: the patterns that hold it, and a little for short words, which
  /// every text is full of.
  static func cost(frequency: UInt32, length: Int, isPrefix: Bool) -> UInt32 {
    let common: UInt32 = length < 3 ? 64 : length == 3 ? 24 : length == 4 ? 6 : 0
    return frequency + common + (isPrefix ? 4 : 0) + 1
  }

  /// Tokens that a run of instructions may span.
  func width(of range: Range<Int>) -> ClosedRange<Int> {
    var least = 0
    var most = 0
    eachStep(of: range) { step in
      let width = width(of: step)
      least += width.lowerBound
      most += width.upperBound
    }
    return least...most
  }

  private func width(of step: Instruction) -> ClosedRange<Int> {
    switch step.operation {
    case .word, .prefix, .member, .any: return 1...1
    // A typed word is up to three tokens; a gap may begin and end inside one.
    case .gap: return 0...(step.number * Contractions.mostParts + Contractions.mostParts - 1)
    case .optional: return 0...width(of: step.body).upperBound
    case .set: return setWidths[step.number]
    case .choice:
      var all: ClosedRange<Int>?
      eachBranch(of: step.body) { branch in
        let width = width(of: branch)
        all =
          min(
            all?.lowerBound ?? width.lowerBound, width.lowerBound)...max(
            all?.upperBound ?? 0, width.upperBound)
      }
      return all ?? 0...0
    }
  }

  /// The cost of the rarest part that a run of instructions cannot do without.
  func cost(of range: Range<Int>) -> Int {
    var least = Self.never
    eachStep(of: range) { least = min(least, cost(of: $0)) }
    return least
  }

  private func cost(of step: Instruction) -> Int {
    switch step.operation {
    case .word, .prefix: return Int(symbolCosts[step.number])
    case .member: return classCosts[step.number]
    case .set: return setCosts[step.number]
    case .any:
      return step.body.reduce(0) { $0 + Int(symbolCosts[Operation.number(of: code[$1])]) }
    case .gap, .optional: return Self.never
    case .choice:
      var sum = 0
      eachBranch(of: step.body) { sum += cost(of: $0) }
      return min(sum, Self.never)
    }
  }

  /// The hooks of a run of instructions; empty if it can do without any word.
  func hooks(of range: Range<Int>, after before: ClosedRange<Int> = 0...0) -> [Hook] {
    var rarest: (step: Instruction, before: ClosedRange<Int>)?
    var least = Self.never
    var here = before
    eachStep(of: range) { step in
      let cost = cost(of: step)
      if cost < least {
        least = cost
        rarest = (step, here)
      }
      let width = width(of: step)
      here = here.lowerBound + width.lowerBound...here.upperBound + width.upperBound
    }
    guard let rarest else { return [] }
    return hooks(of: rarest.step, after: rarest.before)
  }

  private func hooks(of step: Instruction, after before: ClosedRange<Int>) -> [Hook] {
    switch step.operation {
    case .word, .prefix: return [Hook(symbol: step.number, before: before)]
    case .member: return setSymbols[step.number].map { Hook(symbol: $0, before: before) }
    case .any:
      return step.body.map { Hook(symbol: Operation.number(of: code[$0]), before: before) }
    case .set: return hooks(of: setRanges[step.number], after: before)
    case .gap, .optional: return []
    case .choice:
      var all: [Hook] = []
      eachBranch(of: step.body) { all += hooks(of: $0, after: before) }
      return all
    }
  }

  /// Bloom bits: of all words that the pattern needs, and of the rarest choice that it needs one of.
  func masks(of range: Range<Int>) -> (all: UInt64, any: UInt64) {
    var all: UInt64 = 0
    var any = UInt64.max
    eachStep(of: range) { step in
      switch step.operation {
      case .word, .prefix: all |= Self.bit(step.number)
      case .gap, .optional: break
      case .member, .any, .set, .choice:
        // A choice with a branch that may be absent asks for nothing.
        guard cost(of: step) < Self.never else { break }
        let bits = hooks(of: step, after: 0...0).reduce(0) { $0 | Self.bit($1.symbol) }
        if bits.nonzeroBitCount < any.nonzeroBitCount { any = bits }
      }
    }
    return (all, any)
  }

  /// The Bloom bit of a symbol.
  @inline(__always)
  static func bit(_ symbol: Int) -> UInt64 { 1 << UInt64(symbol & 63) }

  private func eachStep(of range: Range<Int>, _ body: (Instruction) -> Void) {
    var place = range.lowerBound
    while place < range.upperBound {
      let step = Instruction(at: place, in: code)
      body(step)
      place = step.next
    }
  }

  private func eachBranch(of body: Range<Int>, _ each: (Range<Int>) -> Void) {
    var place = body.lowerBound
    while place < body.upperBound {
      let end = place + 1 + Int(code[place])
      each(place + 1..<end)
      place = end
    }
  }
}

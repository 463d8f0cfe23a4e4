/// Chooses where a pattern hangs: at its rarest part, the one whose words the fewest patterns hold.
///
/// Of text tokens only those that a pattern hangs on lead to it, so the cost of a statement does
/// not grow with the number of patterns that share its common words.
struct Anchor {
  /// A symbol that a pattern hangs on.
  struct Hook {
    var symbol: Int
    /// Tokens that stand before it in the pattern, at least and at most.
    var before: ClosedRange<Int>
    /// Other parts of the pattern, seen from here.
    var near: [Near] = []
  }

  /// A part of a pattern seen from the word that the pattern hangs on.
  struct Near {
    var step: Instruction
    /// Where the word that tells of it stands, in tokens from here.
    var places: ClosedRange<Int>
    /// How many typed words away it stands at most.
    var typed: Int
    /// Of its words, in all.
    var cost: Int

    /// How often some word passes for it by chance, compared with other parts.
    var chance: Int { cost * min(places.count, typed + 1) }
  }

  /// A part of a pattern.
  struct Part {
    var step: Instruction
    /// Tokens before it, at least and at most.
    var before: ClosedRange<Int>
    var width: ClosedRange<Int>
    /// Typed words that it takes at most.
    var typed: Int
    /// Of its rarest words, in all; `never` if it may be absent.
    var cost: Int
  }

  /// What is known of a word set.
  struct SetFacts {
    let range: Range<Int>
    /// Its single words.
    let symbols: [Int]
    /// Of its single words, and of an entry's rarest word, in all.
    let memberCost: Int
    var cost = 0
    var width = 1...1
    var typed = 1
    /// Where in an entry the word stands that tells of it.
    var places = 0...0
    /// The words that may begin an entry.
    var openings: [Int]
  }

  /// Instructions, sets and all: what the builder has so far.
  let code: UnsafePointer<UInt32>
  let symbolCosts: ContiguousArray<UInt32>
  private(set) var sets: ContiguousArray<SetFacts>

  static let never = 1 << 40

  init(
    code: UnsafePointer<UInt32>, setRanges: [Range<Int>], setSymbols: [[Int]],
    symbolCosts: ContiguousArray<UInt32>, order: [Int]
  ) {
    self.code = code
    self.symbolCosts = symbolCosts
    sets = ContiguousArray(
      zip(setRanges, setSymbols).map { range, symbols in
        SetFacts(
          range: range, symbols: symbols,
          memberCost: symbols.reduce(0) { $0 + Int(symbolCosts[$1]) }, openings: symbols)
      })
    // Inner sets come before those that name them.
    for number in order where !sets[number].range.isEmpty {
      let range = sets[number].range
      sets[number].cost = cost(of: range)
      sets[number].width = width(of: range)
      sets[number].typed = typed(of: range)
      sets[number].places = witnessPlaces(of: range)
      sets[number].openings = openings(of: range).symbols
    }
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

  /// Typed words that a run of instructions may take at most.
  private func typed(of range: Range<Int>) -> Int {
    var most = 0
    eachStep(of: range) { most += typed(of: $0) }
    return most
  }

  private func typed(of step: Instruction) -> Int {
    switch step.operation {
    case .word, .prefix, .member, .any: return 1
    case .gap: return step.number
    case .optional: return typed(of: step.body)
    case .set: return sets[step.number].typed
    case .choice:
      var most = 0
      eachBranch(of: step.body) { most = max(most, typed(of: $0)) }
      return most
    }
  }

  private func width(of step: Instruction) -> ClosedRange<Int> {
    switch step.operation {
    case .word, .prefix, .member, .any: return 1...1
    // A typed word is up to three tokens; a gap may begin and end inside one.
    case .gap: return 0...(step.number * Contractions.mostParts + Contractions.mostParts - 1)
    case .optional: return 0...width(of: step.body).upperBound
    case .set: return sets[step.number].width
    case .choice:
      var all: ClosedRange<Int>?
      eachBranch(of: step.body) { branch in
        all = Self.union(all, width(of: branch))
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
    case .member: return sets[step.number].memberCost
    case .set: return sets[step.number].cost
    case .any:
      return list(step).reduce(0) { $0 + Int(symbolCosts[Operation.number(of: code[$1])]) }
    case .gap, .optional: return Self.never
    case .choice:
      var sum = 0
      eachBranch(of: step.body) { sum += cost(of: $0) }
      return min(sum, Self.never)
    }
  }

  /// The hooks of a run of instructions; empty if it can do without any word.
  func hooks(of range: Range<Int>) -> [Hook] {
    let parts = parts(of: range)
    guard let rarest = parts.indices.min(by: { parts[$0].cost < parts[$1].cost }),
      parts[rarest].cost < Self.never
    else { return [] }
    return hooks(of: rarest, in: parts)
  }

  /// The hooks of one of the parts, with what can be seen of the others.
  func hooks(of rarest: Int, in parts: [Part]) -> [Hook] {
    let before = parts[rarest].before
    let others = neighbours(of: rarest, in: parts)
    return hooks(of: parts[rarest].step).map { hook in
      var hook = hook
      let (least, most) = (hook.before.lowerBound, hook.before.upperBound)
      hook.near += others.map { near in
        var near = near
        near.typed += near.places.lowerBound < 0 ? most : -least
        near.places = near.places.lowerBound - most...near.places.upperBound - least
        return near
      }
      hook.before = least + before.lowerBound...most + before.upperBound
      return hook
    }
  }

  /// The parts of a run of instructions, each with what may stand before it and its cost.
  func parts(of range: Range<Int>) -> [Part] {
    var parts: [Part] = []
    var here = 0...0
    eachStep(of: range) { step in
      let width = width(of: step)
      parts.append(
        Part(
          step: step, before: here, width: width, typed: typed(of: step), cost: cost(of: step)))
      here = here.lowerBound + width.lowerBound...here.upperBound + width.upperBound
    }
    return parts
  }

  /// The hooks of a part, as if it were the whole pattern.
  private func hooks(of step: Instruction) -> [Hook] {
    switch step.operation {
    case .word, .prefix: return [Hook(symbol: step.number, before: 0...0)]
    case .member: return sets[step.number].symbols.map { Hook(symbol: $0, before: 0...0) }
    case .any:
      return list(step).map { Hook(symbol: Operation.number(of: code[$0]), before: 0...0) }
    case .set: return hooks(of: sets[step.number].range)
    case .gap, .optional: return []
    case .choice:
      var all: [Hook] = []
      eachBranch(of: step.body) { all += hooks(of: $0) }
      return all
    }
  }

  /// The Bloom bit of a symbol.
  @inline(__always)
  static func bit(_ symbol: Int) -> UInt64 { 1 << UInt64(symbol & 63) }

  /// Whether instructions are no more than one word, or one of several.
  func isWord(_ range: Range<Int>) -> Bool {
    let step = Instruction(at: range.lowerBound, in: code)
    return step.isOneWord && step.next == range.upperBound
  }

  /// The entries of a list of words, which its Bloom bits precede.
  func list(_ step: Instruction) -> Range<Int> {
    step.body.dropFirst(Operation.listBits)
  }

  func eachStep(of range: Range<Int>, _ body: (Instruction) -> Void) {
    var place = range.lowerBound
    while place < range.upperBound {
      let step = Instruction(at: place, in: code)
      body(step)
      place = step.next
    }
  }

  func eachBranch(of body: Range<Int>, _ each: (Range<Int>) -> Void) {
    Branches(body, in: code).each(each)
  }
}

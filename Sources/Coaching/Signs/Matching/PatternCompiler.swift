/// Makes instructions of phrases, and numbers the words that they hold.
struct PatternCompiler {
  /// A word set: its single words, and its entries of several words as instructions.
  struct CompiledSet {
    var symbols: [Int] = []
    var code: ContiguousArray<UInt32> = []
    /// How many phrases name it.
    var uses = 0
    /// Whether it holds nothing but single words.
    var isClass: Bool { code.isEmpty }
    var isEmpty: Bool { symbols.isEmpty && code.isEmpty }
  }

  private(set) var vocabulary = Vocabulary()
  private(set) var sets: [CompiledSet] = []
  /// How many phrases and set entries hold each symbol.
  private(set) var frequency: ContiguousArray<UInt32> = []
  /// Whether a symbol stands anywhere but in the set of words that are only known.
  private(set) var isSaid: ContiguousArray<Bool> = []
  private var isKnownOnly = false
  private var setNumbers: [String: Int] = [:]
  private let setRules: [WordSet]
  /// Sets whose entries are being compiled: one of them inside itself is a fault.
  private var open: Set<Int> = []
  private var isDone: [Bool]
  /// The sets in the order in which they were compiled: those that others name come first.
  private(set) var order: [Int] = []

  init(sets rules: [WordSet]) {
    setRules = rules
    sets = Array(repeating: CompiledSet(), count: rules.count)
    isDone = Array(repeating: false, count: rules.count)
    // Of two sets with one name the first stands; the reader of rule files reports the other.
    for (number, rule) in rules.enumerated() where setNumbers[rule.id] == nil {
      setNumbers[rule.id] = number
    }
  }

  /// Compiles the entries of all sets.
  ///
  /// - Returns: the entries that do not compile.
  mutating func compileSets() -> [LexiconError.Fault] {
    var faults: [LexiconError.Fault] = []
    for number in setRules.indices { compile(set: number, &faults) }
    return faults
  }

  private mutating func compile(set number: Int, _ faults: inout [LexiconError.Fault]) {
    if isDone[number] { return }
    isDone[number] = true
    open.insert(number)
    isKnownOnly = setRules[number].id == WordSet.notMisspelt
    defer {
      open.remove(number)
      isKnownOnly = false
      order.append(number)
    }
    var branches: [ContiguousArray<UInt32>] = []
    for entry in setRules[number].words {
      for name in entry.elements.flatMap(\.setNames) {
        if let inner = setNumbers[name], !open.contains(inner) { compile(set: inner, &faults) }
      }
      if entry.elements.count == 1, let symbol = single(entry.elements[0]) {
        sets[number].symbols.append(symbol)
        continue
      }
      var branch = ContiguousArray<UInt32>()
      do throws(CompileFault) {
        try compile(entry.elements[...], into: &branch)
        branches.append(branch)
      } catch {
        faults.append(LexiconError.Fault(phrase: entry, kind: error.kind))
      }
    }
    if branches.isEmpty { return }
    if !sets[number].symbols.isEmpty {
      branches.append([Operation.member.instruction(number)])
    }
    sets[number].code = Branches.choice(of: branches)
  }

  struct CompileFault: Error {
    var kind: LexiconError.Kind
  }

  /// Compiles one phrase.
  mutating func compile(
    _ phrase: Phrase, into code: inout ContiguousArray<UInt32>
  ) throws(CompileFault) {
    try compile(phrase.elements[...], into: &code)
  }

  private mutating func compile(
    _ elements: ArraySlice<Phrase.Element>, into code: inout ContiguousArray<UInt32>
  ) throws(CompileFault) {
    for element in elements {
      switch element {
      case .word, .prefix:
        code.append(instruction(element))
      case .gap(let width):
        code.append(Operation.gap.instruction(width))
      case .capture(_, let inner):
        try compile(inner[...], into: &code)
      case .optional(let inner):
        let place = code.count
        code.append(0)
        try compile(inner[...], into: &code)
        code[place] = Operation.optional.instruction(code.count - place - 1)
      case .choice(let branches):
        try compile(choice: branches, into: &code)
      case .set(let name):
        try compile(set: name, into: &code)
      }
    }
  }

  private mutating func compile(
    set name: String, into code: inout ContiguousArray<UInt32>
  ) throws(CompileFault) {
    guard let number = setNumbers[name] else { throw CompileFault(kind: .unknownSet(name)) }
    if open.contains(number) { throw CompileFault(kind: .setInsideItself(name)) }
    if sets[number].isEmpty { throw CompileFault(kind: .neverMatches) }
    sets[number].uses += 1
    let operation = sets[number].isClass ? Operation.member : Operation.set
    code.append(operation.instruction(number))
  }

  /// Single words of a choice become one list; the other branches stand beside it.
  private mutating func compile(
    choice branches: [[Phrase.Element]], into code: inout ContiguousArray<UInt32>
  ) throws(CompileFault) {
    var list = ContiguousArray<UInt32>()
    var others: [ContiguousArray<UInt32>] = []
    for branch in branches {
      if branch.count == 1, isSingle(branch[0]) {
        list.append(instruction(branch[0]))
        continue
      }
      var other = ContiguousArray<UInt32>()
      try compile(branch[...], into: &other)
      others.append(other)
    }
    if !list.isEmpty {
      // In order of their symbols: a walk looks one up by halves.
      list.sort { Operation.number(of: $0) < Operation.number(of: $1) }
      let bits = list.reduce(0) { $0 | Anchor.bit(Operation.number(of: $1)) }
      let head = [
        Operation.any.instruction(list.count + Operation.listBits),
        UInt32(truncatingIfNeeded: bits), UInt32(truncatingIfNeeded: bits >> 32),
      ]
      list.insert(contentsOf: head, at: 0)
      if others.isEmpty {
        code += list
        return
      }
      others.append(list)
    }
    code += Branches.choice(of: others)
  }

  private func isSingle(_ element: Phrase.Element) -> Bool {
    switch element {
    case .word, .prefix: true
    default: false
    }
  }

  /// The symbol of a word or a beginning of words.
  private mutating func single(_ element: Phrase.Element) -> Int? {
    let symbol: Int
    switch element {
    case .word(let word): symbol = vocabulary.word(word)
    case .prefix(let prefix): symbol = vocabulary.prefix(prefix)
    default: return nil
    }
    while frequency.count < vocabulary.count { frequency.append(0) }
    while isSaid.count < vocabulary.count { isSaid.append(false) }
    frequency[symbol] += 1
    isSaid[symbol] = isSaid[symbol] || !isKnownOnly
    return symbol
  }

  private mutating func instruction(_ element: Phrase.Element) -> UInt32 {
    let symbol = single(element) ?? 0
    let operation = vocabulary.isPrefix[symbol] ? Operation.prefix : Operation.word
    return operation.instruction(symbol)
  }
}

/// Which words may begin a run of instructions.
extension Anchor {
  /// The symbols of words that may begin a run, and whether it may be empty.
  func openings(of range: Range<Int>) -> (symbols: [Int], mayBeEmpty: Bool) {
    var symbols: [Int] = []
    var place = range.lowerBound
    while place < range.upperBound {
      let step = Instruction(at: place, in: code)
      let found = openings(of: step)
      symbols += found.symbols
      if !found.mayBeEmpty { return (symbols, false) }
      place = step.next
    }
    return (symbols, true)
  }

  private func openings(of step: Instruction) -> (symbols: [Int], mayBeEmpty: Bool) {
    switch step.operation {
    case .word, .prefix: return ([step.number], false)
    case .member: return (sets[step.number].symbols, false)
    case .any: return (list(step).map { Operation.number(of: code[$0]) }, false)
    case .gap: return ([], true)
    case .optional: return (openings(of: step.body).symbols, true)
    case .set: return (sets[step.number].openings, false)
    case .choice:
      var all: (symbols: [Int], mayBeEmpty: Bool) = ([], false)
      eachBranch(of: step.body) { branch in
        let found = openings(of: branch)
        all.symbols += found.symbols
        all.mayBeEmpty = all.mayBeEmpty || found.mayBeEmpty
      }
      return all
    }
  }

  /// The words that may begin a branch of a choice that is not in its index; nil where a branch may
  /// be empty.
  func otherOpenings(of choice: Branches) -> [Int]? {
    var symbols: [Int]? = []
    choice.eachOther { branch in
      let found = openings(of: branch)
      symbols = found.mayBeEmpty ? nil : symbols.map { $0 + found.symbols }
    }
    return symbols
  }

  /// Calls with every choice in a run of instructions, inner ones too.
  func eachChoice(in range: Range<Int>, _ body: (Branches) -> Void) {
    eachStep(of: range) { step in
      switch step.operation {
      case .optional: eachChoice(in: step.body, body)
      case .choice:
        body(Branches(step.body, in: code))
        eachBranch(of: step.body) { eachChoice(in: $0, body) }
      case .word, .prefix, .member, .any, .gap, .set: break
      }
    }
  }
}

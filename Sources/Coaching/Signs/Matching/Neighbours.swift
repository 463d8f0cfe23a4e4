/// The parts of a pattern that tell soonest, seen from the one it hangs on, whether it can match.
extension Anchor {
  /// Some word of a part: its rarest, whichever branch is taken.
  private struct Witness {
    var bits: UInt64 = 0
    /// Tokens before it in the part.
    var before: ClosedRange<Int>?

    mutating func add(_ other: Witness, after shift: ClosedRange<Int>) {
      bits |= other.bits
      guard let inner = other.before else { return }
      let low = inner.lowerBound + shift.lowerBound
      let high = inner.upperBound + shift.upperBound
      before = min(before?.lowerBound ?? low, low)...max(before?.upperBound ?? high, high)
    }
  }

  /// The other parts that a pattern cannot do without, seen from the start of one.
  func neighbours(of hook: Int, in parts: [Part]) -> [Near] {
    var seen: [Near] = []
    for (index, part) in parts.enumerated() where index != hook && part.cost < Anchor.never {
      let between = index < hook ? parts[index..<hook] : parts[hook..<index]
      let least = between.reduce(0) { $0 + $1.width.lowerBound }
      let most = between.reduce(0) { $0 + $1.width.upperBound }
      let witness = witness(of: part.step)
      let within = witness.before ?? 0...0
      let places =
        index < hook
        ? within.lowerBound - most...within.upperBound - least
        : within.lowerBound + least...within.upperBound + most
      // About half of all tokens are of the vocabulary and have one bit.
      let breadth = Views.breadth(of: Views.view(of: places))
      let chance = (part.cost / 100 + witness.bits.nonzeroBitCount * 8) * breadth
      seen.append(Near(bits: witness.bits, places: places, chance: chance))
    }
    return seen
  }

  private func witness(of step: Instruction) -> Witness {
    var witness = Witness()
    func add(_ symbol: Int) {
      witness.add(Witness(bits: Self.bit(symbol), before: 0...0), after: 0...0)
    }
    switch step.operation {
    case .word, .prefix: add(step.number)
    case .member: setSymbols[step.number].forEach(add)
    case .any: list(step).forEach { add(Operation.number(of: code[$0])) }
    case .set: witness = self.witness(of: setRanges[step.number])
    case .gap, .optional: break
    case .choice: eachBranch(of: step.body) { witness.add(self.witness(of: $0), after: 0...0) }
    }
    return witness
  }

  private func witness(of range: Range<Int>) -> Witness {
    let parts = parts(of: range)
    guard let rarest = parts.min(by: { $0.cost < $1.cost }) else { return Witness() }
    var witness = Witness()
    witness.add(self.witness(of: rarest.step), after: rarest.before)
    return witness
  }
}

/// The parts of a pattern that tell soonest, seen from the one it hangs on, whether it can match.
extension Anchor {
  /// The other parts that a pattern cannot do without, seen from the start of one.
  func neighbours(of hook: Int, in parts: [Part]) -> [Near] {
    var seen: [Near] = []
    for (index, part) in parts.enumerated() where index != hook && part.cost < Anchor.never {
      let between = index < hook ? parts[index..<hook] : parts[hook..<index]
      let least = between.reduce(0) { $0 + $1.width.lowerBound }
      let most = between.reduce(0) { $0 + $1.width.upperBound }
      let typed = between.reduce(0) { $0 + $1.typed }
      let within = witnessPlaces(of: part.step)
      if index < hook {
        seen.append(
          Near(
            step: part.step, places: within.lowerBound - most...within.upperBound - least,
            typed: typed - within.lowerBound, cost: part.cost))
      } else {
        seen.append(
          Near(
            step: part.step, places: within.lowerBound + least...within.upperBound + most,
            typed: typed + within.upperBound, cost: part.cost))
      }
    }
    return seen
  }

  /// Tokens of a part before the word that tells of it: the rarest, whichever branch is taken.
  func witnessPlaces(of step: Instruction) -> ClosedRange<Int> {
    switch step.operation {
    case .word, .prefix, .member, .any, .gap, .optional: return 0...0
    case .set: return sets[step.number].places
    case .choice:
      var all: ClosedRange<Int>?
      eachBranch(of: step.body) { branch in
        let places = witnessPlaces(of: branch)
        all = Self.union(all, places)
      }
      return all ?? 0...0
    }
  }

  func witnessPlaces(of range: Range<Int>) -> ClosedRange<Int> {
    let parts = parts(of: range)
    guard let rarest = parts.min(by: { $0.cost < $1.cost }) else { return 0...0 }
    let inner = witnessPlaces(of: rarest.step)
    return inner.lowerBound + rarest.before.lowerBound...inner.upperBound + rarest.before.upperBound
  }

  /// The words that tell of a part, one of them whichever branch is taken.
  func witnesses(of step: Instruction) -> [Int] {
    switch step.operation {
    case .word, .prefix: return [step.number]
    case .member: return sets[step.number].symbols
    case .any: return list(step).map { Operation.number(of: code[$0]) }
    case .set: return witnesses(of: sets[step.number].range)
    case .gap, .optional: return []
    case .choice:
      var all: [Int] = []
      eachBranch(of: step.body) { all += witnesses(of: $0) }
      return all
    }
  }

  private func witnesses(of range: Range<Int>) -> [Int] {
    parts(of: range).min { $0.cost < $1.cost }.map { witnesses(of: $0.step) } ?? []
  }

  static func union(_ all: ClosedRange<Int>?, _ new: ClosedRange<Int>) -> ClosedRange<Int> {
    guard let all else { return new }
    return min(all.lowerBound, new.lowerBound)...max(all.upperBound, new.upperBound)
  }
}

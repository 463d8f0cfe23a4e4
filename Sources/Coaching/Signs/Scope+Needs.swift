/// What the words of a sign's own clause say: its tense, its person, and whether it lasts.
extension Scope {
  /// Whether a sign's clause is as a rule needs it.
  ///
  /// - Parameters:
  ///   - need: what the rule asks for.
  ///   - cue: the rule's cue.
  ///   - match: the sign.
  /// - Returns: whether the clause is so.
  func meets(_ need: ContextRule.Need, _ cue: Range<Int>, _ match: Range<Int>) -> Bool {
    switch need {
    case .nothing: return true
    case .pastTense:
      guard let past = Self.last(of: pasts, before: match.upperBound),
        tokens.sentence(past) == tokens.sentence(match.lowerBound)
      else { return false }
      return past > Self.last(of: presents, before: match.upperBound) ?? -1
    case .secondPerson: return Self.has(addressed, in: match)
    case .thirdPerson:
      guard cue.upperBound <= match.lowerBound else {
        return !Self.has(selves, in: clauseStart(of: match)..<cue.lowerBound)
      }
      // An "and I" that ends a sign is of the next clause: "she was sobbing and I".
      let last = max(match.lowerBound, match.upperBound - 2)..<match.upperBound
      let end = Self.first(of: stops, in: last) ?? match.upperBound
      return !Self.has(selves, in: cue.upperBound..<end)
    }
  }

  /// Whether something in the sign's sentence or the next says that it holds on: "and I still do".
  func lasts(_ match: Range<Int>) -> Bool {
    let sentence = tokens.sentence(match.lowerBound)
    return lasting.contains { [sentence, sentence + 1].contains(tokens.sentence($0)) }
  }

  /// The last of the places, which are in order, before a token.
  private static func last(of places: ContiguousArray<Int>, before token: Int) -> Int? {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < token { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : places[low - 1]
  }
}

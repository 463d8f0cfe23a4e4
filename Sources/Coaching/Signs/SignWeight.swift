/// What the matches of one sign in a statement come to.
///
/// A sign counts with its heaviest match; two different hints of it count as one sign, because each
/// bears the other out. The same phrase said twice is still one hint.
struct SignWeight {
  private var heaviest = 0
  private var hint: Int?

  /// Takes in a match that holds.
  mutating func add(_ sign: Sign) {
    heaviest = max(heaviest, sign.weight)
    guard sign.weight == 1 else { return }
    if let hint, hint != sign.phrase { heaviest = max(heaviest, Scale.stands) }
    hint = hint ?? sign.phrase
  }

  var level: Int { heaviest }
}

extension Assessment {
  /// What each sign adds to a bank's level.
  ///
  /// - Parameters:
  ///   - bank: overwhelm, rigidity or flow.
  ///   - book: the book that heard it.
  /// - Returns: signs that hold, each once, in the order of the text; their levels add up to the
  ///   bank's.
  public func contributions(to bank: Bank, _ book: Book) -> [(rule: Int, level: Int)] {
    var rules: [Int] = []
    var weights: [Int: SignWeight] = [:]
    for sign in signs where sign.holds && book.signs[sign.rule].bank == bank {
      if weights[sign.rule] == nil { rules.append(sign.rule) }
      weights[sign.rule, default: SignWeight()].add(sign)
    }
    return rules.map { ($0, weights[$0]?.level ?? 0) }
  }
}

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

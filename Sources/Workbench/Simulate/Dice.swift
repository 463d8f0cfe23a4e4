/// Pseudo-random numbers that are the same on every machine: SplitMix64 (Steele, Lea and Flood,
/// "Fast splittable pseudorandom number generators", 2014).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  /// Dice for one session of a run: sessions differ, and each is the same in every run.
  init(seed: Int, session: Int) {
    state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15
    state ^= next() &+ UInt64(session)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Whether something happens that happens so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { Int(next() % 100) < percent }

  /// A number of a range.
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// One of a list; nil when it is empty.
  mutating func one<Value>(of list: [Value]) -> Value? { list.randomElement(using: &self) }

  /// One of several, each with how often it is meant to come; nil when nothing is.
  mutating func one<Value>(of weighted: [(Value, Int)]) -> Value? {
    let total = weighted.reduce(0) { $0 + $1.1 }
    guard total > 0 else { return nil }
    var left = number(0...total - 1)
    for (value, weight) in weighted {
      if left < weight { return value }
      left -= weight
    }
    return nil
  }
}

/// What context rules do, worked out once: which may turn off which sign, and how far cues act.
struct Concerns: Sendable {
  /// How a rule's cues act, without its phrases: to copy it costs nothing.
  struct Way: Sendable {
    let effect: ContextRule.Effect
    let direction: ContextRule.Direction
    let reach: Int
    let over: ContextRule.Over
    let needs: ContextRule.Need

    /// Whether the rule's cues act on a sign on that side of them.
    func acts(whenBefore isBefore: Bool) -> Bool {
      switch direction {
      case .forward: isBefore
      case .backward: !isBefore
      case .both, .within: true
      }
    }
  }

  /// A way for each rule.
  let ways: ContiguousArray<Way>
  /// The rules that turn off what stands in quotation marks.
  let quoting: [Int]
  /// A bit for each sign, the words of one rule after those of another.
  private var bits: ContiguousArray<UInt64> = []
  private var stride = 0
  private let firstSign: Int

  /// - Parameters:
  ///   - contexts: the context rules of one layer.
  ///   - signs: the signs of the layer.
  ///   - firstSign: the number of the first of them.
  init(contexts: [ContextRule], signs: [SignRule], firstSign: Int) {
    self.firstSign = firstSign
    ways = ContiguousArray(
      contexts.map {
        Way(
          effect: $0.effect, direction: $0.direction, reach: $0.reach, over: $0.over,
          needs: $0.needs)
      })
    quoting = contexts.indices.filter { contexts[$0].direction == .within }
    stride = (signs.count + 63) / 64
    bits = ContiguousArray(repeating: 0, count: stride * contexts.count)
    for (number, rule) in contexts.enumerated() {
      let spared = Names(rule.spares)
      let only = rule.only.isEmpty ? nil : Names(rule.only)
      for (index, sign) in signs.enumerated()
      where !spared.name(sign) && only?.name(sign) != false {
        bits[number * stride + index / 64] |= 1 << UInt64(index % 64)
      }
    }
  }

  /// Whether a rule may turn off a sign.
  func holds(context: Int, sign: Int) -> Bool {
    let index = sign - firstSign
    return bits[context * stride + index / 64] >> UInt64(index % 64) & 1 == 1
  }

  /// Names of signs, of banks, and beginnings of names.
  private struct Names {
    private var exact: Set<String> = []
    private var banks: [Bank] = []
    private var beginnings: [Substring] = []

    init(_ names: [String]) {
      for name in names {
        if let bank = Bank(rawValue: name) {
          banks.append(bank)
        } else if name.hasSuffix("*") {
          beginnings.append(name.dropLast())
        } else {
          exact.insert(name)
        }
      }
    }

    func name(_ sign: SignRule) -> Bool {
      banks.contains(sign.bank) || exact.contains(sign.id)
        || beginnings.contains { sign.id.hasPrefix($0) }
    }
  }
}

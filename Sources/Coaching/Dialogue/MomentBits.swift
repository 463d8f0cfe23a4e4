/// The fields of a moment that have one value, a bit for each value they may have.
///
/// Conditions are read at every turn, hundreds of them: as bits all their plain keys are looked at in
/// two steps. Names that were heard (`sign`, `note`, `theme`, channels) stand beside.
struct MomentBits: Hashable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// Where the next field begins, while the bits are made.
  private var place = 0

  /// The bits of one moment: one a field.
  init(_ moment: Moment) {
    add([moment.state], ClientState.self)
    add([moment.standing], ClientState.self)
    add([moment.phase], Phase.self)
    add([moment.gate], Gate.self)
    add([moment.agreed ? .change : .none], Agreement.self)
    add([moment.suds], SUDSBand.self)
    add(moment.number.map { [$0] } ?? [], NumberMove.self, isAbsent: moment.number == nil)
    add([moment.said], Said.self)
    add(moment.asked.map { [$0] } ?? [], Asks.self, isAbsent: moment.asked == nil)
    add([moment.safety], SafetyStage.self)
    add([moment.crisis], Crisis.self)
    add(moment.answer.map { [$0] } ?? [], SafetyAnswer.self, isAbsent: moment.answer == nil)
    add([moment.practice], PracticeStage.self)
    add(moment.command.map { [$0] } ?? [], CommandName.self, isAbsent: moment.command == nil)
    add([moment.failures], below: 4)
    add([moment.parked ? 1 : 0], below: 2)
    add([moment.turn], below: 4)
    add([moment.looks], below: 6)
    add([moment.continued ? 1 : 0], below: 2)
  }

  /// The bits that conditions let pass: all of a field that they do not ask for.
  init(passing when: Conditions) {
    pass(when.state)
    pass(when.standing)
    pass(when.phase)
    pass(when.gate)
    pass(when.agreed)
    pass(when.suds)
    pass(when.number, mayBeAbsent: true)
    pass(when.said)
    pass(when.asked, mayBeAbsent: true)
    pass(when.safety)
    pass(when.crisis)
    pass(when.answer, mayBeAbsent: true)
    pass(when.practice)
    pass(when.command, mayBeAbsent: true)
    pass(when.failures, below: 4)
    pass(when.parked.map { $0 ? 1 : 0 }, below: 2)
    pass(when.turn, below: 4)
    pass(when.looks, below: 6)
    pass(when.continued.map { $0 ? 1 : 0 }, below: 2)
  }

  /// Whether conditions with these bits let a moment pass.
  func lets(_ moment: MomentBits) -> Bool {
    moment.low & low == moment.low && moment.high & high == moment.high
  }

  private mutating func pass<Value: CaseIterable & Equatable>(
    _ list: [Value], mayBeAbsent: Bool = false
  ) {
    let asks = !list.isEmpty
    add(asks ? list : Array(Value.allCases), Value.self, isAbsent: mayBeAbsent ? !asks : nil)
  }

  private mutating func pass(_ list: [Int], below count: Int) {
    add(list.isEmpty ? Array(0..<count) : list, below: count)
  }

  /// Adds a field; `isAbsent` is its last bit where its value may be absent.
  private mutating func add<Value: CaseIterable & Equatable>(
    _ values: [Value], _: Value.Type, isAbsent: Bool? = nil
  ) {
    var count = 0
    for value in Value.allCases {
      if values.contains(value) { set(place + count) }
      count += 1
    }
    place += count
    guard let isAbsent else { return }
    if isAbsent { set(place) }
    place += 1
  }

  private mutating func add(_ values: [Int], below count: Int) {
    for value in values where (0..<count).contains(value) { set(place + value) }
    place += count
  }

  private mutating func set(_ bit: Int) {
    if bit < 64 { low |= 1 << UInt64(bit) } else { high |= 1 << UInt64(bit - 64) }
  }
}

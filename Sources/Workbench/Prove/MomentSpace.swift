/// All moments that a policy row or a reply may be asked at, as fields with few values each.
///
/// A condition asks either for a field's value (`suds: 8-10`) or for one name of a list among those
/// that were heard (`sign: [stuck, should]`). A name is a field of two values; a list of names is
/// one too, tied to its names by clauses.
struct MomentSpace {
  /// Fields with more than two values, and those that the engine keeps beside them.
  enum Field: Int, CaseIterable {
    case state, standing, phase, gate, agreed, suds, number, said, asked, safety, crisis, answer
    case failures, parked, practice, command, turn, looks, continued
    /// Whether something closes the gate that no condition asks for: words of shutdown, a theme.
    case closedBeside
  }

  /// What names are of.
  enum Kind: Hashable { case sign, note, theme, refused, failed }

  struct Name: Hashable {
    var kind: Kind
    var name: String
  }

  static let no: UInt32 = 1
  static let yes: UInt32 = 2

  private(set) var domains: [UInt32]
  /// Ties of lists to their names.
  private(set) var ties: [Clause] = []
  private(set) var names: [Name: Int] = [:]
  private var lists: [[Name]: Int] = [:]

  /// Makes the space of moments without any name.
  init() {
    domains = Field.allCases.map { field in
      let count = Self.count(field)
      return (1 << UInt32(count)) - 1
    }
  }

  /// How many values a field has; one that may be absent has that as its last.
  private static func count(_ field: Field) -> Int {
    switch field {
    case .state, .standing: ClientState.allCases.count
    case .phase: Phase.allCases.count
    case .gate: Gate.allCases.count
    case .agreed: Agreement.allCases.count
    case .suds: SUDSBand.allCases.count
    case .number: NumberMove.allCases.count + 1
    case .said: Said.allCases.count
    case .asked: Asks.allCases.count + 1
    case .safety: SafetyStage.allCases.count
    case .crisis: Crisis.allCases.count
    case .answer: SafetyAnswer.allCases.count + 1
    case .failures: 4
    case .parked, .continued, .closedBeside: 2
    case .practice: PracticeStage.allCases.count
    case .command: CommandName.allCases.count + 1
    case .turn: 4
    case .looks: 6
    }
  }

  /// The literal of a name that was heard.
  mutating func heard(_ kind: Kind, _ name: String) -> Literal {
    let name = Name(kind: kind, name: name)
    if let field = names[name] { return Literal(field: field, values: Self.yes) }
    names[name] = domains.count
    domains.append(Self.no | Self.yes)
    return Literal(field: domains.count - 1, values: Self.yes)
  }

  /// The literal of one name at least of a list.
  private mutating func anyHeard(_ kind: Kind, _ list: [String]) -> Literal {
    let literals = list.map { heard(kind, $0) }
    if literals.count == 1 { return literals[0] }
    let key = list.map { Name(kind: kind, name: $0) }
    if let field = lists[key] { return Literal(field: field, values: Self.yes) }
    let field = domains.count
    lists[key] = field
    domains.append(Self.no | Self.yes)
    ties.append(Clause([Literal(field: field, values: Self.no)] + literals))
    ties += literals.map {
      Clause([not($0), Literal(field: field, values: Self.yes)])
    }
    return Literal(field: field, values: Self.yes)
  }

  /// The literal of all other values.
  func not(_ literal: Literal) -> Literal {
    Literal(field: literal.field, values: domains[literal.field] & ~literal.values)
  }

  /// The literal of a field's values, which are counted from 0.
  func literal(_ field: Field, _ values: [Int]) -> Literal {
    Literal(field: field.rawValue, values: values.reduce(0) { $0 | 1 << UInt32($1) })
  }

  /// The literal of a field's values.
  func literal<Value: CaseIterable & Equatable>(_ field: Field, _ values: Value...) -> Literal {
    literal(field, places(values))
  }

  /// That a value is absent: no number was said, no command given, nothing asked.
  func absent(_ field: Field) -> Literal { literal(field, [Self.count(field) - 1]) }

  private func places<Value: CaseIterable & Equatable>(_ values: [Value]) -> [Int] {
    let all = Array(Value.allCases)
    return values.compactMap { all.firstIndex(of: $0) }
  }

  /// What conditions ask: all of these literals.
  mutating func literals(of when: Conditions) -> [Literal] {
    var found: [Literal] = []
    func ask<Value: CaseIterable & Equatable>(_ field: Field, _ list: [Value]) {
      if !list.isEmpty { found.append(literal(field, places(list))) }
    }
    func ask(_ field: Field, _ list: [Int]) {
      if !list.isEmpty { found.append(literal(field, list)) }
    }
    ask(.state, when.state)
    ask(.standing, when.standing)
    ask(.phase, when.phase)
    ask(.gate, when.gate)
    ask(.agreed, when.agreed)
    ask(.suds, when.suds)
    ask(.number, when.number)
    ask(.said, when.said)
    ask(.asked, when.asked)
    ask(.safety, when.safety)
    ask(.crisis, when.crisis)
    ask(.answer, when.answer)
    ask(.failures, when.failures)
    ask(.parked, when.parked.map { $0 ? 1 : 0 })
    ask(.practice, when.practice)
    ask(.command, when.command)
    ask(.turn, when.turn)
    ask(.looks, when.looks)
    ask(.continued, when.continued.map { $0 ? 1 : 0 })
    if !when.sign.isEmpty { found.append(anyHeard(.sign, when.sign)) }
    if !when.note.isEmpty { found.append(anyHeard(.note, when.note)) }
    if !when.theme.isEmpty { found.append(anyHeard(.theme, when.theme.map(\.rawValue))) }
    if !when.refused.isEmpty { found.append(anyHeard(.refused, when.refused.map(\.rawValue))) }
    if !when.failed.isEmpty { found.append(anyHeard(.failed, when.failed.map(\.rawValue))) }
    return found
  }

  /// The domains narrowed to one moment that was traced (`Traced.moment`): what was not heard is
  /// absent, and what closes the gate beside the conditions is left open.
  func domains(of moment: Conditions) -> [UInt32] {
    var space = self
    var narrowed = domains
    for field in names.values { narrowed[field] = Self.no }
    for field in lists.values { narrowed[field] = Self.no | Self.yes }
    for (kind, heard) in [
      (Kind.sign, moment.sign), (.note, moment.note), (.theme, moment.theme.map(\.rawValue)),
      (.refused, moment.refused.map(\.rawValue)), (.failed, moment.failed.map(\.rawValue)),
    ] {
      for name in heard {
        if let field = names[Name(kind: kind, name: name)] { narrowed[field] = Self.yes }
      }
    }
    var single = moment
    (single.sign, single.note, single.theme, single.refused, single.failed) = ([], [], [], [], [])
    for literal in space.literals(of: single) { narrowed[literal.field] &= literal.values }
    for (field, isAbsent) in [
      (Field.number, moment.number.isEmpty), (.asked, moment.asked.isEmpty),
      (.answer, moment.answer.isEmpty), (.command, moment.command.isEmpty),
    ] where isAbsent { narrowed[field.rawValue] &= absent(field).values }
    return narrowed
  }
}

extension Prover.Moment {
  /// What holds in the moment, as conditions are written: fields that are narrowed and names that
  /// were heard.
  var text: String {
    var parts: [String] = []
    func add<Value: CaseIterable & RawRepresentable>(
      _ key: String, _ field: MomentSpace.Field, _: Value.Type
    ) where Value.RawValue == String {
      let domain = domains[field.rawValue]
      guard domain != space.domains[field.rawValue] else { return }
      let place = domain.trailingZeroBitCount
      let values = Array(Value.allCases)
      if place < values.count { parts.append("\(key): \(values[place].rawValue)") }
    }
    add("state", .state, ClientState.self)
    add("standing", .standing, ClientState.self)
    add("phase", .phase, Phase.self)
    add("gate", .gate, Gate.self)
    add("suds", .suds, SUDSBand.self)
    add("number", .number, NumberMove.self)
    add("said", .said, Said.self)
    add("asked", .asked, Asks.self)
    add("practice", .practice, PracticeStage.self)
    add("command", .command, CommandName.self)
    if domains[MomentSpace.Field.parked.rawValue] == 2 { parts.append("parked") }
    let heard = space.names.filter { domains[$0.value] == MomentSpace.yes }.keys
    for name in heard.sorted(by: { $0.name < $1.name }) {
      parts.append("\(name.kind): \(name.name)")
    }
    return parts.joined(separator: ", ")
  }
}

extension CrossCheck {
  /// Tells every name of a sign, note or practice that no rule has.
  mutating func tellUnknown(_ references: [Reference]) {
    let banks = Dictionary(allSigns.map { ($0.id, $0.bank) }, uniquingKeysWith: { a, _ in a })
    let practices = rules.practices.map(\.id)
    for reference in references {
      switch reference.kind {
      case .sign:
        if banks[reference.name] == nil {
          unknown(.unknownSign, "sign", reference, among: allSigns.map(\.id))
        }
      case .note:
        guard let bank = banks[reference.name] else {
          let notes = allSigns.filter { $0.bank == .note }
          unknown(.unknownNote, "note", reference, among: notes.map(\.id))
          continue
        }
        if bank != .note {
          report.add(
            .unknownNote, at: reference.place,
            "'\(reference.name)' is a sign of \(bank.rawValue), and no note",
            hint: "write 'sign: \(reference.name)'")
        }
      case .concerned:
        guard banks[reference.name] == nil else { continue }
        if let near = nearest(to: reference.name, among: rules.signs.map(\.id)) {
          report.add(
            .unknownConcern, at: reference.place, "there is no sign '\(reference.name)'",
            hint: "did you mean '\(near)'?")
        }
      case .practice:
        if !practices.contains(reference.name) {
          unknown(.unknownPractice, "practice", reference, among: practices)
        }
      }
    }
  }

  private mutating func unknown(
    _ fault: Fault, _ noun: String, _ reference: Reference, among names: [String]
  ) {
    let kind = noun == "note" ? "sign" : noun
    guard !broken.contains("\(kind) \(reference.name)") else { return }
    report.add(
      fault, at: reference.place, "there is no \(noun) '\(reference.name)'",
      hint: suggestion(for: reference.name, among: names))
  }
}

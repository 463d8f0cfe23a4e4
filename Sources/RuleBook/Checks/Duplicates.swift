extension CrossCheck {
  /// Tells every name that two rules of a kind have, with both places.
  mutating func tellDuplicates(in rules: Rules) {
    tell("set", rules.sets.map { ($0.id, $0.place) })
    // A book's sign is told, not the program's.
    tell("sign", (safety.signs + self.rules.signs).map { ($0.id, $0.place) })
    tell("context", rules.contexts.map { ($0.id, $0.place) })
    tell("policy", rules.policy.map { ($0.id, $0.place) })
    tell("practice", rules.practices.map { ($0.id, $0.place) })
    tell("reply", rules.replies.map { ($0.id, $0.place) })
    tell("country", rules.countries.map { ($0.code, $0.place) })
  }

  private mutating func tell(_ kind: String, _ names: [(id: String, place: Place)]) {
    var first: [String: Place] = [:]
    for (id, place) in names {
      guard let before = first[id] else {
        first[id] = place
        continue
      }
      report.add(
        .duplicateID, at: place, "\(kind) '\(id)' is defined twice",
        hint: "give one of the two another name, or make one rule of both",
        notes: [Diagnostic.Note("first defined here", at: before)])
    }
  }
}

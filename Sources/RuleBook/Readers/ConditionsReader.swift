extension RuleReader {
  static let conditionKeys = [
    "state", "standing", "sign", "note", "phase", "gate", "agreed", "suds", "number", "said",
    "asked", "safety", "crisis", "theme", "answer", "refused", "failed", "failures", "parked",
    "practice", "command", "turn", "looks", "continued",
  ]

  /// Takes a value as conditions; nothing given asks nothing.
  mutating func conditions(_ value: Value?, _ noun: String) -> Conditions {
    var when = Conditions()
    guard let value,
      let fields = fields(value, "'\(noun)'", known: RuleReader.conditionKeys, needed: [])
    else { return when }
    for entry in fields.entries {
      guard case .list(let items) = entry.value.kind, items.isEmpty else { continue }
      report.add(.emptyValue, at: entry.value.place, "\(entry.key) has nothing in it")
    }
    when.state = choices(fields["state"], "state")
    when.standing = choices(fields["standing"], "standing")
    when.sign = names(fields["sign"], "sign", of: .sign)
    when.note = names(fields["note"], "note", of: .note)
    when.phase = choices(fields["phase"], "phase")
    when.gate = choices(fields["gate"], "gate")
    when.agreed = choices(fields["agreed"], "agreed")
    when.suds = choices(fields["suds"], "suds")
    when.number = choices(fields["number"], "number")
    when.said = choices(fields["said"], "said")
    when.asked = choices(fields["asked"], "asked")
    when.safety = choices(fields["safety"], "safety")
    when.crisis = choices(fields["crisis"], "crisis")
    when.theme = choices(fields["theme"], "theme")
    when.answer = choices(fields["answer"], "answer")
    when.refused = choices(fields["refused"], "refused")
    when.failed = choices(fields["failed"], "failed")
    when.failures = list(fields["failures"], "failures").compactMap {
      whole($0, "failures", 0...3)
    }
    when.parked = choices(fields["parked"], "parked", as: YesNo.self).map { $0 == .yes }
    when.practice = choices(fields["practice"], "practice")
    when.command = choices(fields["command"], "command")
    when.turn = list(fields["turn"], "turn").compactMap { whole($0, "turn", 1...3) }
    when.looks = list(fields["looks"], "looks").compactMap { whole($0, "looks", 0...5) }
    when.continued = choices(fields["continued"], "continued", as: YesNo.self).map { $0 == .yes }
    return when
  }

  /// The two words of a truth value in rule files.
  enum YesNo: String, CaseIterable { case yes, no }
}

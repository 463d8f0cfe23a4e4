extension Conditions {
  /// The conditions in the words of a rule file, as in `state: rigidity, gate: open`.
  ///
  /// One of several values is written `overwhelm or both`. Empty when nothing is asked.
  public var text: String {
    keys.filter { !$0.values.isEmpty }
      .map { "\($0.name): \($0.values.joined(separator: " or "))" }
      .joined(separator: ", ")
  }

  /// Every key by its name in a rule file, with the values that will do; none: it asks nothing.
  public var keys: [(name: String, values: [String])] {
    [
      ("state", state.map(\.rawValue)), ("standing", standing.map(\.rawValue)), ("sign", sign),
      ("note", note), ("phase", phase.map(\.rawValue)), ("gate", gate.map(\.rawValue)),
      ("agreed", agreed.map(\.rawValue)), ("suds", suds.map(\.rawValue)),
      ("number", number.map(\.rawValue)), ("said", said.map(\.rawValue)),
      ("asked", asked.map(\.rawValue)), ("safety", safety.map(\.rawValue)),
      ("crisis", crisis.map(\.rawValue)), ("theme", theme.map(\.rawValue)),
      ("answer", answer.map(\.rawValue)), ("refused", refused.map(\.rawValue)),
      ("failed", failed.map(\.rawValue)), ("failures", failures.map(String.init)),
      ("parked", parked.map { $0 ? "yes" : "no" }), ("practice", practice.map(\.rawValue)),
      ("command", command.map(\.rawValue)), ("turn", turn.map(String.init)),
      ("looks", looks.map(String.init)), ("continued", continued.map { $0 ? "yes" : "no" }),
    ]
  }
}

extension Place {
  /// The place as `file:line`.
  public var text: String { "\(file):\(line)" }
}

/// Conditions in the words of somebody who does not know rule files.
struct ConditionsInWords {
  /// Signs that the document tells of, so that their names are links.
  let signs: Set<String>

  /// Each condition as a clause; none when anything will do.
  func clauses(_ when: Conditions) -> [DocumentText] {
    statement(when) + session(when) + safety(when) + practice(when)
  }

  /// All conditions as one text.
  ///
  /// - Parameters:
  ///   - when: the conditions.
  ///   - joint: what stands between them: each of them has to hold, or any.
  /// - Returns: `always` when they ask nothing.
  func text(_ when: Conditions, joint: DocumentText = "; ") -> DocumentText {
    let clauses = clauses(when)
    return clauses.isEmpty ? "always" : clauses.joined(joint)
  }

  /// A sign by its name, as a link where the document tells of it.
  func sign(_ name: String) -> DocumentText {
    signs.contains(name) ? .link(name, to: "Sign: \(name)") : DocumentText(name)
  }

  /// A clause about values of which one has to hold; none where nothing is asked.
  private func clause<Value>(
    _ values: [Value], _ before: DocumentText, _ word: (Value) -> String, _ after: DocumentText = ""
  ) -> [DocumentText] {
    values.isEmpty ? [] : [before + values.map(word).or() + after]
  }

  private func session(_ when: Conditions) -> [DocumentText] {
    clause(when.phase, "the phase is ", \.rawValue)
      + clause(when.gate, "the gate is ", \.rawValue)
      + clause(
        when.standing, "so far ",
        { state in
          switch state {
          case .neutral: "nothing stands"
          case .both: "both banks stand"
          case .overwhelm, .rigidity, .flow: "\(state.words) stands"
          }
        })
      + clause(
        when.agreed, "the client ",
        { $0 == .change ? "has agreed to look at change" : "has not agreed to look at change" })
      + clause(when.suds, "the last number is ", \.words)
      + clause(when.failures, "practices that did not help: ", Self.failures)
      + clause(when.refused, "refused in this session: ", \.words)
      + clause(when.failed, "did not help in this session: ", \.words)
      + clause(
        when.parked, "",
        { $0 ? "something rigid was put aside" : "nothing rigid was put aside" })
      + clause(
        when.turn, "in the client's ",
        { $0 == 1 ? "first" : $0 == 2 ? "second" : "third or a later" },
        " turn")
      + clause(
        when.looks, "since change was agreed, ",
        {
          $0 == 5
            ? "five reframings or more were said" : "\(Figure.count($0, "reframing")) were said"
        })
      + clause(
        when.continued, "",
        { $0 ? "the session goes on from an earlier one" : "the session is a new one" })
  }

  private static func failures(_ count: Int) -> String {
    switch count {
    case 0: "none"
    case 1: "one"
    case 2: "two"
    default: "three"
    }
  }

  private func statement(_ when: Conditions) -> [DocumentText] {
    var clauses = clause(when.state, "the statement shows ", \.words)
    if !when.sign.isEmpty { clauses.append(when.sign.map(sign).or() + " is heard") }
    if !when.note.isEmpty {
      clauses.append(when.note.map(sign).or() + " was heard in this session")
    }
    return clauses + clause(when.said, "the client ", \.words)
      + clause(when.number, "the number ", \.words)
      + clause(when.asked, "the coach had asked ", \.words)
      + clause(when.command, "the client types ", { "/\($0.rawValue)" })
  }

  private func safety(_ when: Conditions) -> [DocumentText] {
    clause(when.safety, "the safety question ", \.words)
      + clause(when.crisis, "the tier of danger is ", \.rawValue)
      + clause(when.theme, "it is about ", \.words)
      + clause(when.answer, "the answer to the safety question is ", \.words)
  }

  private func practice(_ when: Conditions) -> [DocumentText] {
    clause(when.practice, "", \.words)
  }
}

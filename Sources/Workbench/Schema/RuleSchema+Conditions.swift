/// When a row, a reply or a practice fits.
extension RuleSchema {
  /// Every key is one of the engine's (`Conditions.keys`), which a test holds.
  static let conditions = SchemaPart.record([
    "state": words(ClientState.self, "The state of this statement."),
    "standing": words(ClientState.self, "What stands after it; neutral: nothing."),
    "sign": .oneOrMore(.name).about("A sign that holds in this statement."),
    "note": .oneOrMore(.name).about("A note that was heard in this session."),
    "phase": words(Phase.self, "Where the session stands."),
    "gate": words(Gate.self, "Whether change mode is allowed."),
    "agreed": words(Agreement.self, "What the client agreed to."),
    "suds": words(SUDSBand.self, "The band of the last number."),
    "number": words(NumberMove.self, "How the number moved, when one is said."),
    "said": words(Said.self, "How the statement is read."),
    "asked": words(Asks.self, "What awaited an answer."),
    "safety": words(SafetyStage.self, "Where safety stands."),
    "crisis": words(Crisis.self, "The tier of this statement."),
    "theme": words(Theme.self, "A theme of safety that was heard."),
    "answer": words(SafetyAnswer.self, "How the safety question is answered."),
    "refused": words(Channel.self, "A channel that was refused in this session."),
    "failed": words(Channel.self, "A channel that failed in this session."),
    "failures": .oneOrMore(.whole(0...3)).about("How many practices brought no relief."),
    "parked": .words(["yes", "no"]).about("Whether something was put aside until later."),
    "practice": words(PracticeStage.self, "Where a practice stands."),
    "command": words(CommandName.self, "The command that was given."),
    "turn": .oneOrMore(.whole(1...3)).about("Which turn it is; 3: the third or later."),
    "looks": .oneOrMore(.whole(0...5)).about("How many reframings since the client agreed."),
    "continued": .words(["yes", "no"]).about("Whether an earlier session goes on."),
  ]).about("Every key that is given must hold; of a list, one value.")

  private static func words<Choice: RawRepresentable & CaseIterable>(
    _ type: Choice.Type, _ sentence: String
  ) -> SchemaPart where Choice.RawValue == String {
    .oneOrMore(.choice(type)).about(sentence)
  }
}

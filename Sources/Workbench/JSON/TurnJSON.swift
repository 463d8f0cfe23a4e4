/// The JSON line of a chat turn: that of its statement, and `coach`, `move`, `phase`, `rule`.
extension AssessmentJSON {
  /// Writes a turn as one line.
  ///
  /// - Parameters:
  ///   - turn: a finished turn; `text` is null in the opening, `move` where a command was given.
  ///   - writer: where it goes.
  ///   - explanation: writes the value of one more key, `explanation`; nil: there is none.
  public func write(
    _ turn: Turn, to writer: inout JSONWriter,
    explanation: ((inout JSONWriter) -> Void)? = nil
  ) {
    let move: Move? =
      switch turn.input {
      case nil, .statement: turn.move
      default: nil
      }
    line(
      turn.input?.line, turn.assessment, coach: turn.reply, move: move?.rawValue,
      phase: turn.phase, rule: turn.rule, explanation, to: &writer)
  }

  /// Writes the answer to a command that asks beside the conversation (`/why`, `/lines`, `/help`).
  ///
  /// - Parameters:
  ///   - text: the client's line.
  ///   - answer: what is shown; it stands in `coach`, and `move` and `rule` are null.
  ///   - phase: where the session stands.
  ///   - writer: where it goes.
  public func write(aside text: String, answer: String, phase: Phase, to writer: inout JSONWriter) {
    line(text, Assessment(), coach: answer, move: nil, phase: phase, rule: nil, to: &writer)
  }

  private func line(
    _ text: String?, _ assessment: Assessment, coach: String, move: String?, phase: Phase,
    rule: String?, _ explanation: ((inout JSONWriter) -> Void)? = nil,
    to writer: inout JSONWriter
  ) {
    writer.raw("{\"text\":")
    writer.string(text)
    writer.raw(",")
    var statement = text ?? ""
    statement.withUTF8 { write(assessment, of: $0, to: &writer) }
    writer.raw(",\"coach\":")
    writer.string(coach)
    writer.raw(",\"move\":")
    writer.string(move)
    writer.raw(",\"phase\":")
    writer.string(phase.rawValue)
    writer.raw(",\"rule\":")
    writer.string(rule)
    if let explanation {
      writer.raw(",\"explanation\":")
      explanation(&writer)
    }
    writer.raw("}\n")
  }
}

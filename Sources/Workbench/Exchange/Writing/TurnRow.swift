/// A row of an export: what somebody said in a turn.
struct TurnRow: Hashable, Sendable {
  enum Speaker: String, Hashable, Sendable {
    case client
    /// The client too, but a command: `/suds 4`.
    case command
    case coach
    /// The person who was there, in a session from elsewhere.
    case therapist
  }

  static let columns = [
    "session", "turn", "speaker", "text", "state", "signs", "phase", "move", "rule", "crisis",
  ]

  var session: String
  /// The client's first turn is 1; 0 is what comes before.
  var turn: Int
  var speaker: Speaker
  /// Nil where a transcript holds no exact words of the coach.
  var text: String?
  /// What was heard and done, where it was recorded.
  var heard: Coaching.Heard?

  /// The rows of a transcript, in its order; a therapist's words stand behind the client's that
  /// they answer, the coach's between them.
  static func rows(of transcript: Transcript, session: String) -> [TurnRow] {
    var rows: [TurnRow] = []
    var remarks = transcript.therapistRemarks[...]
    func addRemarks(of turn: Int) {
      while let remark = remarks.first, remark.turn <= turn {
        remarks.removeFirst()
        rows.append(
          TurnRow(session: session, turn: turn, speaker: .therapist, text: remark.text))
      }
    }
    var turn = 0
    for exchange in transcript.exchanges {
      if let input = exchange.input {
        addRemarks(of: turn)
        turn += 1
        let speaker = input.command == nil ? Speaker.client : .command
        rows.append(TurnRow(session: session, turn: turn, speaker: speaker, text: input.line))
      }
      let words = exchange.wordings.first { $0.kind == .exact }?.text
      if words != nil || exchange.heard != nil {
        rows.append(
          TurnRow(
            session: session, turn: turn, speaker: .coach, text: words, heard: exchange.heard))
      }
    }
    addRemarks(of: turn)
    return rows
  }
}

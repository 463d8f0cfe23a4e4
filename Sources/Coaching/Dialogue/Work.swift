/// A turn while it is being made: what came in, the session as it changes, what is known of it.
struct Work {
  let input: Input
  let seed: Int
  var country: String?
  var state: SessionState
  var memory: SessionMemory

  /// The statement's text; empty for a command.
  var statement = ""
  var tokens: [Token] = []
  var assessment = Assessment()
  var reading: Reading
  /// Ids of the signs that hold in the statement, each once, in the order of the text.
  var signs: [String] = []
  /// How the number moved, when one was said.
  var number: NumberMove?
  var practice = PracticeStage.none
  /// Whether this is the opening of a session that goes on from an earlier one.
  var isContinued = false
  /// The moment that the policy was asked at; nil while it was not.
  var decided: Moment?
  /// How the text was chosen; nil: nobody asks.
  var choice: TextChoice?
  /// Whether the session ends with this turn.
  var closes = false

  init(_ input: Input, in session: Session) {
    self.input = input
    seed = session.seed
    country = session.country
    state = session.state
    memory = session.memory
    reading = Reading()
  }

  /// Whether a sign holds in the statement.
  func heard(_ id: String) -> Bool { signs.contains(id) }

  /// Whether the statement is past what the client can hold.
  var isPast: Bool { assessment.state == .overwhelm || assessment.state == .both }
}

/// What the coach says, and what decided it.
struct Spoken {
  var move: Move
  var rule: String
  var policy: String
  var words: String
  var codes: [BehaviourCode] = []
  var asks: Asks?
  var pace: Practice.Pace?
  /// Which of the reply's texts it is.
  var text: Int?
}

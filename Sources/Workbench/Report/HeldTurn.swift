/// A turn of the client's, and where the session stands after it.
public struct HeldTurn: Hashable, Sendable {
  /// The client's first turn is 1.
  public let number: Int
  public let turn: Turn
  public let state: SessionState
  public let course: Course
  /// The client's number of distress, where one was said.
  public let distress: Int?
  /// What is put aside, in the client's words; empty while nothing is.
  public let parked: String
  /// What was heard, what was turned off too, in the order of the text.
  public let signs: [HeardSign]

  init(
    number: Int, turn: Turn, state: SessionState, course: Course, distress: Int?, parked: String,
    book: Book
  ) {
    self.number = number
    self.turn = turn
    self.state = state
    self.course = course
    self.distress = distress
    self.parked = parked
    let line = turn.input?.line ?? ""
    // How a question of safety is answered is no sign of the client.
    signs = turn.assessment.signs.map { HeardSign($0, in: line, book) }
      .filter { $0.bank != .answer }
  }

  /// What the client gave: a statement, or a command as it is typed.
  public var line: String { turn.input?.line ?? "" }

  /// Whether the client gave a command.
  public var isCommand: Bool {
    if case .statement? = turn.input { false } else { true }
  }

  /// Whether the turn is about safety.
  public var isSafety: Bool {
    turn.move == .safety || turn.assessment.crisis != .none || state.safety != .none
  }

  /// Where the river runs, in words; while safety comes first it is not drawn, for no picture of a
  /// calm river belongs there.
  public var place: String { isSafety ? "safety comes first" : course.words }

  /// Ids of the signs that hold, each once.
  public var held: [String] {
    var ids: [String] = []
    for sign in signs where sign.holds && !ids.contains(sign.sign) { ids.append(sign.sign) }
    return ids
  }

  /// One line for whoever points at the turn.
  public var summary: String {
    var parts = ["Turn \(number)"]
    if isSafety {
      let tier = turn.assessment.crisis
      parts.append(tier == .none ? "about safety" : "safety: \(tier.rawValue)")
    }
    if !isCommand {
      let signs = held.isEmpty ? "" : " (\(held.joined(separator: ", ")))"
      parts.append(turn.assessment.state.rawValue + signs)
    }
    if let distress { parts.append("distress \(distress)") }
    if !isSafety { parts.append(course.words) }
    parts.append("\(turn.move.rawValue) in \(turn.phase.rawValue)")
    return parts.joined(separator: " · ")
  }
}

/// What was heard and done in a turn, as a transcript's bracket holds it.
public struct Heard: Hashable, Sendable {
  /// The state of the statement; nil for the opening, where nothing was said yet.
  public var state: ClientState?
  /// Signs that hold, by id, in the order of their first appearance.
  public var signs: [String]
  /// The phase after the turn.
  public var phase: Phase
  public var move: Move
  /// The reply or practice step that was said.
  public var rule: String
  public var crisis: Crisis

  /// Makes the bracket's value.
  public init(
    state: ClientState?, signs: [String] = [], phase: Phase, move: Move, rule: String,
    crisis: Crisis = .none
  ) {
    self.state = state
    self.signs = signs
    self.phase = phase
    self.move = move
    self.rule = rule
    self.crisis = crisis
  }

  /// What was heard and done in a turn.
  ///
  /// - Parameters:
  ///   - turn: a finished turn.
  ///   - book: the book that the turn was made with.
  public init(_ turn: Turn, in book: Book) {
    var signs: [String] = []
    for sign in turn.assessment.signs where sign.holds {
      let rule = book.signs[sign.rule]
      // How a statement answers the question of safety is no sign of the client.
      if rule.bank != .answer, !signs.contains(rule.id) { signs.append(rule.id) }
    }
    self.init(
      state: turn.input == nil ? nil : turn.assessment.state, signs: signs, phase: turn.phase,
      move: turn.move, rule: turn.rule, crisis: turn.assessment.crisis)
  }

  /// The bracket: `[both: too-much, should | opening | grounding: pile-named]`.
  public var text: String {
    var parts: [String] = []
    if let state {
      parts.append(state.rawValue + (signs.isEmpty ? "" : ": " + signs.joined(separator: ", ")))
    }
    parts += [phase.rawValue, "\(move.rawValue): \(rule)"]
    if crisis != .none { parts.append("crisis: \(crisis.rawValue)") }
    return "[" + parts.joined(separator: " | ") + "]"
  }
}

import Workbench

/// A turn in words that a therapist accepts: what was heard, why it holds, what decided the reply.
struct Explanation {
  let text: String

  /// Explains a turn; all is read from the turn's own values.
  init(of turn: Turn, in book: Book) {
    text = "state \(turn.assessment.state.rawValue)"
  }
}

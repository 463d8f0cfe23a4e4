import Workbench

/// A turn in words that a therapist accepts: what was heard, why it holds, what decided the reply.
///
/// All is read from the turn's own values: nothing is decided a second time.
struct Explanation {
  private let turn: Turn
  private let book: Book
  private let isAnswer: Bool
  private let how: DecisionExplanation

  /// Explains a turn of a coach who speaks by this book.
  ///
  /// - Parameters:
  ///   - traced: a turn, and how it was decided.
  ///   - book: the book that it was made with.
  ///   - seed: the session's seed.
  ///   - isAnswer: whether safety had asked before: then how the answer was read is told too.
  init(of traced: Traced, in book: Book, seed: Int, isAnswer: Bool = false) {
    turn = traced.turn
    how = DecisionExplanation(of: traced, book, seed: seed)
    self.book = book
    self.isAnswer = isAnswer
  }

  /// What was heard, and what was done.
  var text: String {
    let heard = statement?.lines ?? ["A command: nothing in it is heard as a statement."]
    return (heard + [""] + decided).joined(separator: "\n")
  }

  /// What was heard; nil where a command was given.
  var statement: StatementExplanation? {
    guard case .statement(let text)? = turn.input else { return nil }
    return StatementExplanation(of: turn.assessment, in: text, book, isAnswer: isAnswer)
  }

  // MARK: - What was done

  /// The policy row and the reply's rule.
  private var decided: [String] {
    let move = "Move: \(turn.move.rawValue), \(policy)."
    let reply = "Reply: \(turn.rule)\(reply), phase \(turn.phase.rawValue)."
    return [move] + how.rowLines + [reply] + how.textLines
  }

  /// The same as values.
  var decision: StatementExplanation.Decision {
    StatementExplanation.Decision(
      move: turn.move.rawValue, policy: turn.policy, policyAt: row?.place.text, reply: turn.rule,
      replyAt: replyPlace?.text)
  }

  private var row: PolicyRow? { book.policy.first { $0.id == turn.policy } }

  private var policy: String {
    switch turn.policy {
    case "safety": return "since safety comes before the policy"
    case "practice": return "since an exercise runs or was chosen"
    case "command": return "since a command asks for it"
    case "opening", "reopened": return "since a session opens"
    case "closing": return "since the session closes"
    default: break
    }
    guard let row else { return "by \(turn.policy)" }
    let text = row.when.text
    // A row that names forty signs has them all at its place.
    let when = text.isEmpty ? "" : ", when \(text.count > 160 ? text.prefix(158) + "…" : text)"
    return "by the policy's row \(row.id) [\(row.place.text)]\(when)"
  }

  /// The text that was said, where there was a choice.
  private var reply: String { (how.text ?? replyPlace).map { " [\($0.text)]" } ?? "" }

  /// Where the reply stands, or the practice that it is a step of.
  private var replyPlace: Place? {
    let replies = turn.move == .safety ? book.safety.replies : book.replies
    if let reply = replies.first(where: { $0.id == turn.rule && $0.move == turn.move }) {
      return reply.place
    }
    let id = turn.rule.split(separator: "/").first.map(String.init) ?? turn.rule
    return book.practices.first { $0.id == id }?.place
  }
}

import Workbench

/// Which key is which answer, and what is said about it.
enum ReviewKeys {
  private static let all: [(key: Character, answer: Review.Answer, purpose: String)] = [
    ("a", .accept, "accept: what came is recorded in the transcript"),
    ("r", .reject, "reject: the transcript stays as it is, and differs"),
    ("s", .skip, "skip: asked again when all others were"),
    ("A", .acceptRule, "accept all that this rule said"),
    ("R", .rejectRule, "reject all that this rule said"),
  ]

  /// The answer that a key gives.
  static func answer(for key: Character) -> Review.Answer? { all.first { $0.key == key }?.answer }

  /// What `?` shows.
  static let help = """
    \(all.map { "  \($0.key)  \($0.purpose)" }.joined(separator: "\n"))
      q  quit: what was accepted so far is written
      Q  quit and forget: nothing is written; so it is with Ctrl-C
      ?  this list; Enter shows the difference again

    """

  /// What an answer did.
  ///
  /// - Parameters:
  ///   - answer: the answer.
  ///   - count: how many differences it decided.
  ///   - question: what was asked.
  ///   - isSecond: whether it was asked for the second time.
  /// - Returns: words that stand behind the question.
  static func said(
    _ answer: Review.Answer, _ count: Int, _ question: ReviewQuestion, isSecond: Bool
  ) -> String {
    let turns = count == 1 ? "1 turn" : "\(count) turns"
    switch answer {
    case .accept where count == 0, .acceptRule where count == 0:
      return "what is to hold here was written by hand: mend the rules or the transcript"
    case .accept: return "accepted"
    case .reject: return "rejected: the transcript stays"
    case .skip: return isSecond ? "left undecided" : "skipped: asked again at the end"
    case .acceptRule: return "accepted: \(turns) by \(question.rule)"
    case .rejectRule: return "rejected: \(turns) by \(question.rule)"
    }
  }
}

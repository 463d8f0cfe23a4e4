import Workbench

/// A turn in words that a therapist accepts: what was heard, why it holds, what decided the reply.
///
/// All is read from the turn's own values: nothing is heard or decided a second time.
struct Explanation {
  private let turn: Turn
  private let book: Book
  private let isAnswer: Bool
  private let statement: String

  /// Explains a turn of a coach who speaks by this book.
  ///
  /// - Parameters:
  ///   - turn: a turn.
  ///   - book: the book that it was made with.
  ///   - isAnswer: whether safety had asked before: then how the answer was read is told too.
  init(of turn: Turn, in book: Book, isAnswer: Bool = false) {
    self.turn = turn
    self.book = book
    self.isAnswer = isAnswer
    statement = if case .statement(let text)? = turn.input { text } else { "" }
  }

  /// What was heard, and what was done.
  var text: String { (heard + decided).joined(separator: "\n") }

  /// The signs, the levels, the state and the tier of crisis.
  var heard: [String] {
    guard case .statement? = turn.input else {
      return ["A command: nothing in it is heard as a statement."]
    }
    let signs = turn.assessment.signs.filter { isAnswer || book.signs[$0.rule].bank != .answer }
      .flatMap(text(of:))
    return (signs.isEmpty ? ["No sign was found."] : signs) + [levels, state, crisis]
  }

  // MARK: - Signs

  private func text(of sign: Sign) -> [String] {
    let rule = book.signs[sign.rule]
    let phrase = rule.phrases[sign.phrase]
    let kind = rule.bank == .crisis ? "safety, \(rule.tier.rawValue)" : rule.bank.rawValue
    let holds = sign.holds ? "holds" : "does not hold"
    let head = "\(words(sign.bytes)): \(rule.id) (\(kind)) \(holds)."
    // What stands behind the first sentence is for those who write rules.
    let about = rule.about.split(separator: ". ").first.map { "    " + $0 }
    let source = "    phrase \(short(phrase.phrase.source)) [\(phrase.phrase.place.text)]"
    return [head, about, reason(of: sign), source + weight(of: sign, phrase)].compactMap { $0 }
  }

  /// The beginning of a long phrase; its line in the file has all of it.
  private func short(_ phrase: String) -> String {
    phrase.count > 72 ? phrase.prefix(70) + "…" : phrase
  }

  private func weight(of sign: Sign, _ phrase: SignRule.Weighted) -> String {
    switch book.signs[sign.rule].bank {
    case .overwhelm, .rigidity, .flow:
      let doubled = sign.holds && sign.weight > phrase.weight
      return ", weight \(sign.weight)" + (doubled ? ": doubled after a contrast" : "")
    case .note, .crisis, .answer: return ""
    }
  }

  /// Why a sign does not hold: the cue, and how far it reaches.
  private func reason(of sign: Sign) -> String? {
    let because = sign.because
    guard because.reason != .affirmed else { return nil }
    var why = "    " + because.text(in: statement)
    if let index = because.context {
      let isSafety = book.signs[sign.rule].bank == .crisis
      let rule = (isSafety ? book.safety.contexts : book.contexts)[index]
      why += ": the cue reaches \(reach(of: rule)) [\(rule.id), \(rule.place.text)]"
    } else if because.reason == .unless {
      why += ": the rule's own exception [\(book.signs[sign.rule].place.text)]"
    }
    return why
  }

  private func reach(of rule: ContextRule) -> String {
    let direction =
      switch rule.direction {
      case .forward: "forward"
      case .backward: "back"
      case .both: "both ways"
      case .within: "inside quotation marks"
      }
    if rule.direction == .within { return direction }
    let words = rule.reach == 1 ? "1 word" : "\(rule.reach) words"
    let over =
      switch rule.over {
      case .none: "within its clause"
      case .orList, .list: "within its clause and through a list"
      case .comma: "within its clause and over a comma beside it"
      case .sentence: "within its clause, and all of the sentence before"
      }
    return "\(words) \(direction), \(over)"
  }

  private func words(_ range: Range<Int>) -> String {
    "\"\((statement.slice(bytes: range) ?? "").visible())\""
  }

  // MARK: - What they come to

  private var levels: String {
    let levels = turn.assessment.levels
    return "Levels: overwhelm \(levels.overwhelm), rigidity \(levels.rigidity), flow "
      + "\(levels.flow). Overwhelm and rigidity stand from \(Scale.stands)."
  }

  private var state: String {
    let levels = turn.assessment.levels
    let why =
      switch turn.assessment.state {
      case .overwhelm where levels.rigidity >= Scale.stands: "rigidity is less than half of it"
      case .rigidity where levels.overwhelm >= Scale.stands: "overwhelm is less than half of it"
      case .overwhelm: "it stands, and rigidity does not"
      case .rigidity: "it stands, and overwhelm does not"
      case .both: "both stand, and the lower is at least half the higher"
      case .flow: "neither stands, and flow does"
      case .neutral: "none of them stands"
      }
    return "State: \(turn.assessment.state.rawValue); \(why)."
  }

  private var crisis: String {
    let assessment = turn.assessment
    let ids = assessment.signs.filter(\.holds).map { book.signs[$0.rule] }
      .filter { $0.bank == .crisis && $0.tier == assessment.crisis }.map(\.id)
    let themes = assessment.themes.list.map(\.rawValue).joined(separator: ", ")
    guard assessment.crisis != .none else {
      guard themes.isEmpty else { return "Crisis: none, but a safety word is heard: \(themes)." }
      return "Crisis: none."
    }
    let by = ids.isEmpty ? "" : ", by \(ids.joined(separator: ", "))"
    return "Crisis: \(assessment.crisis.rawValue)\(by)\(themes.isEmpty ? "" : " (\(themes))")."
  }

  // MARK: - What was done

  /// The policy row and the reply's rule.
  private var decided: [String] {
    [
      "Move: \(turn.move.rawValue), \(policy).",
      "Reply: \(turn.rule)\(reply), phase \(turn.phase.rawValue).",
    ]
  }

  private var policy: String {
    switch turn.policy {
    case "safety": return "since safety comes before the policy"
    case "practice": return "since an exercise runs or was chosen"
    case "command": return "since a command asks for it"
    case "opening", "reopened": return "since a session opens"
    case "closing": return "since the session closes"
    default: break
    }
    guard let row = book.policy.first(where: { $0.id == turn.policy }) else {
      return "by \(turn.policy)"
    }
    let when = row.when.text.isEmpty ? "" : ", when \(row.when.text)"
    return "by the policy's row \(row.id) [\(row.place.text)]\(when)"
  }

  private var reply: String {
    let replies = turn.move == .safety ? book.safety.replies : book.replies
    if let reply = replies.first(where: { $0.id == turn.rule && $0.move == turn.move }) {
      return " [\(reply.place.text)]"
    }
    let id = turn.rule.split(separator: "/").first.map(String.init) ?? turn.rule
    return book.practices.first { $0.id == id }.map { " [\($0.place.text)]" } ?? ""
  }
}

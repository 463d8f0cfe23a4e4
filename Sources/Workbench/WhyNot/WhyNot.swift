/// Why a rule did not speak in a turn: what stopped it, and what it would take.
public struct WhyNot {
  let traced: Traced
  let book: Book

  /// Asks about a turn.
  ///
  /// - Parameters:
  ///   - traced: the turn, as `Coach.trace` gave it.
  ///   - book: the book that it was made with.
  public init(_ traced: Traced, _ book: Book) {
    self.traced = traced
    self.book = book
  }

  /// The answer for every rule of a name.
  ///
  /// - Parameter name: a sign, a row of the policy, a reply or a practice, by its id.
  /// - Returns: lines for people; nil when no rule has the name.
  public func lines(_ name: String) -> [String]? {
    var answers: [[String]] = []
    if case .statement(let text)? = traced.turn.input {
      answers += book.signs.indices.filter { book.signs[$0].id == name }
        .map { WhyNotSign(rule: $0, book: book, statement: text).lines }
    }
    answers += book.policy.indices.filter { book.policy[$0].id == name }.map(row)
    answers += book.replies.indices.filter { book.replies[$0].id == name }.map(reply)
    return answers.isEmpty ? nil : answers.flatMap(\.self)
  }

  /// Names that `lines` answers to.
  public static func names(_ book: Book) -> [String] {
    book.signs.map(\.id) + book.policy.map(\.id) + book.replies.map(\.id)
  }

  private func row(_ index: Int) -> [String] {
    let row = book.policy[index]
    let head = "Row \(row.id) [\(row.place.text)]"
    if traced.turn.policy == row.id { return ["\(head) decided."] }
    guard let moment = traced.moment else {
      return ["\(head) was not asked: \(byEngine)."]
    }
    let misfits = Misfit.all(of: row.when, at: moment)
    if !misfits.isEmpty {
      return ["\(head) does not fit:"] + told(misfits)
    }
    if let first = traced.firstFit, first < index {
      let above = book.policy[first]
      return ["\(head) fits, and so does \(above.id) [\(above.place.text)], which stands above it."]
    }
    return ["\(head) fits, and is of change mode: it waits until the gate is open."]
  }

  private func reply(_ index: Int) -> [String] {
    let reply = book.replies[index]
    let head = "Reply \(reply.id) [\(reply.place.text)]"
    if traced.turn.rule == reply.id, traced.turn.move == reply.move { return ["\(head) was said."] }
    var lines: [String] = []
    if reply.move != traced.turn.move {
      lines.append(
        "    It is a \(reply.move.rawValue), and the move is \(traced.turn.move.rawValue), "
          + (traced.moment == nil ? "since \(byEngine)." : "by the row \(traced.turn.policy)."))
    }
    if let moment = traced.moment {
      lines += told(Misfit.all(of: reply.when, at: moment))
    }
    if lines.isEmpty, let choice = traced.choice { lines = lost(index, choice) }
    return ["\(head) was not said:"] + lines
  }

  /// What an unsuccessful text of a fitting reply fell to.
  private func lost(_ reply: Int, _ choice: TextChoice) -> [String] {
    let says = book.replies[reply].says
    return says.indices.map { place in
      let text = TextChoice.Text(reply: reply, place: place)
      let why: String
      if let bar = choice.leftOut.first(where: { $0.text == text })?.bar {
        why = bar.told
      } else if let step = choice.kept.first(where: { !$0.texts.contains(text) }) {
        why = "other texts come first: \(step.texts.count) \(step.step.left(step.texts.count))"
      } else {
        why = "it was level with the one that was said"
      }
      return "    \(place + 1) \"\(says[place].text.shortened)\": \(why)."
    }
  }

  private func told(_ misfits: [Misfit]) -> [String] {
    misfits.map { misfit in
      let example = misfit.key == "sign" && misfit.wanted.count == 1 ? misfit.wanted.first : nil
      let sign = example.flatMap { id in book.signs.first { $0.id == id } }
      let more = sign?.examples.first.map { ", as in \"\($0.text.visible())\"" } ?? ""
      return "    \(misfit.text)\(more)."
    }
  }

  /// Why the policy was not asked.
  private var byEngine: String {
    switch traced.turn.policy {
    case "safety": "safety comes before the policy"
    case "practice": "an exercise runs or was chosen"
    case "command": "a command asks for this answer"
    case "closing": "the session closes"
    default: "the session opens"
    }
  }
}

extension TextChoice.Bar {
  fileprivate var told: String {
    switch self {
    case .mayNotAsk: "it asks for what may not be asked for now"
    case .emptySlot: "a slot of it is empty"
    case .saidInTheCoachsVoice:
      "it would quote, and a neighbour can say it in the coach's own words"
    }
  }
}

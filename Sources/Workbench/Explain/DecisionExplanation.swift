/// Why the coach did and said what it did in a turn: the policy's rows, and the texts.
public struct DecisionExplanation: Sendable {
  /// A row above the one that decided.
  public struct Passed: Hashable, Sendable {
    public var row: String
    public var place: Place
    /// Why it does not fit; empty: it fits and is of change mode, and the gate is closed.
    public var misfits: [Misfit]
  }

  /// A step of the choice, and how many texts it left.
  public struct Narrowing: Hashable, Sendable {
    public var step: TextChoice.Step
    public var left: Int
  }

  public let turn: Turn
  /// Rows above the one that decided, in their order.
  public let passed: [Passed]
  /// How the texts were narrowed down, from those that fit to the one that was said.
  public let narrowings: [Narrowing]
  /// Texts that stood level until the seed chose, by reply and number from 1.
  public let level: [String]
  /// Where the text that was said stands.
  public let text: Place?
  let seed: Int

  /// Explains a turn.
  ///
  /// - Parameters:
  ///   - traced: the turn, as `Coach.trace` gave it.
  ///   - book: the book that it was made with.
  ///   - seed: the session's seed.
  public init(of traced: Traced, _ book: Book, seed: Int) {
    turn = traced.turn
    self.seed = seed
    let deciding = book.policy.firstIndex { $0.id == traced.turn.policy } ?? 0
    passed =
      traced.moment.map { moment in
        book.policy[..<deciding].map { row in
          Passed(
            row: row.id, place: row.place, misfits: Misfit.all(of: row.when, at: moment))
        }
      } ?? []
    let kept = traced.choice?.kept ?? []
    var narrowings: [Narrowing] = []
    for kept in kept where narrowings.last?.left != kept.texts.count {
      narrowings.append(Narrowing(step: kept.step, left: kept.texts.count))
    }
    self.narrowings = narrowings
    let replies = traced.turn.move == .safety ? book.safety.replies : book.replies
    level = kept.dropLast().last?.texts.map { "\(replies[$0.reply].id) \($0.place + 1)" } ?? []
    text = kept.last?.texts.first.map { replies[$0.reply].says[$0.place].place }
  }

  /// The rows above in lines for people: those that miss by one condition, and how many others.
  public var rowLines: [String] {
    guard !passed.isEmpty else { return [] }
    let near = passed.filter { $0.misfits.count < 2 }
    let far = passed.count - near.count
    var lines = ["Rows above it, which come first where they fit:"]
    lines += near.map { passed in
      let why =
        passed.misfits.first?.text ?? "it is change mode, and waits until the gate is open"
      return "    \(passed.row): \(why) [\(passed.place.text)]"
    }
    if far > 0 {
      let what = near.isEmpty ? "row" : "more row"
      lines.append("    \(Figure.count(far, what)), two conditions or more away.")
    }
    return lines
  }

  /// How the text was chosen, in a line; none where there was no choice.
  public var textLines: [String] {
    guard !narrowings.isEmpty else { return [] }
    let parts = narrowings.map { "\($0.left) \($0.step.left($0.left))" }
    var line = "Texts: " + parts.joined(separator: "; ") + "."
    if level.count > 1 { line += " Level until then: \(level.prefix(6).joined(separator: ", "))" }
    if level.count > 6 { line += " and \(level.count - 6) more" }
    if level.count > 1 { line += "." }
    return [line]
  }
}

extension TextChoice.Step {
  /// What texts have in common that a step left, in words behind their number.
  func left(_ count: Int) -> String { count == 1 ? one : many }

  fileprivate var many: String {
    switch self {
    case .fits: "fit"
    case .answersThePerson: "are written for this question"
    case .returnsToTheParked: "bring back what was parked"
    case .asksForTheNumber: "ask for the number, with which work begins"
    case .isDue: "offer what it is time to offer"
    case .isWrittenForThis: "are new in this session and written most closely for this moment"
    case .asksNothing: "ask nothing, after two questions running"
    case .seed: "are the seed's"
    }
  }

  fileprivate var one: String {
    switch self {
    case .fits: "fits"
    case .answersThePerson: "is written for this question"
    case .returnsToTheParked: "brings back what was parked"
    case .asksForTheNumber: "asks for the number, with which work begins"
    case .isDue: "offers what it is time to offer"
    case .isWrittenForThis: "is new in this session and written most closely for this moment"
    case .asksNothing: "asks nothing, after two questions running"
    case .seed: "is taken by the session's seed"
    }
  }
}

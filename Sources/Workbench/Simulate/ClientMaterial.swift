/// What simulated clients say: a book's own examples, and labelled statements from files.
public struct ClientMaterial: Sendable {
  /// Statements by the state that they are examples of; those of `both` join two.
  private(set) var statements: [ClientState: [String]] = [:]
  /// Statements about danger.
  private(set) var crisis: [String] = []
  /// What clients say about the talk itself and about their lives, by the id of its sign.
  private(set) var talk: [(sign: String, examples: [String])] = []
  /// How clients answer the direct question of safety, by the id of its sign.
  private(set) var answers: [(sign: String, examples: [String])] = []
  /// Ids of the practices, and names by which they may be chosen.
  private(set) var practices: [String] = []
  private(set) var countries: [String?] = [nil]

  /// Takes the examples and counterexamples of a book.
  public init(_ book: Book) {
    for rule in book.signs {
      let examples = rule.examples.map(\.text)
      switch rule.bank {
      case .overwhelm: statements[.overwhelm, default: []] += examples
      case .rigidity: statements[.rigidity, default: []] += examples
      case .flow: statements[.flow, default: []] += examples
      case .note: if !examples.isEmpty { talk.append((rule.id, examples)) }
      case .crisis: crisis += examples
      case .answer: if !examples.isEmpty { answers.append((rule.id, examples)) }
      }
      statements[.neutral, default: []] += rule.counterexamples.map(\.text)
    }
    practices = book.practices.map(\.id)
    countries += book.safety.countries.map(\.code).filter { $0 != "*" }
  }

  /// Takes labelled statements too.
  ///
  /// - Parameter rows: statements; one that tells of danger is used as such, whatever its label.
  public mutating func add(_ rows: [LabelledStatement]) {
    for row in rows {
      if row.crisis == true {
        crisis.append(row.text)
      } else if let label = row.label {
        statements[label, default: []].append(row.text)
      }
    }
  }

  /// A statement of a state.
  func statement(_ state: ClientState, _ dice: inout Dice) -> String {
    let own = dice.one(of: statements[state] ?? [])
    if state == .both, own == nil || dice.chance(50) {
      let first = dice.one(of: statements[.overwhelm] ?? []) ?? ""
      let second = dice.one(of: statements[.rigidity] ?? []) ?? ""
      return dice.chance(50) ? "\(first) \(second)" : "\(second) \(first)"
    }
    return own ?? "I don't know what to say."
  }

  /// An example of a sign of talk, or of any when the book has none by that name.
  func talk(_ sign: String? = nil, _ dice: inout Dice) -> String? {
    let all = sign.flatMap { sign in talk.first { $0.sign == sign } } ?? dice.one(of: talk)
    return dice.one(of: all?.examples ?? [])
  }

  /// An example of a way to answer the direct question.
  func answer(_ sign: String, _ dice: inout Dice) -> String? {
    dice.one(of: answers.first { $0.sign == sign }?.examples ?? [])
  }
}

/// What was heard in a statement and what it comes to: signs, levels, state and crisis.
public struct StatementExplanation: Sendable {
  /// What one bank's level is made of.
  public struct Level: Hashable, Sendable {
    public var bank: Bank
    public var level: Int
    /// From this level on it stands.
    public var needed: Int
    /// The signs that make it, in the order of the text.
    public var signs: [Part]
  }

  /// What one sign adds to a level.
  public struct Part: Hashable, Sendable {
    public var sign: String
    public var level: Int
    /// Whether it counts as a sign only because two different hints of it bear each other out.
    public var isTwoHints: Bool
  }

  public let assessment: Assessment
  public let signs: [SignExplanation]
  public let levels: [Level]
  /// The crisis signs that decided, by name: those of the tier, or the halves of a check.
  let crisisSigns: [String]
  /// Names of the signs that hold which are one half of a check.
  let halves: [SignRule.Part: [String]]
  /// Names of the signs that hold which are a check by themselves.
  let wholeChecks: [String]
  /// What safety is about; half of a check is about nothing yet, as in a session.
  let themes: [Theme]

  /// Explains an assessment.
  ///
  /// - Parameters:
  ///   - assessment: what was heard; its signs and crisis are explained, nothing is judged anew.
  ///   - statement: the statement that it was heard in.
  ///   - book: the book that heard it.
  ///   - isAnswer: whether safety had asked before: then how the answer was read is told too.
  public init(
    of assessment: Assessment, in statement: String, _ book: Book, isAnswer: Bool = false
  ) {
    self.assessment = assessment
    var listener = Listener(book: book)
    let examined = Dictionary(
      listener.examine(statement).map { ($0.sign, $0) }, uniquingKeysWith: { first, _ in first })
    signs = assessment.signs.filter { isAnswer || book.signs[$0.rule].bank != .answer }
      .map { sign in
        SignExplanation(examined[sign] ?? ExaminedSign(sign: sign), in: statement, book)
      }
    let values = assessment.levels
    levels = [
      (Bank.overwhelm, values.overwhelm, Scale.stands),
      (Bank.rigidity, values.rigidity, Scale.stands),
      (Bank.flow, values.flow, Scale.flowStands),
    ].map { bank, level, needed in
      let parts = assessment.contributions(to: bank, book).map { rule, level in
        let heaviest = assessment.signs.filter { $0.rule == rule && $0.holds }.map(\.weight).max()
        return Part(
          sign: book.signs[rule].id, level: level, isTwoHints: heaviest.map { $0 < level } ?? false)
      }
      return Level(bank: bank, level: level, needed: needed, signs: parts)
    }
    let crisis = assessment.signs.filter(\.holds).map { book.signs[$0.rule] }
      .filter { $0.bank == .crisis }
    crisisSigns = crisis.filter { $0.tier == assessment.crisis }.map(\.id).unique
    let about = crisis.filter { $0.tier != .check }.compactMap(\.theme)
    themes = Theme.allCases.filter(about.contains)
    wholeChecks = crisis.filter { $0.tier == .check && $0.part == nil }.map(\.id).unique
    halves = Dictionary(grouping: crisis.filter { $0.part != nil }) { $0.part ?? .strain }
      .mapValues { $0.map(\.id).unique }
  }

  /// Whether the level stands by itself.
  private func stands(_ level: Level) -> Bool { level.level >= level.needed }

  /// What tipped the state, in a sentence.
  public var tipped: String {
    let (overwhelm, rigidity, flow) = (levels[0], levels[1], levels[2])
    let aside =
      stands(flow) && assessment.state != .flow
      ? " Flow (\(flow.level)) counts only where neither of the two stands." : ""
    switch (stands(overwhelm), stands(rigidity)) {
    case (true, true):
      let (higher, lower) =
        overwhelm.level >= rigidity.level ? (overwhelm, rigidity) : (rigidity, overwhelm)
      let sum = "Overwhelm (\(overwhelm.level)) and rigidity (\(rigidity.level)) both stand"
      return sum
        + (assessment.state == .both
          ? ", and the lower is at least a quarter of the higher."
          : ", but \(lower.bank.rawValue) is less than a quarter of \(higher.bank.rawValue).")
        + aside
    case (true, false): return Self.sentence(overwhelm, over: rigidity) + aside
    case (false, true): return Self.sentence(rigidity, over: overwhelm) + aside
    case (false, false) where stands(flow):
      return "Flow stands (\(flow.level), from \(flow.needed)), and neither overwhelm "
        + "(\(overwhelm.level)) nor rigidity (\(rigidity.level)) does."
    case (false, false):
      let all = levels.map { "\($0.bank.rawValue) \($0.level)" }
      return "Nothing stands: \(all.joined(separator: ", ")), each from \(Scale.stands)."
    }
  }

  private static func sentence(_ one: Level, over other: Level) -> String {
    "\(one.bank.rawValue.capital) stands (\(one.level), from \(one.needed)); "
      + "\(other.bank.rawValue) does not (\(other.level), from \(other.needed))."
  }

  /// The tier of crisis and the signs that raise it, in a sentence or two.
  public var crisis: String {
    let themes = themes.map(\.rawValue).joined(separator: ", ")
    let strain = halves[.strain, default: []].joined(separator: ", ")
    let trapped = halves[.trapped, default: []].joined(separator: ", ")
    switch assessment.crisis {
    case .none:
      let word = themes.isEmpty ? "" : " A safety word is heard: \(themes)."
      if !strain.isEmpty {
        return "Crisis: none. Half of a check is heard, strain (\(strain)); the other half, being "
          + "trapped, is not.\(word)"
      }
      if !trapped.isEmpty {
        return "Crisis: none. Half of a check is heard, being trapped (\(trapped)); the other "
          + "half, strain, is not.\(word)"
      }
      return "Crisis: none.\(word)"
    case .check where !wholeChecks.isEmpty:
      return "Crisis: check, by \(wholeChecks.joined(separator: ", ")), which is one by itself."
    case .check where !strain.isEmpty && !trapped.isEmpty:
      return "Crisis: check, since strain (\(strain)) and being trapped (\(trapped)) come together."
    case .check where !strain.isEmpty && crisisSigns == halves[.strain]:
      return "Crisis: check, since strain (\(strain)) was heard before in this session too."
    default:
      let by = crisisSigns.isEmpty ? "" : ", by \(crisisSigns.joined(separator: ", "))"
      let of = themes.isEmpty ? "" : " (\(themes))"
      return "Crisis: \(assessment.crisis.rawValue)\(by)\(of)."
    }
  }
}

extension [String] {
  /// Each once, in the order of the first.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

extension String {
  fileprivate var capital: String { prefix(1).uppercased() + dropFirst() }
}

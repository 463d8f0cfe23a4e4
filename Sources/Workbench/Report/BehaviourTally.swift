/// The coach's talk, counted by the codes that the book gives its texts (MITI 4.2.1).
///
/// A code counts once a turn, and a complex reflection beside a simple one counts alone. Turns about
/// safety are left out: there, plain questions are right. A step of an exercise, which is said after
/// a yes, gives information.
public struct BehaviourTally: Hashable, Sendable {
  /// Turns in which each code stands.
  public private(set) var codes: [BehaviourCode: Int] = [:]
  /// Turns that were counted.
  public private(set) var turns = 0
  /// Turns about safety, which were not.
  public private(set) var safety = 0

  /// Makes a tally of nothing.
  public init() {}

  /// Counts a turn.
  public mutating func count(_ turn: Turn) {
    guard turn.move != .safety else { return safety += 1 }
    turns += 1
    var said = Set(turn.codes)
    if turn.move == .practice, said.isEmpty { said = [.givingInformation] }
    if said.contains(.complexReflection) { said.remove(.simpleReflection) }
    for code in said { codes[code, default: 0] += 1 }
  }

  /// Adds another tally.
  public mutating func add(_ other: BehaviourTally) {
    turns += other.turns
    safety += other.safety
    codes.merge(other.codes, uniquingKeysWith: +)
  }

  /// Turns in which something is said back.
  public var reflections: Int {
    codes[.simpleReflection, default: 0] + codes[.complexReflection, default: 0]
  }

  public var complex: Int { codes[.complexReflection, default: 0] }

  public var questions: Int { codes[.question, default: 0] }

  /// Reflections to questions; nil when no question was asked.
  public var reflectionsToQuestions: Double? {
    questions == 0 ? nil : Double(reflections) / Double(questions)
  }

  /// The share of complex reflections; nil when nothing was reflected.
  public var complexShare: Double? {
    reflections == 0 ? nil : Double(complex) / Double(reflections)
  }
}

/// The marks that trained people's talk is held against.
///
/// Fair and good of MITI 4.2.1: reflections to questions 1 to 1 and 2 to 1, complex reflections 40 %
/// and 50 % (table 3 of PMC9461167). They are opinions of experts, no norms.
public struct BehaviourMark: Hashable, Sendable {
  public let fair: Double
  public let good: Double

  public static let reflectionsToQuestions = BehaviourMark(fair: 1, good: 2)
  public static let complexShare = BehaviourMark(fair: 0.4, good: 0.5)

  /// How a figure stands to the marks, in words.
  public func words(_ figure: Double?) -> String {
    guard let figure else { return "nothing to count" }
    return figure >= good ? "good" : figure >= fair ? "fair" : "below fair"
  }
}

extension BehaviourCode {
  /// The code in words.
  public var title: String {
    switch self {
    case .givingInformation: "giving information"
    case .persuade: "persuading"
    case .persuadeWithPermission: "persuading with permission"
    case .question: "question"
    case .simpleReflection: "simple reflection"
    case .complexReflection: "complex reflection"
    case .affirm: "affirming"
    case .seekCollaboration: "seeking collaboration"
    case .emphasiseAutonomy: "emphasising autonomy"
    case .confront: "confronting"
    }
  }
}

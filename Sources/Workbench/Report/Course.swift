/// Where the river runs at one turn, between its two banks: 1 is the bank of overwhelm, above, -1 the
/// bank of rigidity, below, and 0 is midstream.
///
/// The river is a picture of what was heard in words, and of nothing else: it measures nobody.
public struct Course: Hashable, Sendable {
  /// The side of the water that lies towards overwhelm.
  public var upper: Double
  /// The side of the water that lies towards rigidity; where one state stands both are the same.
  public var lower: Double

  /// In the middle.
  public static let midstream = Course(upper: 0, lower: 0)

  /// Where the river runs after a turn: the one rule of the drawing, its table and its words.
  ///
  /// - What is heard pulls towards its bank: a level of 2, with which a bank stands, takes the water
  ///   halfway, 4 two thirds, 8 four fifths; no level reaches the bank (`pull`).
  /// - Where both stand the water reaches for both banks and is wide.
  /// - Where nothing new is heard it stays, as long as the session's state stands.
  /// - Flow brings it midstream; a number that lifts what stood brings it halfway back each turn.
  ///
  /// - Parameters:
  ///   - before: where it ran.
  ///   - heard: what was heard in the turn.
  ///   - standing: the session's state after the turn.
  /// - Returns: where it runs now.
  public static func next(
    after before: Course, heard: Assessment, standing: ClientState
  ) -> Course {
    let isOverwhelm = heard.state == .overwhelm || heard.state == .both
    let isRigidity = heard.state == .rigidity || heard.state == .both
    let upper = isOverwhelm ? pull(heard.levels.overwhelm) : before.upper
    let lower = isRigidity ? -pull(heard.levels.rigidity) : before.lower
    switch standing {
    case .overwhelm: return Course(upper: upper, lower: upper)
    case .rigidity: return Course(upper: lower, lower: lower)
    case .both: return Course(upper: upper, lower: lower)
    case .flow where heard.state == .flow: return .midstream
    case .flow, .neutral: return Course(upper: before.upper / 2, lower: before.lower / 2)
    }
  }

  /// How far a level takes the water towards its bank: level / (level + 2).
  static func pull(_ level: Int) -> Double {
    Double(level) / Double(level + Scale.stands)
  }

  /// The middle of the water.
  public var middle: Double { (upper + lower) / 2 }

  /// Where it runs, in words.
  public var words: String {
    guard upper - lower < 0.2 else { return "towards both banks" }
    guard middle.magnitude >= 0.2 else { return "midstream" }
    let bank = middle > 0 ? "overwhelm" : "rigidity"
    return middle.magnitude >= 0.6 ? "near the bank of \(bank)" : "towards \(bank)"
  }
}

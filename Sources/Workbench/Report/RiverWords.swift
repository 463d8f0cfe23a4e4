extension HeldSession {
  /// The river in words, a sentence each: for whoever does not see the drawing.
  public var sentences: [String] {
    guard !turns.isEmpty else { return ["Nothing was said yet: the river has no course."] }
    var said = [Figure.count(turns.count, "turn") + ". " + phaseWords, courseWords, distressWords]
    for run in practices { said.append(run.sentence) }
    if let safety = safetyWords { said.append(safety) }
    for parked in parked { said.append(parked.sentence) }
    return said
  }

  private var phaseWords: String {
    let parts = phases.map { "\($0.phase.rawValue) in \(Self.words($0.turns))" }
    return "Phases: \(parts.joined(separator: ", "))."
  }

  private var courseWords: String {
    var parts: [(words: String, turns: ClosedRange<Int>)] = []
    for turn in turns {
      if let last = parts.last, last.words == turn.place {
        parts[parts.count - 1].turns = last.turns.lowerBound...turn.number
      } else {
        parts.append((turn.place, turn.number...turn.number))
      }
    }
    let told = parts.map { "\($0.words) in \(Self.words($0.turns))" }
    return "The river: \(told.joined(separator: ", then "))."
  }

  private var distressWords: String {
    let numbers = numbers
    guard !numbers.isEmpty else { return "No number of distress was said." }
    let told = numbers.map { "\($0.number) in turn \($0.turn)" }
    return "Distress, 0 to 10: \(told.joined(separator: ", "))."
  }

  private var safetyWords: String? {
    let turns = safetyTurns
    guard !turns.isEmpty else { return nil }
    let tier = crisis == .none ? "" : "; the highest tier is \(crisis.rawValue)"
    let noun = turns.count == 1 ? "Turn" : "Turns"
    let verb = turns.count == 1 ? "is" : "are"
    return "\(noun) \(turns.map(String.init).joined(separator: ", ")) \(verb) about safety\(tier)."
  }

  /// Numbers of turns, in words.
  static func words(_ turns: ClosedRange<Int>) -> String {
    turns.count == 1
      ? "turn \(turns.lowerBound)" : "turns \(turns.lowerBound) to \(turns.upperBound)"
  }
}

extension PracticeRun {
  fileprivate var sentence: String {
    "Exercise: \(title), \(HeldSession.words(turns)), \(said) of \(steps) steps"
      + (before.map { ", \($0) before" } ?? "") + (after.map { ", \($0) after" } ?? "") + "."
  }
}

extension ParkedWords {
  fileprivate var sentence: String {
    "Put aside in turn \(turn)\(words.isEmpty ? "" : ": \"\(words)\""); \(told)."
  }
}

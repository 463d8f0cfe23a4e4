/// What simulated sessions add up to.
public struct SimulationTally: Hashable, Sendable {
  public internal(set) var sessions = 0
  public internal(set) var turns = 0
  /// Turns by the state of their statement and the move that answered it.
  public internal(set) var moves: [ClientState: [Move: Int]] = [:]
  /// How the coach talked.
  public private(set) var talk = BehaviourTally()
  /// Replies that a session said before, word for word, outside safety and practices.
  public internal(set) var repeats = 0
  /// The rules that said them, with how often.
  public internal(set) var repeatedRules: [String: Int] = [:]
  /// Replies that begin with the same two words as the one before.
  public internal(set) var sameOpenings = 0
  /// Turns that the book has no words for.
  public internal(set) var deadEnds = 0
  /// How often each rule spoke.
  public internal(set) var rules: [String: Int] = [:]

  /// Adds a session.
  mutating func add(_ run: SessionRun) {
    sessions += 1
    var said: Set<String> = []
    var opening = ""
    for turn in run.turns {
      turns += turn.input == nil ? 0 : 1
      if case .statement? = turn.input {
        moves[turn.assessment.state, default: [:]][turn.move, default: 0] += 1
      }
      rules[turn.rule, default: 0] += 1
      if turn.rule == "net" { deadEnds += 1 }
      let words = turn.reply.split(separator: " ").prefix(2).joined(separator: " ")
      if words == opening, !words.hasPrefix("\""), turn.move != .safety { sameOpenings += 1 }
      opening = words
      talk.count(turn)
      guard turn.move != .safety else { continue }
      if turn.move != .practice, !said.insert(turn.reply).inserted {
        repeats += 1
        repeatedRules["\(turn.move.rawValue): \(turn.rule)", default: 0] += 1
      }
    }
  }

  /// Adds what other sessions add up to.
  mutating func add(_ other: SimulationTally) {
    sessions += other.sessions
    turns += other.turns
    talk.add(other.talk)
    repeats += other.repeats
    sameOpenings += other.sameOpenings
    deadEnds += other.deadEnds
    for (state, moves) in other.moves {
      self.moves[state, default: [:]].merge(moves, uniquingKeysWith: +)
    }
    repeatedRules.merge(other.repeatedRules, uniquingKeysWith: +)
    rules.merge(other.rules, uniquingKeysWith: +)
  }
}

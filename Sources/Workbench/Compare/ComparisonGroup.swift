/// What one edit, or several together, made come out otherwise.
public struct ComparisonGroup: Hashable, Sendable {
  /// The edits, by their numbers; none: no edit was found for it.
  public var edits: [Int]
  public var statements: [ChangedStatement] = []
  public var turns: [ChangedTurn] = []
  /// Turns that differ only because these turns sent their sessions another way.
  public var followers: [ChangedTurn] = []
}

extension Comparison {
  /// What changed by the edit that did it: in the order of the edits, what none was found for last.
  public var groups: [ComparisonGroup] {
    var places: [[Int]: Int] = [:]
    var groups: [ComparisonGroup] = []
    func place(_ edits: [Int]) -> Int {
      if let place = places[edits] { return place }
      groups.append(ComparisonGroup(edits: edits))
      places[edits] = groups.count - 1
      return groups.count - 1
    }
    for statement in statements {
      groups[place(statement.blame.edits)].statements.append(statement)
    }
    for turn in turns {
      if case .earlier = turn.blame {
        groups[place(edits(of: turn))].followers.append(turn)
      } else {
        groups[place(turn.blame.edits)].turns.append(turn)
      }
    }
    return groups.sorted {
      ($0.edits.first ?? .max, $0.edits.count) < ($1.edits.first ?? .max, $1.edits.count)
    }
  }

  /// The edits that changed a turn, itself or by an earlier turn of its session.
  public func edits(of turn: ChangedTurn) -> [Int] {
    guard case .earlier(let first) = turn.blame else { return turn.blame.edits }
    let origin = turns.first { $0.file == turn.file && $0.exchange == first }
    return origin?.blame.edits ?? []
  }

  /// Edits that nothing of what was held shows.
  public var unseen: [Int] {
    let seen = Set(groups.flatMap(\.edits))
    return edits.indices.filter { !seen.contains($0) && !edits[$0].isSilent }
  }
}

/// The rigid half of `both`, which is put aside until there is ground for it (promise 7).
public struct ParkedWords: Hashable, Sendable {
  /// What became of it.
  public enum End: Hashable, Sendable {
    /// The coach came back to it in this turn, or it became what is looked at.
    case returned(Int)
    /// The client wanted no other look at it in this turn.
    case declined(Int)
    /// The session ended first.
    case open
  }

  /// The turn that put it aside.
  public var turn: Int
  /// The client's words; empty where they were taken back.
  public var words: String
  public var end: End

  /// What became of it, in words.
  public var told: String {
    switch end {
    case .returned(let turn): "came back in turn \(turn)"
    case .declined(let turn): "the client wanted no other look, in turn \(turn)"
    case .open: "not come back to when the session ended"
    }
  }

  /// What was put aside in turns.
  static func all(in turns: [HeldTurn]) -> [ParkedWords] {
    var all: [ParkedWords] = []
    var isParked = false
    for turn in turns {
      defer { isParked = turn.state.parked }
      if turn.state.parked, !isParked {
        // Taking a turn back may put aside again what had come back.
        if turn.turn.input == .undo, !all.isEmpty {
          all[all.count - 1].end = .open
        } else {
          all.append(ParkedWords(turn: turn.number, words: turn.parked, end: .open))
        }
      } else if isParked, !turn.state.parked {
        if turn.turn.input == .undo, all.last?.turn == turn.number - 1 {
          all.removeLast()
        } else {
          all[all.count - 1].end =
            turn.state.declined ? .declined(turn.number) : .returned(turn.number)
        }
      }
    }
    return all
  }
}

/// What stands below the river in a terminal: numbers of turns, phases, distress, exercises, safety.
struct RiverRows {
  private(set) var rows: [(name: String, line: String)] = []
  private let first: Int
  private let last: Int
  private let step: Int

  init(_ session: HeldSession, _ turns: ArraySlice<HeldTurn>, step: Int) {
    self.step = step
    first = turns.first?.number ?? 1
    last = turns.last?.number ?? 1
    add("turn", turns.map { ($0.number, String($0.number)) })
    var phases = blank
    for stretch in session.phases {
      write(stretch.phase.rawValue, over: stretch.turns, to: &phases)
    }
    rows.append(("phase", String(phases)))
    add("distress", turns.compactMap { turn in turn.distress.map { (turn.number, String($0)) } })
    var exercises = blank
    for run in session.practices {
      write("[" + run.title, over: run.turns, to: &exercises, closing: "]")
    }
    if exercises.contains(where: { $0 != " " }) { rows.append(("exercise", String(exercises))) }
    add(
      "put aside",
      session.parked.flatMap { parked -> [(Int, String)] in
        if case .returned(let turn) = parked.end {
          [(parked.turn, "put"), (turn, "back")]
        } else {
          [(parked.turn, "put")]
        }
      })
    add("safety", turns.filter(\.isSafety).map { ($0.number, "!") })
  }

  private var blank: [Character] { Array(repeating: " ", count: (last - first + 1) * step) }

  /// Adds a row with words under turns, if there are any.
  private mutating func add(_ name: String, _ words: [(turn: Int, text: String)]) {
    var line = blank
    var isEmpty = true
    for (turn, text) in words where (first...last).contains(turn) {
      isEmpty = false
      let start = (turn - first) * step + (text.count < step ? 1 : 0)
      for (offset, character) in text.prefix(step).enumerated() {
        line[start + offset] = character
      }
    }
    if !isEmpty { rows.append((name, String(line))) }
  }

  /// Writes words over as many turns as this row has of them, cut where there is no room.
  private func write(
    _ words: String, over turns: ClosedRange<Int>, to line: inout [Character],
    closing: Character? = nil
  ) {
    let (from, to) = (max(turns.lowerBound, first), min(turns.upperBound, last))
    guard from <= to else { return }
    let start = (from - first) * step
    let room = (to - from + 1) * step - 1
    for (offset, character) in words.prefix(room - (closing == nil ? 0 : 1)).enumerated() {
      line[start + offset] = character
    }
    if let closing { line[start + room - 1] = closing }
  }
}

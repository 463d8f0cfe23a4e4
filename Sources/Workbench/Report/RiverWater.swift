/// The water between the banks, in characters.
struct RiverWater {
  /// Rows between the banks, and the one in the middle.
  static let rows = 7
  static let middle = 3

  private var cells: [[Character]]
  private let step: Int
  private let marks: RiverText.Marks

  init(_ turns: ArraySlice<HeldTurn>, step: Int, _ marks: RiverText.Marks) {
    self.step = step
    self.marks = marks
    cells = Array(
      repeating: Array(repeating: " ", count: turns.count * step), count: Self.rows)
    for column in stride(from: 1, to: turns.count * step, by: step) {
      cells[Self.middle][column] = marks.midstream
    }
    path(turns.map { Self.row($0.course.lower) })
    path(turns.map { Self.row($0.course.upper) })
    for (place, turn) in turns.enumerated() {
      if turn.isSafety { pause(place) } else { mark(turn, at: place * step + 1) }
    }
  }

  var lines: [String] { cells.map { String($0) } }

  /// The row of a place between the banks; what is near a bank is next to it.
  static func row(_ place: Double) -> Int {
    min(max(middle - Int((place * 3.6).rounded()), 0), rows - 1)
  }

  private mutating func path(_ rows: [Int]) {
    for (place, (from, to)) in zip(rows, rows.dropFirst()).enumerated() {
      let start = place * step + 2
      let turn = start + 1
      cells[from][start] = marks.along
      for column in turn + 1..<place * step + step + 1 { cells[to][column] = marks.along }
      if from == to {
        cells[from][turn] = marks.along
      } else {
        let isDown = from < to
        corner(from, turn, isDown ? marks.fromAbove : marks.fromBelow, leavesDown: isDown)
        corner(to, turn, isDown ? marks.toBelow : marks.toAbove, leavesDown: !isDown)
        for row in min(from, to) + 1..<max(from, to) { cells[row][turn] = marks.across }
      }
    }
  }

  /// Where safety comes first no river is drawn.
  private mutating func pause(_ place: Int) {
    for row in 0..<Self.rows {
      for column in place * step..<(place + 1) * step { cells[row][column] = " " }
    }
    cells[Self.middle][place * step + 1] = "!"
  }

  /// Turns the water at a cell; where its other side goes on straight, the two join.
  private mutating func corner(
    _ row: Int, _ column: Int, _ mark: Character, leavesDown: Bool
  ) {
    let joins = cells[row][column] == marks.along
    cells[row][column] = joins ? (leavesDown ? marks.joinsBelow : marks.joinsAbove) : mark
  }

  private mutating func mark(_ turn: HeldTurn, at column: Int) {
    let upper = Self.row(turn.course.upper)
    let lower = Self.row(turn.course.lower)
    let state = turn.turn.assessment.state
    if lower > upper {
      for row in upper + 1..<lower { cells[row][column] = marks.across }
      cells[upper][column] = marks.neutral
      cells[lower][column] = marks.neutral
    }
    switch state {
    case .overwhelm: cells[upper][column] = marks.overwhelm
    case .rigidity: cells[lower][column] = marks.rigidity
    case .both:
      cells[upper][column] = marks.overwhelm
      cells[lower][column] = marks.rigidity
    case .flow: cells[Self.row(turn.course.middle)][column] = marks.flow
    case .neutral where lower == upper: cells[upper][column] = marks.neutral
    case .neutral: break
    }
  }
}

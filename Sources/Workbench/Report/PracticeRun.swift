/// An exercise as it went in a session.
public struct PracticeRun: Hashable, Sendable {
  public var id: String
  public var title: String
  /// The turns that said its steps.
  public var turns: ClosedRange<Int>
  /// How many of its steps were said, and how many it has.
  public var said: Int
  public var steps: Int
  /// The client's last number before it; nil: none was said.
  public var before: Int?
  /// The client's last number within it, or in answer to its last step; nil: none was said.
  public var after: Int?

  /// Whether it went to its last step.
  public var isWhole: Bool { said == steps }

  /// The exercises of turns.
  static func all(in turns: [HeldTurn], of book: Book) -> [PracticeRun] {
    var runs: [PracticeRun] = []
    var isOpen = false
    for turn in turns {
      guard let (practice, step) = step(of: turn, in: book) else {
        isOpen = false
        continue
      }
      if isOpen, let last = runs.last, last.id == practice.id {
        runs[runs.count - 1].turns = last.turns.lowerBound...turn.number
        runs[runs.count - 1].said = max(last.said, step)
      } else {
        runs.append(
          PracticeRun(
            id: practice.id, title: practice.title, turns: turn.number...turn.number, said: step,
            steps: practice.steps.count))
      }
      isOpen = true
    }
    for place in runs.indices {
      let (first, last) = (runs[place].turns.lowerBound, runs[place].turns.upperBound)
      runs[place].before = turns.last { $0.number <= first && $0.distress != nil }?.distress
      runs[place].after =
        turns.last { (first + 1...last + 1).contains($0.number) && $0.distress != nil }?.distress
    }
    return runs
  }

  /// The step that a turn says, from 1; nil where it says none.
  private static func step(of turn: HeldTurn, in book: Book) -> (Practice, Int)? {
    let parts = turn.turn.rule.split(separator: "/")
    guard turn.turn.move == .practice, parts.count == 2, let step = Int(parts[1]),
      let practice = book.practices.first(where: { $0.id == parts[0] })
    else { return nil }
    return (practice, step)
  }
}

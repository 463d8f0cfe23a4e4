/// Which tokens of a statement the matches of one rule have taken.
struct TakenTokens: Sendable {
  private var marks: ContiguousArray<UInt32> = []
  private var mark: UInt32 = 0

  mutating func makeRoom(_ count: Int) {
    guard marks.count < count else { return }
    marks = ContiguousArray(repeating: 0, count: max(count, 256))
    mark = 0
  }

  /// Forgets what was taken.
  mutating func next() {
    mark &+= 1
    guard mark == 0 else { return }
    marks = ContiguousArray(repeating: 0, count: marks.count)
    mark = 1
  }

  /// Takes a match's tokens unless one of its ends is taken: matches come with the longest first, so
  /// an overlap covers an end.
  mutating func take(_ tokens: Range<Int>) -> Bool {
    if marks[tokens.lowerBound] == mark || marks[tokens.upperBound - 1] == mark { return false }
    for token in tokens { marks[token] = mark }
    return true
  }
}

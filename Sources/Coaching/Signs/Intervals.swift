/// Look-alikes in order, to be asked what they overlap.
struct Intervals {
  private let sorted: [Scope.Cue]
  /// The longest of them.
  private let longest: Int

  init(_ cues: [Scope.Cue]) {
    sorted = cues.sorted(by: Scope.inOrder)
    longest = cues.map(\.tokens.count).max() ?? 0
  }

  /// Whether one of the same rule shares a token with this cue.
  func overlap(_ cue: Scope.Cue) -> Bool {
    let from = cue.tokens.lowerBound - longest
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].tokens.lowerBound < from { low = middle + 1 } else { high = middle }
    }
    while low < sorted.count, sorted[low].tokens.lowerBound < cue.tokens.upperBound {
      let other = sorted[low]
      if other.context == cue.context, other.tokens.overlaps(cue.tokens) { return true }
      low += 1
    }
    return false
  }
}

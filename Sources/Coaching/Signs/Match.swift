/// A pattern that was found: which, and at which tokens.
struct Match: Hashable, Sendable {
  var pattern: Int
  var tokens: Range<Int>

  /// Of overlapping matches the longest stays, then the leftmost, then the earlier phrase.
  static func precedes(_ a: Match, _ b: Match) -> Bool {
    if a.tokens.count != b.tokens.count { return a.tokens.count > b.tokens.count }
    if a.tokens.lowerBound != b.tokens.lowerBound {
      return a.tokens.lowerBound < b.tokens.lowerBound
    }
    return a.pattern < b.pattern
  }

  /// The matches of one rule that stay, in the order in which they were chosen.
  ///
  /// - Parameters:
  ///   - matches: all matches of the rule, in any order.
  ///   - taken: a mark for each token of the statement; only marks equal to `mark` count.
  ///   - mark: a number that no earlier call used on `taken`.
  /// - Returns: those that overlap none kept before them.
  static func longest(
    _ matches: ArraySlice<Match>, taken: inout ContiguousArray<UInt32>, mark: UInt32
  ) -> [Match] {
    if matches.count == 1 { return Array(matches) }
    var kept: [Match] = []
    for match in matches.sorted(by: precedes) {
      // What was kept is at least as long, so an overlap covers one of the two ends.
      let first = match.tokens.lowerBound
      let last = match.tokens.upperBound - 1
      if taken[first] == mark || taken[last] == mark { continue }
      for token in match.tokens { taken[token] = mark }
      kept.append(match)
    }
    return kept
  }
}

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
}

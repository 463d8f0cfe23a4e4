/// Lists with commas: "denies fever, chills, or cough" denies all three.
///
/// A part behind a comma belongs to the list while no word stands in it that makes it a clause of
/// its own: "I'm not tired, I can't cope" is no list.
extension Scope {
  /// Whether cue and sign stand in one list; the reach counts anew for each part of it.
  ///
  /// - Parameters:
  ///   - left: the cue or the sign, whichever comes first.
  ///   - right: the other.
  ///   - sign: the sign.
  ///   - rule: the cue's rule.
  /// - Returns: whether the rule follows such a list.
  func isList(
    from left: Range<Int>, to right: Range<Int>, sign: Range<Int>, _ rule: ContextRule
  ) -> Bool {
    guard tokens.sentence(left.lowerBound) == tokens.sentence(right.lowerBound) else {
      return false
    }
    let second = tokens.clauseEnd(left.upperBound - 1)
    let isForward = right == sign
    // What a cue's own part says is of its clause; the part of a sign must be no clause.
    if !isForward, Self.has(heads, in: tokens.clauseStart(left.lowerBound)..<second) {
      return false
    }
    guard typedWords(from: left.upperBound - 1, to: second) <= rule.reach else { return false }
    var part = second
    while true {
      guard isListMark(before: part) else { return false }
      let end = tokens.clauseEnd(part)
      if right.lowerBound < end {
        let last = part..<(isForward ? stop(after: sign, or: end) : right.lowerBound)
        return !Self.has(heads, in: last)
          && typedWords(from: part, to: right.lowerBound) < rule.reach
          && (rule.over == .list || isJoined(from: second))
      }
      if Self.has(heads, in: part..<end) { return false }
      part = end
    }
  }

  /// Whether a word joins the last part of the list whose second part begins here.
  private func isJoined(from second: Int) -> Bool {
    var part = second
    while part < tokens.count, isListMark(before: part) {
      let end = tokens.clauseEnd(part)
      if Self.has(heads, in: part..<end) { return false }
      if Self.has(joints, in: part..<end) { return true }
      part = end
    }
    return false
  }

  /// Where the first stop behind the sign stands, when it does so before the end of its part.
  private func stop(after sign: Range<Int>, or end: Int) -> Int {
    stops.first { $0 >= sign.upperBound && $0 < end } ?? end
  }
}

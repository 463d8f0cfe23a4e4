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
    from left: Range<Int>, to right: Range<Int>, sign: Range<Int>, _ rule: Concerns.Way
  ) -> Bool {
    // Only the entries of a numbered list go over points.
    guard
      rule.over == .list
        || tokens.sentence(left.lowerBound) == tokens.sentence(right.lowerBound)
    else { return false }
    // Most clauses have no joint at all.
    let within = left.upperBound..<right.upperBound + Self.farthestOver
    guard rule.over == .list || Self.has(joints, in: within) else { return false }
    let second = clauseEnd(of: left.upperBound - 1, upTo: right.lowerBound)
    let isForward = right == sign
    // What a cue's own part says is of its clause; the part of a sign must be no clause.
    if !isForward, Self.has(heads, in: clauseStart(of: left)..<second) {
      return false
    }
    guard typedWords(from: left.upperBound - 1, to: second) <= rule.reach else { return false }
    var part = second
    while true {
      guard isListMark(before: part) else { return false }
      let end = clauseEnd(of: part, upTo: right.upperBound)
      if right.lowerBound < end {
        let last = part..<(isForward ? partEnd(of: sign) : right.lowerBound)
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
    let limit = second + Self.farthestOver
    var part = second
    while part < min(limit, tokens.count), isListMark(before: part) {
      let end = clauseEnd(of: part, upTo: limit)
      if Self.has(heads, in: part..<end) { return false }
      if Self.has(joints, in: part..<end) { return true }
      part = end
    }
    return false
  }

  /// Where the part of a sign ends: at the first stop behind the sign, or with its clause.
  private func partEnd(of sign: Range<Int>) -> Int {
    let end = clauseEnd(of: sign.upperBound - 1, upTo: sign.upperBound + Self.farthestOver)
    return Self.first(of: stops, in: sign.upperBound..<max(end, sign.upperBound)) ?? end
  }
}

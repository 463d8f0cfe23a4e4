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
    var part = tokens.clauseEnd(left.upperBound - 1)
    let isForward = right == sign
    // What the cue's own part says before the first comma is of its clause; a sign's is not.
    if !isForward, Self.has(heads, in: tokens.clauseStart(left.lowerBound)..<part) { return false }
    guard typedWords(from: left.upperBound - 1, to: part) <= rule.reach else { return false }
    while true {
      guard isListMark(before: part) else { return false }
      let end = tokens.clauseEnd(part)
      let isLast = right.lowerBound < end
      let body = part..<(isLast ? (isForward ? stop(after: sign, or: end) : right.lowerBound) : end)
      if Self.has(heads, in: body) { return false }
      if isLast { break }
      part = end
    }
    guard typedWords(from: part, to: right.lowerBound) < rule.reach else { return false }
    return rule.lists == .any || isJoined(from: tokens.clauseEnd(left.upperBound - 1))
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

  private func typedWords(from first: Int, to last: Int) -> Int {
    last < tokens.count
      ? tokens.typed(last) - tokens.typed(first)
      : tokens.typed(tokens.count - 1) + 1 - tokens.typed(first)
  }

  /// Whether nothing but a comma or a colon parts a token from the one before.
  private func isListMark(before token: Int) -> Bool {
    guard token > 0, token < tokens.count,
      tokens.sentence(token) == tokens.sentence(token - 1)
    else { return false }
    let gap = Int(tokens.rows[token - 1].end)..<Int(tokens.rows[token].start)
    return text[gap].allSatisfy { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: ":")
    }
  }
}

/// What cues reach over: lists with commas, one comma, or the end of a sentence.
extension Scope {
  /// Whether a cue reaches a sign in another clause.
  ///
  /// - Parameters:
  ///   - rule: the cue's rule.
  ///   - cue: the cue.
  ///   - sign: the sign.
  /// - Returns: whether what the rule reaches over is all that lies between.
  func reachesOver(_ rule: Concerns.Way, _ cue: Range<Int>, _ sign: Range<Int>) -> Bool {
    let isBefore = cue.upperBound <= sign.lowerBound
    let left = isBefore ? cue : sign
    let right = isBefore ? sign : cue
    switch rule.over {
    case .none: return false
    case .orList, .list:
      let between = left.upperBound..<right.lowerBound
      return !Self.has(stops, in: between) && isList(from: left, to: right, sign: sign, rule)
    case .comma:
      // A clause that begins with "and I" or "but" is none that the cue belongs to.
      let first = left.upperBound..<right.lowerBound + (isBefore ? 1 : 0)
      return !Self.has(stops, in: first) && isOverComma(left, right, isBefore, rule)
    case .sentence: return !isBefore && isOfSentenceBefore(cue, sign)
    }
  }

  /// Whether a comma alone parts the two clauses, and the cue stands at it: in front of it in the
  /// first clause of the sentence, or right behind it.
  private func isOverComma(
    _ left: Range<Int>, _ right: Range<Int>, _ isBefore: Bool, _ rule: Concerns.Way
  ) -> Bool {
    let comma = clauseEnd(of: left.upperBound - 1, upTo: right.lowerBound)
    guard tokens.clause(right.lowerBound) == tokens.clause(comma), isListMark(before: comma),
      typedWords(from: left.upperBound - 1, to: comma) <= rule.reach,
      typedWords(from: comma, to: right.lowerBound) < rule.reach
    else { return false }
    guard isBefore else { return right.lowerBound == comma }
    // Before the cue's own clause its sentence has at most words that are no clause: "back home,
    // last year, I drowned".
    let start = clauseStart(of: left)
    var first = start
    let limit = max(0, start - Self.farthestOver)
    while first > limit, tokens.sentence(first - 1) == tokens.sentence(start) { first -= 1 }
    return !Self.has(heads, in: first..<start)
  }

  /// Whether the cue begins a clause, be it by an "and that" or "but I", and the sign stands before
  /// it in its sentence or in the sentence before.
  private func isOfSentenceBefore(_ cue: Range<Int>, _ sign: Range<Int>) -> Bool {
    let first = cue.lowerBound
    return (clauseStart(of: cue) == first || Self.has(stops, in: first..<first + 1))
      && tokens.sentence(cue.lowerBound) - tokens.sentence(sign.upperBound - 1) <= 1
  }

  /// The first token of a cue's or sign's clause, no farther off than cues reach.
  func clauseStart(of words: Range<Int>) -> Int {
    var first = words.lowerBound
    let limit = max(0, first - Self.farthestOver)
    while first > limit, tokens.clause(first - 1) == tokens.clause(words.lowerBound) { first -= 1 }
    return first
  }

  /// The first token behind a token's clause, or the limit where that comes first.
  func clauseEnd(of token: Int, upTo limit: Int) -> Int {
    var next = token + 1
    while next < min(limit, tokens.count), tokens.clause(next) == tokens.clause(token) { next += 1 }
    return next
  }

  /// Typed words from one token to another, which may be the end of the text.
  func typedWords(from first: Int, to last: Int) -> Int {
    last < tokens.count
      ? tokens.typed(last) - tokens.typed(first)
      : tokens.typed(tokens.count - 1) + 1 - tokens.typed(first)
  }

  /// Whether only commas, colons or the number of an entry part a token from the one before.
  func isListMark(before token: Int) -> Bool {
    guard token > 0, token < tokens.count else { return false }
    let isNumbered = isNumber(token - 1) || isNumber(token)
    return text[gap(before: token)].allSatisfy { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: ":")
        || isNumbered && byte == UInt8(ascii: ".")
    }
  }

  /// Whether a token is the number of an entry: one or two digits with a point behind.
  private func isNumber(_ token: Int) -> Bool {
    let row = tokens.rows[token]
    let word = text[Int(row.start)..<Int(row.end)]
    return token + 1 < tokens.count && word.count <= 2
      && word.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      && text[gap(before: token + 1)].first == UInt8(ascii: ".")
  }

  /// The bytes between a token and the one before.
  private func gap(before token: Int) -> Range<Int> {
    let start = Int(tokens.rows[token - 1].end)
    return start..<max(start, Int(tokens.rows[token].start))
  }
}

/// Finds patterns in the tokens of one statement.
struct Matcher {
  let reader: AutomatonReader
  let symbols: UnsafePointer<UInt32>
  let rows: UnsafePointer<TokenRow>
  let count: Int

  /// The sign that each pattern is asked for only if it was found; negative: always.
  let conditions: UnsafePointer<Int32>
  /// Whether a sign was found.
  let isFound: UnsafePointer<Bool>

  /// Whether patterns of phrases hang on any token.
  var mayFind: Bool {
    var flags: UInt32 = 0
    for token in 0..<count { flags |= reader.flags(symbols[token]) }
    return flags & 1 != 0
  }

  /// Adds the longest match of each pattern of a phase at each token; one may come twice.
  func find(_ phase: Automaton.Phase, into matches: inout ContiguousArray<Match>) {
    let flag: UInt32 = phase == .phrases ? 1 : 2
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, rows[end].sentence == rows[start].sentence { end += 1 }
      let sentence = start..<end
      for token in sentence {
        var link = symbols[token]
        guard reader.flags(link) & flag != 0 else { continue }
        while link != 0 {
          let hung = reader.hung(link, phase)
          let before = matches.count
          tryEach(hung[0], hung[1], token, sentence, &matches)
          if hung[2] != 0 { tryBeside(Int(hung[2]), token, sentence, &matches) }
          if hung[3] != 0 { tryNear(Int(hung[3]), token, sentence, &matches) }
          // In the order of the patterns, however they were found.
          if matches.count > before + 1 {
            matches.sortNearlySorted(from: before) { $0.pattern < $1.pattern }
          }
          link = reader.next(link)
        }
      }
      start = end
    }
  }

  /// Tries candidates one by one.
  @inline(__always)
  private func tryEach(
    _ first: UInt32, _ end: UInt32, _ token: Int, _ sentence: Range<Int>,
    _ matches: inout ContiguousArray<Match>
  ) {
    var candidate = reader.candidates + Int(first) * Candidate.width
    let last = reader.candidates + Int(end) * Candidate.width
    while candidate < last {
      if stands(candidate[1], candidate[4] & 0x3F, token, sentence) {
        tryRest(candidate, token, sentence, &matches)
      }
      candidate += Candidate.width
    }
  }

  /// Tries the candidates that the words right beside a token lead to.
  @inline(__always)
  private func tryBeside(
    _ place: Int, _ token: Int, _ sentence: Range<Int>,
    _ matches: inout ContiguousArray<Match>
  ) {
    let table = PairTable(at: reader.pairs + place)
    if token + 1 < sentence.upperBound {
      table.each(PairTable.hash(symbols[token + 1], isBehind: true)) { number in
        tryRest(reader.candidates + number * Candidate.width, token, sentence, &matches)
      }
    }
    if token > sentence.lowerBound {
      table.each(PairTable.hash(symbols[token - 1], isBehind: false)) { number in
        tryRest(reader.candidates + number * Candidate.width, token, sentence, &matches)
      }
    }
  }

  /// Tries the candidates that the words nearby lead to.
  @inline(__always)
  private func tryNear(
    _ place: Int, _ token: Int, _ sentence: Range<Int>,
    _ matches: inout ContiguousArray<Match>
  ) {
    let table = PairTable(at: reader.pairs + place)
    let typed = rows[token].typed
    var near = token + 1
    while near < sentence.upperBound, rows[near].typed <= typed + UInt32(PairTable.reach) {
      tryPair(table, near, token, sentence, &matches)
      near += 1
    }
    near = token - 1
    while near >= sentence.lowerBound, rows[near].typed + UInt32(PairTable.reach) >= typed {
      tryPair(table, near, token, sentence, &matches)
      near -= 1
    }
  }

  @inline(__always)
  private func tryPair(
    _ table: PairTable, _ near: Int, _ token: Int, _ sentence: Range<Int>,
    _ matches: inout ContiguousArray<Match>
  ) {
    table.each(PairTable.hash(symbols[near], isBehind: near > token)) { number in
      let candidate = reader.candidates + number * Candidate.width
      let low = Int(Int8(truncatingIfNeeded: candidate[1] >> 16))
      let high = Int(Int8(truncatingIfNeeded: candidate[1] >> 24))
      if low <= near - token, near - token <= high {
        tryRest(candidate, token, sentence, &matches)
      }
    }
  }

  /// Walks a candidate whose first neighbour may be there, if the others may be too.
  @inline(never)
  private func tryRest(
    _ candidate: UnsafePointer<UInt32>, _ token: Int, _ sentence: Range<Int>,
    _ matches: inout ContiguousArray<Match>
  ) {
    let bounds = candidate[4]
    if stands(candidate[2], bounds >> 6 & 0x3F, token, sentence),
      stands(candidate[3], bounds >> 12 & 0x3F, token, sentence)
    {
      verify(candidate, token, sentence, &matches)
    }
  }

  /// Whether a word that tells of a neighbour may stand where a candidate wants it.
  @inline(__always)
  private func stands(
    _ neighbour: UInt32, _ typed: UInt32, _ token: Int, _ sentence: Range<Int>
  ) -> Bool {
    let words = neighbour & 0xFFFF
    if words == 0 { return true }
    let low = Int(Int8(truncatingIfNeeded: neighbour >> 16))
    let high = Int(Int8(truncatingIfNeeded: neighbour >> 24))
    if low == high {
      let at = token + low
      return sentence.contains(at) && reader.mayTell(words, symbols[at])
    }
    if low > 0 {
      var at = token + low
      let last = min(token + high, sentence.upperBound - 1)
      guard at <= last else { return false }
      let limit = rows[token].typed + typed
      repeat {
        if reader.mayTell(words, symbols[at]) { return true }
        at += 1
      } while at <= last && rows[at].typed <= limit
      return false
    }
    var at = min(token + high, sentence.upperBound - 1)
    let last = max(token + low, sentence.lowerBound)
    // Where it may also stand behind the token, typed words are not counted.
    let limit = high < 0 ? Int(rows[token].typed) - Int(typed) : 0
    while at >= last, Int(rows[at].typed) >= limit {
      if reader.mayTell(words, symbols[at]) { return true }
      at -= 1
    }
    return false
  }

  /// Walks the pattern from every token at which it may begin, so that its rarest word is here.
  @inline(__always)
  private func verify(
    _ candidate: UnsafePointer<UInt32>, _ token: Int, _ sentence: Range<Int>,
    _ matches: inout ContiguousArray<Match>
  ) {
    let pattern = Int(candidate[0] & ~Candidate.wordBit)
    let condition = Int(conditions[pattern])
    guard condition < 0 || isFound[condition] else { return }
    if candidate[0] & Candidate.wordBit != 0 {
      matches.append(Match(pattern: pattern, tokens: token..<token + 1))
      return
    }
    let before = Candidate.before(candidate[4])
    let code = Int(reader.patterns[pattern])..<Int(reader.patterns[pattern + 1])
    let first = max(token - before.upperBound, sentence.lowerBound)
    let last = token - before.lowerBound
    guard first <= last else { return }
    let opening = Instruction(at: code.lowerBound, in: reader.code)
    for start in first...last {
      guard mayOpen(opening, start) else { continue }
      let walk = Walk(
        reader: reader, symbols: symbols + start, rows: rows + start,
        limit: min(sentence.upperBound - start, 63))
      let ends = walk.follow(code, from: 1) & ~1
      if ends != 0 {
        matches.append(
          Match(pattern: pattern, tokens: start..<start + 63 - ends.leadingZeroBitCount))
      }
    }
  }

  /// Whether a token may be the first part of a pattern.
  @inline(__always)
  private func mayOpen(_ opening: Instruction, _ token: Int) -> Bool {
    switch opening.operation {
    case .word: symbols[token] == UInt32(opening.number)
    case .any: reader.bloom(symbols[token]) & reader.listBits(opening) != 0
    case .member: reader.isMember(symbols[token], of: opening.number)
    default: true
    }
  }
}

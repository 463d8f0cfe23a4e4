/// Finds patterns in the tokens of one statement.
struct Matcher {
  /// A stretch of one sentence, short enough that its words' Bloom bits still tell something.
  struct Stretch {
    var tokens: Range<Int>
    var sentence: UInt32
    var bloom: UInt64
    /// Whether candidates hang on any of its tokens: the flags of all its symbols.
    var flags: UInt32
  }

  /// Stretches are no shorter than the widest phrase, unless their sentence ends: so all words of
  /// a match stand in the stretch of its rarest word or in a neighbour.
  static let stretch = 64

  let reader: AutomatonReader
  let symbols: UnsafePointer<UInt32>
  let rows: UnsafePointer<TokenRow>
  /// Room for the Bloom bits of each token, which `cut` fills, and of the views from one.
  let blooms: UnsafeMutablePointer<UInt64>
  let views: UnsafeMutablePointer<UInt64>
  let count: Int

  /// - Parameters:
  ///   - reader: the automaton.
  ///   - symbols: the symbol of each token.
  ///   - rows: the tokens.
  ///   - room: room for a number for each token, and `Views.count` more.
  ///   - count: how many tokens there are.
  init(
    reader: AutomatonReader, symbols: UnsafePointer<UInt32>, rows: UnsafePointer<TokenRow>,
    room: UnsafeMutablePointer<UInt64>, count: Int
  ) {
    self.reader = reader
    self.symbols = symbols
    self.rows = rows
    self.count = count
    views = room
    blooms = room + Views.count
  }

  /// Cuts the statement into stretches.
  ///
  /// - Returns: the flags of all its symbols.
  func cut(into stretches: inout ContiguousArray<Stretch>) -> UInt32 {
    stretches.removeAll(keepingCapacity: true)
    var all: UInt32 = 0
    var token = 0
    while token < count {
      let first = token
      let sentence = rows[first].sentence
      let last = min(first + Self.stretch, count)
      var bloom: UInt64 = 0
      var flags: UInt32 = 0
      while token < last, rows[token].sentence == sentence {
        let symbol = symbols[token]
        // Symbol 0 has neither bits nor flags.
        blooms[token] = reader.bloom(symbol)
        bloom |= blooms[token]
        flags |= reader.flags(symbol)
        token += 1
      }
      all |= flags
      stretches.append(
        Stretch(tokens: first..<token, sentence: sentence, bloom: bloom, flags: flags))
    }
    return all
  }

  /// Adds the longest match of each pattern of a phase at each token; one may come twice.
  func find(
    _ phase: Automaton.Phase, in stretches: ContiguousArray<Stretch>,
    into matches: inout ContiguousArray<Match>
  ) {
    let flag: UInt32 = phase == .phrases ? 1 : 2
    var sentenceStart = 0
    var sentenceEnd = 0
    for (number, stretch) in stretches.enumerated() {
      if stretch.tokens.lowerBound >= sentenceEnd {
        sentenceStart = stretch.tokens.lowerBound
        sentenceEnd = end(ofSentenceAt: number, in: stretches)
      }
      guard stretch.flags & flag != 0 else { continue }
      var bloom = stretch.bloom
      if stretch.tokens.lowerBound > sentenceStart { bloom |= stretches[number - 1].bloom }
      if stretch.tokens.upperBound < sentenceEnd { bloom |= stretches[number + 1].bloom }
      let sentence = sentenceStart..<sentenceEnd
      for token in stretch.tokens where reader.flags(symbols[token]) & flag != 0 {
        Views.gather(at: token, in: sentence, blooms, nearby: bloom, into: views)
        var link = symbols[token]
        while link != 0 {
          for entry in reader.candidates(link, phase) {
            let candidate = reader.candidate(entry)
            // One test, not three: nearly always it says no.
            let lacks = candidate.needed & ~bloom
            let first = views[Int(candidate.first.view)] & candidate.first.bits
            let second = views[Int(candidate.second.view)] & candidate.second.bits
            if lacks == 0 && first != 0 && second != 0 {
              verify(candidate, token, sentence, &matches)
            }
          }
          link = reader.next(link)
        }
      }
    }
  }

  private func end(ofSentenceAt number: Int, in stretches: ContiguousArray<Stretch>) -> Int {
    var last = number
    while last + 1 < stretches.count, stretches[last + 1].sentence == stretches[number].sentence {
      last += 1
    }
    return stretches[last].tokens.upperBound
  }

  /// Walks the pattern from every token at which it may begin, so that its rarest word is here.
  private func verify(
    _ candidate: Candidate, _ token: Int, _ sentence: Range<Int>,
    _ matches: inout ContiguousArray<Match>
  ) {
    let code =
      Int(reader.patterns[candidate.pattern])..<Int(reader.patterns[candidate.pattern + 1])
    let first = max(token - candidate.before.upperBound, sentence.lowerBound)
    let last = token - candidate.before.lowerBound
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
          Match(pattern: candidate.pattern, tokens: start..<start + 63 - ends.leadingZeroBitCount))
      }
    }
  }

  /// Whether a token may be the first part of a pattern.
  @inline(__always)
  private func mayOpen(_ opening: Instruction, _ token: Int) -> Bool {
    switch opening.operation {
    case .word: symbols[token] == UInt32(opening.number)
    case .any: blooms[token] & reader.listBits(opening) != 0
    case .member: reader.isMember(symbols[token], of: opening.number)
    default: true
    }
  }
}

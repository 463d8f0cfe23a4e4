/// Cues that stand inside a sign's words, where the phrase only has a gap.
///
/// "My heart wasn't racing" matches `heart ... racing`, but nobody wrote the "not" into the phrase:
/// it denies it. A "not" that the phrase itself or one of its word sets holds is part of the sign.
struct Gaps {
  let reader: AutomatonReader
  /// The symbols of the statement's tokens in the automaton's vocabulary.
  let symbols: UnsafePointer<UInt32>

  /// Whether one of the cue's words is none of the phrase's own.
  ///
  /// - Parameters:
  ///   - cue: tokens of the statement.
  ///   - pattern: the phrase, by its pattern's number.
  /// - Returns: true where the client put a word of the cue into a gap.
  func hold(_ cue: Range<Int>, of pattern: Int) -> Bool {
    let code = Int(reader.patterns[pattern])..<Int(reader.patterns[pattern + 1])
    return cue.contains { !reader.says(symbols[$0], code) }
  }
}

extension AutomatonReader {
  /// Whether a word is written out somewhere in instructions, or stands in a set that they name.
  fileprivate func says(_ symbol: UInt32, _ instructions: Range<Int>) -> Bool {
    var place = instructions.lowerBound
    while place < instructions.upperBound {
      let step = Instruction(at: place, in: code)
      let isSaid =
        switch step.operation {
        case .word: UInt32(step.number) == symbol
        case .member: isMember(symbol, of: step.number)
        case .any:
          step.body.dropFirst(Operation.listBits).contains {
            code[$0] == Operation.word.instruction(Int(symbol))
          }
        case .optional: says(symbol, step.body)
        case .choice: saysBranch(symbol, step.body)
        case .set: says(symbol, Int(sets[step.number])..<Int(sets[step.number + 1]))
        case .prefix, .gap: false
        }
      if isSaid { return true }
      place = step.next
    }
    return false
  }

  private func saysBranch(_ symbol: UInt32, _ body: Range<Int>) -> Bool {
    var isSaid = false
    Branches(body, in: code).each { if !isSaid { isSaid = says(symbol, $0) } }
    return isSaid
  }
}

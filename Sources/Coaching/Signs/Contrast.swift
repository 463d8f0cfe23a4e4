/// Where a contrast cue leads: the clause that the speaker lands on, which counts double.
extension Scope {
  /// The tokens that the contrast cues lead to, one run for each cue.
  func landings() -> [Range<Int>] {
    contrasts.enumerated().map { index, cue in
      var landing = landing(of: cue)
      // A further contrast takes over.
      if index + 1 < contrasts.count {
        let next = contrasts[index + 1].tokens.lowerBound
        if landing.contains(next) { landing = landing.lowerBound..<next }
      }
      return landing
    }
  }

  /// The tokens that contrast cues lead to, in order and apart.
  func landed() -> ContiguousArray<Range<Int>> {
    var landed: ContiguousArray<Range<Int>> = []
    let inOrder = landings().filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
    for landing in inOrder {
      if let last = landed.last, landing.lowerBound <= last.upperBound {
        landed[landed.count - 1] = last.lowerBound..<max(last.upperBound, landing.upperBound)
      } else {
        landed.append(landing)
      }
    }
    return landed
  }

  /// The tokens that one contrast cue leads to.
  ///
  /// "X but Y" lands on Y. "Although X, Y", at the start of a statement or by a rule whose
  /// direction is backward, lands on Y as well; "Y, although X" by such a rule on Y.
  private func landing(of cue: Cue) -> Range<Int> {
    let next = cue.tokens.upperBound
    guard next < tokens.count else { return next..<next }
    let own = next..<tokens.clauseEnd(next)
    let isBackward = concerns.ways[cue.context].direction == .backward
    guard isBackward || cue.tokens.lowerBound == 0 else { return own }
    let after = own.upperBound
    if tokens.clause(next) == tokens.clause(next - 1), after < tokens.count,
      tokens.sentence(after) == tokens.sentence(next)
    {
      return after..<tokens.clauseEnd(after)
    }
    guard isBackward, cue.tokens.lowerBound > 0 else { return own }
    let before = cue.tokens.lowerBound - 1
    guard tokens.sentence(before) == tokens.sentence(cue.tokens.lowerBound) else { return own }
    return tokens.clauseStart(before)..<before + 1
  }
}

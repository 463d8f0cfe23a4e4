/// The matches of context rules in one statement, in order, so that few are asked of each sign.
struct Surroundings {
  /// A match of a context rule, with the number of its pattern.
  struct Found {
    var cue: Scope.Cue
    var pattern: Int
  }

  private let sorted: [Found]
  /// How many tokens away a match may stand to be asked.
  private let width: Int

  /// Puts matches in order.
  ///
  /// - Parameters:
  ///   - found: the matches.
  ///   - reach: the most words away that a cue is told of.
  init(_ found: [Found], reach: Int) {
    sorted = found.sorted { Scope.inOrder($0.cue, $1.cue) }
    width = reach * Contractions.mostParts + Lexicon.widestPhrase
  }

  /// The cues of all matches.
  var cues: [Scope.Cue] { sorted.map(\.cue) }

  /// The matches that stand near a run of tokens, in order.
  func near(_ tokens: Range<Int>) -> ArraySlice<Found> {
    let first = first(from: tokens.lowerBound - width)
    return sorted[first..<max(first, self.first(from: tokens.upperBound + width))]
  }

  /// The first match that begins at this token or after.
  private func first(from token: Int) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].cue.tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

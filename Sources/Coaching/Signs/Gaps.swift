/// Cues that stand inside a sign's words, where the phrase only has a gap.
///
/// "My heart wasn't racing" matches `heart ... racing`, but nobody wrote the "not" into the phrase:
/// it denies it. A "not" that the phrase itself or one of its word sets holds is part of the sign.
struct Gaps {
  let lexicon: Lexicon
  /// The word sets that phrases may stand in for.
  let sets: [WordSet]
  /// The symbols of the statement's tokens in the lexicon's vocabulary.
  let symbols: ContiguousArray<UInt32>

  /// Whether one of the cue's words is none of the phrase's own.
  func hold(_ cue: Range<Int>, of phrase: Phrase) -> Bool {
    var own: Set<UInt32> = []
    lexicon.automaton.read { reader in
      phrase.elements.forEachWord(sets) { word in
        var word = word
        own.insert(word.withUTF8 { reader.symbol(of: $0) })
      }
    }
    return cue.contains { !own.contains(symbols[$0]) }
  }
}

extension [Phrase.Element] {
  /// Calls for each word that is written out, in whatever part and in the sets that it names.
  fileprivate func forEachWord(_ sets: [WordSet], _ body: (String) -> Void) {
    for element in self {
      switch element {
      case .word(let word): body(word)
      case .choice(let branches): branches.forEach { $0.forEachWord(sets, body) }
      case .optional(let inner), .capture(_, let inner): inner.forEachWord(sets, body)
      case .set(let name):
        let entries = sets.first { $0.id == name }?.words ?? []
        entries.forEach { $0.elements.forEachWord(sets, body) }
      case .prefix, .gap: break
      }
    }
  }
}

/// Cues that stand inside a sign's words, where the phrase only has a gap.
///
/// "My heart wasn't racing" matches `heart ... racing`, but nobody wrote the "not" into the phrase:
/// it denies it.
struct Gaps {
  let lexicon: Lexicon
  /// The symbols of the statement's tokens in the lexicon's vocabulary.
  let symbols: ContiguousArray<UInt32>

  /// Whether one of the cue's words is none of the phrase's own.
  func hold(_ cue: Range<Int>, of phrase: Phrase) -> Bool {
    var own: Set<UInt32> = []
    lexicon.automaton.read { reader in
      phrase.elements.forEachWord { word in
        var word = word
        own.insert(word.withUTF8 { reader.symbol(of: $0) })
      }
    }
    return cue.contains { !own.contains(symbols[$0]) }
  }
}

extension [Phrase.Element] {
  /// Calls for each word that is written out, in whatever part.
  fileprivate func forEachWord(_ body: (String) -> Void) {
    for element in self {
      switch element {
      case .word(let word): body(word)
      case .choice(let branches): branches.forEach { $0.forEachWord(body) }
      case .optional(let inner), .capture(_, let inner): inner.forEachWord(body)
      case .prefix, .gap, .set: break
      }
    }
  }
}

extension Fault.Meaning {
  /// What faults of phrases mean.
  static let phrases: [Fault: Fault.Meaning] = [
    .emptyPhrase: Fault.Meaning(
      "A phrase without a word",
      """
      Nothing stands in the phrase that could be heard. Rule files cannot come to it, since an \
      empty text is told as M207; a program that makes phrases by itself can.
      """),
    .unclosed: Fault.Meaning(
      "A bracket that is never closed",
      """
      A round bracket begins a choice, as in `(in|at|under)`, and a pointed one a word set. \
      This one has no end.
      """),
    .unopened: Fault.Meaning(
      "A bracket that nothing opens",
      """
      A closing bracket, or a `|`, stands outside of any bracket.
      """),
    .emptyChoice: Fault.Meaning(
      "An empty choice",
      """
      One of the choices in a bracket has no words.
      """),
    .gapAtEdge: Fault.Meaning(
      "A gap at the edge",
      """
      A gap stands between words: `...` means none to three words. First or last it would say \
      nothing.
      """),
    .gapTwice: Fault.Meaning(
      "Two gaps running",
      """
      Two gaps stand side by side; one says the same.
      """),
    .gapTooWide: Fault.Meaning(
      "A gap that is too wide",
      """
      A gap holds a few words: with more, the two halves have nothing to do with each other.
      """),
    .starNotAtEnd: Fault.Meaning(
      "A `*` inside a word",
      """
      A `*` stands at the end of a word's beginning: `overwhelm*` is any word that begins so.
      """),
    .optionalWithoutPart: Fault.Meaning(
      "A `?` before nothing",
      """
      A `?` says that the word or bracket right behind it may be absent. Nothing stands behind \
      this one.
      """),
    .emptySetName: Fault.Meaning(
      "A word set without a name",
      """
      Pointed brackets name a word set, as in `<load>`. Here is no name in them.
      """),
    .colonInCapture: Fault.Meaning(
      "A colon in pointed brackets",
      """
      What stood in a place is kept by `<name=phrase>`; a colon would make a key of it.
      """),
    .onlyOptional: Fault.Meaning(
      "A phrase that may be absent",
      """
      Everything in the phrase may be absent, so it would be heard in every statement.
      """),
    .unexpectedCharacter: Fault.Meaning(
      "A character without a meaning",
      """
      The sign means nothing in a phrase. Phrases have words, brackets, `|`, `?`, `*`, gaps \
      and word sets.
      """),
    .tooWide: Fault.Meaning(
      "A phrase that is too long",
      """
      With all that may stand in it the phrase is longer than any sentence that is listened \
      to.
      """),
    .neverMatches: Fault.Meaning(
      "A phrase that can never match",
      """
      Nothing that a client types comes out as these words, so the phrase is never heard: here \
      its word set is empty.
      """),
    .repeatedPhrase: Fault.Meaning(
      "A phrase that stands twice",
      """
      The very same phrase stands in the sign twice. It counts once.
      """),
    .notPlainWords: Fault.Meaning(
      "A pattern in a word set",
      """
      The entries of a word set are plain words, beginnings of words and other sets. A choice \
      or a gap belongs into a phrase.
      """),
    .shadowedPhrase: Fault.Meaning(
      "A phrase that another one makes needless",
      """
      All that this phrase hears, another phrase of the same sign hears too, in the same words \
      and with the same weight or more. It is a proof and no guess: leaving the phrase out \
      changes nothing. A sentence shows it.
      """),
    .deadPhrase: Fault.Meaning(
      "A phrase that `unless` always turns off",
      """
      An `unless` stands in all that this phrase can find, so the phrase, or the whole sign, \
      is never heard. A sentence shows it. In a crisis sign this would be a cry that nobody \
      hears.
      """),
  ]
}

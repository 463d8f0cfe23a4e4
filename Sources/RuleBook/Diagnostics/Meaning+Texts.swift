extension Fault.Meaning {
  /// What faults of the coach's words mean.
  static let texts: [Fault: Fault.Meaning] = [
    .twoQuestions: Fault.Meaning(
      "Two questions at once",
      """
      A turn asks one question at most: of two the client can only answer one, and the other \
      is lost.
      """),
    .tooLong: Fault.Meaning(
      "A text that is too long",
      """
      A turn has at most 45 words, so that somebody in distress can take it in. A slot counts \
      as eight words.
      """),
    .exclamation: Fault.Meaning(
      "An exclamation mark",
      """
      The coach never raises its voice.
      """),
    .bannedPhrase: Fault.Meaning(
      "Words that the coach never says",
      """
      Some words make things worse or promise what a program cannot keep: "calm down", "I'm \
      here for you", a diagnosis.
      """),
    .codeDiffers: Fault.Meaning(
      "Codes that do not fit the text",
      """
      A text's codes score a session. A question needs Q or SEEK among them, and a text \
      without a question must not have Q.
      """),
    .badBraces: Fault.Meaning(
      "Braces that are no pairs",
      """
      Braces stand round the name of a slot, as in `{quote}`. One of them is missing.
      """),
    .askDiffers: Fault.Meaning(
      "An offer that expects no yes",
      """
      A text that names a practice by `{first}` has to wait for a yes with `asks: practice`, \
      and the other way round.
      """),
    .repeatedText: Fault.Meaning(
      "A text that stands twice",
      """
      The same words are said by two rules, or twice by one; the client would hear them twice.
      """),
    .noCodes: Fault.Meaning(
      "A text without codes",
      """
      Other texts of the book have codes that score a session, and this one has none.
      """),
    .twoSteps: Fault.Meaning(
      "Two steps at once",
      """
      A turn asks for one step and waits. The text goes on to a second one.
      """),
  ]
}

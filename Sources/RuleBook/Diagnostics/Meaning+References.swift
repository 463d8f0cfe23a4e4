extension Fault.Meaning {
  /// What faults of names mean.
  static let references: [Fault: Fault.Meaning] = [
    .duplicateID: Fault.Meaning(
      "Two rules with one name",
      """
      Two rules of a kind have the same name, so that nobody can tell which of them is meant.
      """),
    .unknownSign: Fault.Meaning(
      "A sign that does not exist",
      """
      The rule speaks of a sign that no rule of the book defines.
      """),
    .unknownSet: Fault.Meaning(
      "A word set that does not exist",
      """
      The phrase names a word set that no rule of the book defines.
      """),
    .setInsideItself: Fault.Meaning(
      "A word set inside itself",
      """
      The word set names itself, by way of another set or straight away, and would never end.
      """),
    .unknownPractice: Fault.Meaning(
      "A practice that does not exist",
      """
      The rule names a practice that the book does not have.
      """),
    .unknownNote: Fault.Meaning(
      "A note that does not exist",
      """
      `note` asks for something that was heard and is remembered, by a sign of `bank: note`. \
      There is no such sign, or it is of another bank.
      """),
    .unknownSlot: Fault.Meaning(
      "A slot that does not exist",
      """
      The braces of a text name a slot that nothing can fill. A slot is filled by the engine, \
      such as `{quote}`, by a word set or by a capture of a phrase.
      """),
    .slotNeverFilled: Fault.Meaning(
      "A slot that is always empty",
      """
      The slot exists, and at the moments of this reply nothing fills it. A text with an empty \
      slot is never said.
      """),
    .moveWithoutReply: Fault.Meaning(
      "A move that nobody has words for",
      """
      The row of the policy leads to a move, and no reply of the book has that move.
      """),
    .unreachableRow: Fault.Meaning(
      "A policy row that is never reached",
      """
      The first row that fits decides. The rows above take every moment that this one is for.
      """),
    .noBookRule: Fault.Meaning(
      "A book without a name",
      """
      No rule of the folder says which book this is. Transcripts name the book that they were \
      recorded with.
      """),
    .unusedSet: Fault.Meaning(
      "A word set that nobody uses",
      """
      No phrase names this word set.
      """),
    .unknownConcern: Fault.Meaning(
      "A sign that a context rule does not know",
      """
      A context rule may name signs that a book does not have. This name looks like a slip of \
      the pen, though.
      """),
    .unreachableReply: Fault.Meaning(
      "A reply that is never said",
      """
      No moment that leads to the reply's move fits its conditions. The whole policy was \
      searched: no conversation, however long, comes to it.
      """),
    .blockedPractice: Fault.Meaning(
      "A practice that can never begin",
      """
      Each condition of `not-when` bars the practice by itself, and together they hold at \
      every moment.
      """),
    .unofferedPractice: Fault.Meaning(
      "A practice that nobody offers",
      """
      No text of the book offers this practice: it begins only where the client asks for it by \
      name.
      """),
  ]
}

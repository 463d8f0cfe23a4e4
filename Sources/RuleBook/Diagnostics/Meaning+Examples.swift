extension Fault.Meaning {
  /// What faults of examples, transcripts and promises mean.
  static let examples: [Fault: Fault.Meaning] = [
    .exampleNotHeard: Fault.Meaning(
      "An example that is not heard",
      """
      Each example of a sign has to be heard by it. No phrase of the sign is found in this \
      one; what else is heard is told.
      """),
    .exampleTurnedOff: Fault.Meaning(
      "An example that is turned off",
      """
      The sign is found in its example, and a context rule or an `unless` turns it off: the \
      example says that it does not hold.
      """),
    .exampleElsewhere: Fault.Meaning(
      "An example that is heard elsewhere",
      """
      The sign is heard in other words than those in square brackets.
      """),
    .counterexampleHeard: Fault.Meaning(
      "A counterexample that is heard",
      """
      A counterexample has to be passed by, and the sign is heard in it. The phrase that hears \
      it is named.
      """),
    .badTranscript: Fault.Meaning(
      "A transcript that cannot be read",
      """
      A line of the transcript is of no kind that transcripts have. What kinds there are, \
      `docs/transcript-format.md` says.
      """),
    .goneFromBook: Fault.Meaning(
      "A name that the book no longer has",
      """
      The transcript expects a sign or a reply that its book does not have any more: it was \
      renamed or left out. The transcript can never be replayed as it is.
      """),
    .brokenPromise: Fault.Meaning(
      "A broken promise",
      """
      The policy or the replies can break one of the promises that every book keeps, such as: \
      no change of mind is asked for while distress is high. A conversation that leads there \
      is printed.
      """),
    .unkeptPromise: Fault.Meaning(
      "A promise that only the program keeps",
      """
      The book has no text for a moment that it can come to. The program has words of its own \
      for it, so nothing breaks; they are plain ones.
      """),
  ]
}

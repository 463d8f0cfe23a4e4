extension Fault.Meaning {
  /// What faults of keys and values mean.
  static let keys: [Fault: Fault.Meaning] = [
    .unknownKind: Fault.Meaning(
      "A kind of rule that does not exist",
      """
      The first word of a rule says what it is: a sign, a set, a reply, a practice, a policy \
      row, a context rule, a country or the book itself. This is none of them.
      """),
    .unknownKey: Fault.Meaning(
      "A key that does not exist",
      """
      This kind of rule has no such key. Nothing is passed over in silence, since a slip of \
      the pen would take effect nowhere.
      """),
    .missingKey: Fault.Meaning(
      "A key that is missing",
      """
      This kind of rule needs a key that is not there.
      """),
    .unknownValue: Fault.Meaning(
      "A value that does not exist",
      """
      Only certain words can stand here, and this is none of them.
      """),
    .wrongShape: Fault.Meaning(
      "A value of another shape",
      """
      Here should stand a list, or keys with values, and something else does.
      """),
    .badNumber: Fault.Meaning(
      "A number out of its range",
      """
      A whole number of a certain range is wanted here.
      """),
    .emptyValue: Fault.Meaning(
      "A value with nothing in it",
      """
      The key is there, and nothing stands behind it.
      """),
    .unquotedNumber: Fault.Meaning(
      "A telephone number without quotes",
      """
      A number without quotes loses what makes it one: a nought in front, a plus, a blank. \
      Somebody may have to call it.
      """),
    .badName: Fault.Meaning(
      "A name that is none",
      """
      Names of rules are small letters, digits and hyphens, so that other rules and \
      transcripts can speak of them.
      """),
    .badBrackets: Fault.Meaning(
      "Brackets that are no pairs",
      """
      In an example square brackets mark the words that the sign is to be heard in. One is \
      missing here, or they stand in a counterexample, where nothing is to be heard.
      """),
    .wrongBank: Fault.Meaning(
      "A key of another bank",
      """
      The keys `tier`, `theme` and `part` are for crisis signs alone, and only in certain \
      pairs.
      """),
    .newerFormat: Fault.Meaning(
      "A newer format",
      """
      The book says that it was written for a newer program than this one.
      """),
    .badDate: Fault.Meaning(
      "A day that is none",
      """
      A day is written as year, month and day, as in 2026-11-22, and there must be such a day.
      """),
    .badCountry: Fault.Meaning(
      "A country's code that is none",
      """
      A country has two capital letters, as in GB; an asterisk stands for the directory of all \
      others.
      """),
    .noContact: Fault.Meaning(
      "A help line that cannot be reached",
      """
      A help line has neither a number to call, nor one to text, nor a page.
      """),
  ]
}

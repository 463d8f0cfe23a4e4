extension Fault.Meaning {
  /// What faults of safety rules mean.
  static let safety: [Fault: Fault.Meaning] = [
    .safetyMove: Fault.Meaning(
      "Safety that a book would decide",
      """
      Safety comes before everything else and is decided by the program: a book has no rows \
      and no replies of its own for it.
      """),
    .unlessOnCrisis: Fault.Meaning(
      "A crisis sign that would be turned off",
      """
      A book may add phrases to the crisis signs, and never turn one off: an `unless` would do \
      so.
      """),
    .notAdded: Fault.Meaning(
      "A safety rule that would not be used",
      """
      The folder `safety/` of a book may add crisis phrases, countries and help lines. Other \
      rules would not be used there.
      """),
    .crisisDiffers: Fault.Meaning(
      "A crisis sign of the program, changed",
      """
      The sign is the program's own, and the book gives it another tier, theme or part.
      """),
    .outsideSafety: Fault.Meaning(
      "A crisis rule outside `safety/`",
      """
      Crisis signs, countries and help lines stand in the folder `safety/`, so that nobody \
      overlooks them.
      """),
    .countryDiffers: Fault.Meaning(
      "Another emergency number",
      """
      The program knows the emergency number of this country, and the book gives another one. \
      Nobody's number is replaced by a book.
      """),
    .lineNotNewer: Fault.Meaning(
      "A help line that is no newer",
      """
      A book may replace a help line of the program only by one whose source was looked at \
      later.
      """),
    .missingCopy: Fault.Meaning(
      "A copy that lacks phrases",
      """
      The book has a copy of a crisis sign of the program, and some of its phrases are not in \
      the copy. They are heard all the same: the copy misleads whoever reads it.
      """),
    .oldLine: Fault.Meaning(
      "A help line that nobody looked at for a year",
      """
      The source of the help line was last looked at over a year before the day of `--today`. \
      Numbers change; somebody may need this one.
      """),
  ]
}

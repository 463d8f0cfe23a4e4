extension Fault.Meaning {
  /// What faults of YAML mean.
  static let yaml: [Fault: Fault.Meaning] = [
    .syntax: Fault.Meaning(
      "Text that is no YAML",
      """
      The rule breaks the layout of YAML, the way in which rule files are written: most often \
      a text with a colon or a quotation mark stands without quotes. This rule is passed over, \
      all others are checked.
      """),
    .strayText: Fault.Meaning(
      "A line that belongs to no rule",
      """
      A rule begins with `- ` at the very beginning of a line, and its other lines are set in \
      by two blanks. This line is neither.
      """),
    .nestedTooDeep: Fault.Meaning(
      "Lists inside lists, too deep",
      """
      Brackets or dashes stand inside each other more than 32 times. No rule needs that.
      """),
    .tab: Fault.Meaning(
      "A tab",
      """
      A tab stands where blanks should. It looks the same on the screen, and YAML reads it as \
      a fault.
      """),
    .swallowedComment: Fault.Meaning(
      "A `#` that hides the text behind it",
      """
      In YAML a `#` after a blank begins a remark: the text behind it would be dropped without \
      a word.
      """),
    .tagOrAnchor: Fault.Meaning(
      "A tag, an anchor or an alias",
      """
      A text that begins with `!`, `&` or `*` has a meaning of its own in YAML, and none in \
      rules.
      """),
    .duplicateKey: Fault.Meaning(
      "A key that stands twice",
      """
      A rule has the same key twice. YAML would take one of them and drop the other.
      """),
    .mappingForText: Fault.Meaning(
      "A colon that makes a key of a text",
      """
      A colon and a blank behind a word make a key of it, so that the text is cut in two.
      """),
    .listForText: Fault.Meaning(
      "A list where a text should stand",
      """
      Square brackets, or a dash, make a list; here one text is wanted.
      """),
    .cutByComma: Fault.Meaning(
      "A comma that cuts a text",
      """
      Between `{ }` a comma ends a text. What stands behind it is read as a key and would be \
      lost.
      """),
    .notARule: Fault.Meaning(
      "A rule without its kind",
      """
      A rule begins with its kind and its name, as in `- sign: too-much`. Here something else \
      stands.
      """),
    .strayLineEnd: Fault.Meaning(
      "A line end that only YAML sees",
      """
      A character that cannot be seen ends the line for YAML alone; it comes from copying out \
      of other programs. The text behind it would be lost or moved.
      """),
  ]
}

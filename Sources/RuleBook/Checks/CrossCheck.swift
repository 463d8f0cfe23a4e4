/// Checks that hold between rules, when all of them are read.
struct CrossCheck {
  /// The book's rules.
  let rules: Rules
  /// The safety rules that the program runs with it.
  let safety: Rules
  /// Rules that could not be read, as `kind id`.
  let broken: Set<String>
  var report: Report

  /// Runs every check on a book.
  mutating func checkBook(_ references: [Reference]) {
    tellMissingBook()
    tellDuplicates(in: rules)
    tellUnknown(references)
    tellUnknownSets(in: rules)
    tellUnknownSets(in: safety)
    tellUnusedSets()
    tellPolicy()
    tellSlots(in: rules)
    tellTexts(in: rules, isSafety: false)
  }

  /// Runs every check on the safety rules alone.
  mutating func checkSafety(_ references: [Reference]) {
    tellDuplicates(in: safety)
    for sign in safety.signs where sign.bank == .crisis {
      _ = SafetyMerge.isComplete(sign, &report)
    }
    tellUnknown(references)
    tellUnknownSets(in: safety)
    tellSlots(in: safety)
    tellTexts(in: safety, isSafety: true)
  }

  private mutating func tellMissingBook() {
    guard rules.name.isEmpty, !broken.contains(where: { $0.hasPrefix("book ") }) else { return }
    report.add(
      .noBookRule, at: Place(file: "book.yaml"), "the book has no name",
      hint: "write '- book: my-book' with a version and 'format: 1' into book.yaml")
  }

  var allSigns: [SignRule] { rules.signs + safety.signs }
}

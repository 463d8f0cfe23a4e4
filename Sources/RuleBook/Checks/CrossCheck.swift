/// Checks that hold between rules, when all of them are read.
enum CrossCheck {
  static func check(_ rules: Rules, safety: Rules, _ reader: inout RuleReader) {
    if reader.bookPlace == nil, !reader.broken.contains(where: { $0.hasPrefix("book ") }) {
      reader.report.add(
        .noBookRule, at: Place(file: "book.yaml"), "the book has no name",
        hint: "write '- book: my-book' with a version and 'format: 1' into book.yaml")
    }
  }
}

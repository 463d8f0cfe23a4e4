/// A statement and where it stands, to be heard with two books.
public struct StatementToCompare: Hashable, Sendable {
  public var row: LabelledStatement
  /// Where it stands, in words: `statements.jsonl:12`, `example of too-much, rules/signs/…:40`.
  public var origin: String

  /// Makes a statement.
  public init(_ row: LabelledStatement, from origin: String) {
    self.row = row
    self.origin = origin
  }

  /// All examples and counterexamples of two books, each text once; those that are built into the
  /// program are no book's.
  public static func examples(of old: BookVersion, _ new: BookVersion) -> [StatementToCompare] {
    var seen: Set<String> = []
    var statements: [StatementToCompare] = []
    for version in [new, old] {
      for sign in version.book.signs {
        let examples = sign.examples.map { ($0, "example") }
        let others = sign.counterexamples.map { ($0, "counterexample") }
        for (example, noun) in examples + others {
          let isBuiltIn = example.place.file.hasPrefix("<")
          guard !isBuiltIn, seen.insert(example.text).inserted else { continue }
          statements.append(
            StatementToCompare(
              LabelledStatement(line: example.place.line, text: example.text),
              from: "\(noun) of \(sign.id), \(version.shown(example.place))"))
        }
      }
    }
    return statements
  }
}

/// A statement that is heard otherwise with another book.
public struct ChangedStatement: Hashable, Sendable {
  public var statement: StatementToCompare
  public var old: HeardRow
  public var new: HeardRow
  public var blame: Blame

  /// Signs that hold with the new book alone, and with the old one alone, each with its words and,
  /// where the other book finds it too, the reason why it does not hold there.
  public var gained: [String] { Self.told(new, old) }
  public var lost: [String] { Self.told(old, new) }

  private static func told(_ a: HeardRow, _ b: HeardRow) -> [String] {
    let names = Set(b.signs.filter(\.holds).map(\.sign))
    return a.signs.filter { $0.holds && !names.contains($0.sign) }.map { sign in
      let off = b.signs.first { $0.sign == sign.sign && !$0.holds }
      return "\(sign.sign) \"\(sign.text)\"" + (off.map { " (\($0.because))" } ?? "")
    }
  }

  /// Whether the label says that it became right (true) or wrong (false); nil: neither.
  public var becameRight: Bool? {
    switch (old.isRight, new.isRight) {
    case (false?, true?): true
    case (true?, false?): false
    default: nil
    }
  }
}

/// A rule book as a document that somebody can read and sign who does not know rule files.
public struct BookDocument: Sendable {
  let book: Book
  let proof: Proof
  let usage: BookUsage
  let files: RuleFingerprint
  /// Whether phrases, cues and word sets are left out.
  let isBrief: Bool
  let conditions: ConditionsInWords

  /// Makes the document of a book.
  ///
  /// - Parameters:
  ///   - book: the book.
  ///   - files: the files that it was read from.
  ///   - coverage: what examples and transcripts use of it.
  ///   - isBrief: whether phrases, cues and word sets are left out.
  public init(
    _ book: Book, files: [RuleFile], coverage: CoverageReport, isBrief: Bool = false
  ) {
    self.book = book
    self.isBrief = isBrief
    self.files = RuleFingerprint(files)
    proof = Prover(book).proof()
    usage = BookUsage(coverage)
    conditions = ConditionsInWords(signs: Set(book.signs.map(\.id)))
  }

  /// The document in Markdown.
  public var markdown: String { MarkdownDocument.text(self) }

  /// The document as a page for a browser, which needs nothing else.
  public var html: String { DocumentPage.text(self) }

  var title: String { "The rule book \(book.name) \(book.version)" }

  /// What stands on the title page.
  var front: [DocumentBlock] {
    let own = book.signs[..<book.safety.firstSign]
    let phrases = book.signs.map(\.phrases.count).reduce(0, +)
    let replies = book.replies + book.safety.replies
    return [
      .paragraph(
        "What it hears in what a client types, what it answers, and when: written out from the rule "
          + "files, to be read and signed by somebody who answers for it."),
      .facts([
        ("Book", DocumentText("\(book.name), version \(book.version), language \(book.language)")),
        (
          "Hears",
          DocumentText(
            "\(own.count) signs and \(book.signs.count - own.count) signs of safety, by "
              + Figure.count(phrases, "phrase"))
        ),
        (
          "Says",
          DocumentText(
            "\(replies.flatMap(\.says).count) texts of \(replies.count) replies, and "
              + Figure.count(book.practices.count, "practice"))
        ),
        (
          "Decides",
          DocumentText("by a table of \(Figure.count(book.policy.count, "row")), from the top")
        ),
        ("Promises", promisesInShort),
        ("Used by", DocumentText(usage.counted)),
        ("Rule files", DocumentText(files.text)),
      ]),
      .paragraph(
        "The fingerprint is that of the rule files this document was made from, with the program's "
          + "own safety rules: a signature is for these files and for no others."),
      .blanks(["Reviewed by", "Role", "Date", "Signature", "Remarks"]),
    ]
  }

  private var promisesInShort: DocumentText {
    guard proof.holds else {
      let count = Figure.count(Set(proof.breaches.map(\.promise)).count, "promise")
      return .strong("\(count) of the program can be broken by this book: see ")
        + .link("the promises", to: Self.promisesTitle)
    }
    return DocumentText("\(proof.lines.count) proved of this book, none broken: see ")
      + .link("the promises", to: Self.promisesTitle)
  }

  /// All chapters.
  var chapters: [DocumentBlock] {
    [
      howToRead, howItHears, promises, safety, policy, replies, practices, signs, contexts,
      isBrief ? [] : sets,
    ].flatMap(\.self)
  }
}

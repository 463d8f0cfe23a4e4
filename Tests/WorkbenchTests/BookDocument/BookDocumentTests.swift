import Testing
import Workbench

/// The rule book as a document for a reader who does not know rule files.
struct BookDocumentTests {
  private static let rules = """
    - book: small
      version: "1"
      format: 1
    - set: heap
      words: [work, my bills]
    - sign: pile
      bank: overwhelm
      about: "More <b>than</b> fits."
      phrases:
        - (snowed|dug) under ?(with|in) <heap>
        - buried ... alive*: 3
        - <what=my ...5 work> ?is too much: 1
      unless: [buried in snow]
      examples:
        - "It is so: [snowed under with work] & all"
      counterexamples:
        - "The town is buried in snow."
    - context: not
      effect: negated
      reach: 3
      spares: [pil*]
      cues: [not]
    - policy: closed
      when: {gate: closed, suds: [6-7, 8-10]}
      move: grounding
    - policy: all
      move: reflection
    - reply: ground
      move: grounding
      when: {state: [overwhelm, both], sign: pile}
      says:
        - text: "{quote} | *much*. From 0 to 10?"
          codes: [SR, Q]
          asks: suds
    - reply: heard
      move: reflection
      otherwise: true
      says:
        - text: "1. It was said."
          codes: [SR]
    - reply: other-side
      move: reframing
      says:
        - text: "There may be another side."
          codes: [CR]
    - practice: palms
      mode: stability
      title: "the palms"
      channel: movement
      suits: [pile]
      not-when: {refused: movement}
      steps:
        - say: "Press."
          waits: text
          keep: felt
          if-bad: stop

    """

  /// The document of a book, with the program's safety rules where these matter.
  private static func document(
    _ rules: String = rules, isBrief: Bool = false, isSafe: Bool = false
  ) throws -> BookDocument {
    let files = [RuleFile(name: "book.yaml", text: rules)]
    let book = try readBook(files: files, safety: isSafe ? nil : Rules()).book
    var report = CoverageReport(book)
    report.countExamples()
    return BookDocument(book, files: files, coverage: report, isBrief: isBrief)
  }

  private static func lines(_ document: BookDocument) -> [String] {
    document.markdown.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
  }

  @Test func phrasesAreWrittenWithoutTheirGrammar() throws {
    let lines = Self.lines(try Self.document())
    #expect(lines.contains("- (snowed / dug) under \\[with / in\\] [heap](#set-heap)"))
    #expect(lines.contains("- buried … alive- °"))
    #expect(lines.contains("- my …5 work (kept as {what}) \\[is\\] too much °"))
    #expect(lines.contains("#### Set: heap"))
    #expect(lines.contains("work, my bills"))
  }

  @Test func aSignShowsWhatItIsHeardIn() throws {
    let lines = Self.lines(try Self.document())
    #expect(lines.contains("#### Sign: pile"))
    #expect(lines.contains("More \\<b\\>than\\</b\\> fits."))
    #expect(lines.contains("- **Bank**: overwhelm; weighs 2, a sign by itself"))
    #expect(lines.contains("- **Heard by**: 1 example"))
    #expect(lines.contains("- “It is so: **snowed under with work** \\& all”"))
    #expect(lines.contains("- **Replies**: [ground](#reply-ground)"))
    #expect(lines.contains("- **Practices**: [palms](#practice-palms)"))
    #expect(lines.contains("- **Never turned off by**: [not](#context-rule-not)"))
  }

  @Test func conditionsAreClauses() throws {
    let lines = Self.lines(try Self.document())
    #expect(
      lines.contains(
        "| 1 | closed | the gate is closed; the last number is 6–7 or 8–10 "
          + "| [steadies (grounding)](#the-coach-steadies-grounding) | – |"))
    #expect(
      lines.contains(
        "| 2 | all | always | [says back (reflection)](#the-coach-says-back-reflection) | – |"))
    #expect(
      lines.contains(
        "- **When**: the statement shows overwhelm or both banks; [pile](#sign-pile) is heard"))
    #expect(
      lines.contains(
        "| {quote} \\| \\*much\\*. From 0 to 10? | simple reflection, question "
          + "| for a number from 0 to 10 | – |"))
    #expect(lines.contains("- **Not when**: refused in this session: movement"))
    #expect(
      lines.contains(
        "| 1 | Press. | waits for the client's words; the answer is kept as {felt}; a bad answer "
          + "stops the practice | – |"))
  }

  /// Every link leads to a part of the document, in both forms.
  @Test(arguments: [false, true]) func noLinkLeadsNowhere(isBrief: Bool) throws {
    let document = try Self.document(isBrief: isBrief, isSafe: true)
    let html = document.html
    let ids = Set(html.matches(of: #/id="([^"]*)"/#).map(\.output.1))
    let targets = Set(html.matches(of: #/href="#([^"]*)"/#).map(\.output.1))
    #expect(targets.subtracting(ids) == [])
    #expect(targets.isEmpty == false)
    let names = html.matches(of: #/ id="([^"]*)"/#).map(\.output.1)
    #expect(names.count == Set(names).count, "a name stands for two parts")
  }

  @Test func aPageIsClosedAndEscaped() throws {
    let html = try Self.document().html
    #expect(html.contains("More &lt;b&gt;than&lt;/b&gt; fits."))
    #expect(html.contains("default-src 'none'"))
    #expect(!html.contains("<script"))
    #expect(!html.contains(" style=\""))
    for tag in ["details", "table", "tr", "td", "dl", "div", "ul", "ol", "li", "p", "nav"] {
      let open = html.split(separator: "<\(tag)>").count + html.split(separator: "<\(tag) ").count
      #expect(open - 1 == html.split(separator: "</\(tag)>").count, "<\(tag)>")
    }
  }

  @Test func theProofStandsBesideThePromise() throws {
    let lines = Self.lines(try Self.document())
    let gate = try #require(lines.first { $0.hasPrefix("| 2 | No reframing") })
    #expect(gate.contains("**proved: **") || gate.contains("**proved:** "))
    let broken = Self.rules.replacing(
      "move: grounding\n- policy: all", with: "move: reframing\n- policy: all")
    let told = Self.lines(try Self.document(broken))
    let row = try #require(told.first { $0.hasPrefix("| 2 | No reframing") })
    #expect(row.contains("**BROKEN by this book: see below**"))
    #expect(told.contains { $0.contains("row 'closed' breaks promise 2") })
    #expect(told.contains { $0.hasPrefix("- **Promises**: **1 promise") })
  }

  @Test func theFingerprintIsOfTheseRules() throws {
    func fingerprint(_ rules: String) throws -> String? {
      Self.lines(try Self.document(rules)).first { $0.hasPrefix("- **Rule files**") }
    }
    let first = try #require(try fingerprint(Self.rules))
    #expect(try fingerprint(Self.rules) == first)
    #expect(try fingerprint(Self.rules + "# a remark\n") != first)
  }

  @Test func aBriefOneLeavesPhrasesOut() throws {
    let brief = try Self.document(isBrief: true).markdown
    #expect(brief.contains("#### Sign: pile"))
    #expect(!brief.contains("alive-"))
    #expect(!brief.contains("Word sets"))
  }

  @Test func eachCountryHasItsLinesWithTheirSource() throws {
    let markdown = try Self.document(isSafe: true).markdown
    #expect(markdown.contains("#### Lines: United Kingdom"))
    #expect(markdown.contains("with the provider"))
  }
}

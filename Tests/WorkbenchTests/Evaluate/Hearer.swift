import Workbench

/// A small book that hears rows, so that figures can be checked by hand.
struct Hearer {
  let book: Book
  private var listener: Listener

  init() throws {
    let text = """
      - book: sample
        version: "1"
        format: 1
      - sign: too-much
        bank: overwhelm
        phrases: [drowning]
        unless: [drowning kittens]
      - sign: should
        bank: rigidity
        phrases: [I should]
      - sign: calmer
        bank: flow
        weight: 1
        phrases: [calmer]
      - sign: kin
        bank: note
        phrases: [my sister]
      - context: not
        effect: negated
        cues: [not]
      """
    let crisis = SignRule(
      id: "wants-to-die", bank: .crisis,
      phrases: [.init(phrase: try Phrase(parsing: "want to die"), weight: 2)], tier: .explicit,
      theme: .suicide)
    var safety = Rules()
    safety.signs = [crisis]
    book = try readBook(files: [RuleFile(name: "book.yaml", text: text)], safety: safety).book
    listener = Listener(book: book)
  }

  mutating func hear(_ rows: [LabelledStatement]) -> [HeardRow] {
    rows.map { HeardRow($0, by: &listener) }
  }

  mutating func report(
    _ rows: [LabelledStatement], fields: [String] = [], baseline: Baseline? = nil
  ) -> EvaluationReport {
    EvaluationReport(
      hear(rows), by: book, file: "rows.jsonl", fields: fields, baseline: baseline)
  }
}

func row(
  _ text: String, _ label: ClientState? = nil, _ crisis: Bool? = nil, tier: Crisis? = nil,
  line: Int = 1, groups: [String] = []
) -> LabelledStatement {
  LabelledStatement(
    line: line, text: text, label: label, crisis: crisis, tier: tier, groups: groups)
}

import Testing
import Workbench

/// Figures on labelled statements.
@Suite struct EvaluateTests {
  private func evaluation(_ rows: [LabelledStatement]) throws -> Evaluation {
    let text = """
      - book: sample
        version: "1"
        format: 1
      - sign: too-much
        bank: overwhelm
        phrases: [drowning]
      - sign: should
        bank: rigidity
        phrases: [I should]
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
    let book = try readBook(files: [RuleFile(name: "book.yaml", text: text)], safety: safety).book
    var listener = Listener(book: book)
    return Evaluation(rows, by: &listener)
  }

  private func row(_ text: String, _ label: ClientState?, _ crisis: Bool? = nil)
    -> LabelledStatement
  {
    LabelledStatement(text: text, label: label, crisis: crisis)
  }

  @Test func figuresByHand() throws {
    let found = try evaluation([
      row("drowning", .overwhelm), row("drowning here", .overwhelm), row("a cake", .overwhelm),
      row("I should", .rigidity), row("drowning", .rigidity),
      row("a cake", .neutral), row("I should", .neutral),
    ])
    let overwhelm = found.score(of: .overwhelm)
    #expect(overwhelm == Evaluation.Score(hits: 2, falseAlarms: 1, misses: 1))
    #expect(overwhelm.precision == 2.0 / 3 && overwhelm.recall == 2.0 / 3)
    #expect(found.score(of: .rigidity).f1 == 0.5)
    #expect(found.score(of: .neutral).f1 == 0.5)
    #expect(found.macroF1 == (2.0 / 3 + 0.5 + 0.5) / 3)
    #expect(found.accuracy == 4.0 / 7)
    #expect(found.falseAlarms == 1)
    #expect(found.matrix[.overwhelm]?[.neutral] == 1)
  }

  @Test func statesThatNoLabelHasAreNoPartOfTheMean() throws {
    let found = try evaluation([row("drowning", .overwhelm), row("I should", .overwhelm)])
    #expect(found.labels == [.overwhelm])
    #expect(found.macroF1 == found.score(of: .overwhelm).f1)
  }

  @Test func aCrisisRowIsMeasuredOnTheFlagAlone() throws {
    let found = try evaluation([
      row("I want to die, drowning", .neutral, true), row("a cake", .neutral, true),
      row("I want to die", .neutral, false), row("a cake", nil, false), row("drowning", nil),
    ])
    #expect(found.crisis == Evaluation.Score(hits: 1, falseAlarms: 1, misses: 1))
    #expect(found.crisisRows == 4)
    #expect(found.matrix == [.neutral: [.neutral: 1]])
    #expect(found.misses.map(\.wanted) == ["crisis", "no crisis"])
  }

  @Test func missesSayWhatWasHeardAndWhy() throws {
    let found = try evaluation([row("I am not drowning", .overwhelm)])
    #expect(found.misses.map(\.heard) == ["neutral"])
    #expect(found.misses.first?.because == ["too-much \"drowning\" negated by 'not'"])
    #expect(found.missesText.contains("line 1: overwhelm, heard neutral: I am not drowning\n"))
  }

  @Test func theTextHasItsTables() throws {
    let text = try evaluation([row("drowning", .overwhelm, false), row("a cake", .neutral)]).text
    #expect(
      text == """
        2 rows

        state      precision  recall     F1  rows
        overwhelm      1.000   1.000  1.000     1
        neutral        1.000   1.000  1.000     1
        macro-F1                      1.000
        right                         1.000

        label / heard  overwhelm  rigidity  both  flow  neutral
        overwhelm              1         0     0     0        0
        neutral                0         0     0     0        1
        false alarms: 0 of 1 neutral rows heard as overwhelm, rigidity or both

        crisis recall    -  (0 of 0)
        crisis precision -  (0 of 0 flags; 0 false of 1 rows without)

        """)
  }

  @Test func rowsAreReadFromJSONLines() {
    let text = """
      {"text": "a\\u00e9", "label": "flow", "crisis": 0, "kind": "x"}

      {"text": "b", "crisis": 1}
      {"text": "c", "label": null, "crisis": true, "kind": 7}
      {"text": "d", "label": "", "crisis": "veiled"}
      """
    let (rows, faults) = LabelledStatement.read(Array(text.utf8), by: "kind")
    #expect(faults.isEmpty)
    #expect(rows.map(\.line) == [1, 3, 4, 5])
    #expect(rows.map(\.text) == ["aé", "b", "c", "d"])
    #expect(rows.map(\.label) == [.flow, nil, nil, nil])
    #expect(rows.map(\.crisis) == [false, true, true, true])
    #expect(rows.map(\.group) == ["x", "(none)", "7", "(none)"])
  }

  @Test(arguments: [
    ("{", "this line is no JSON object"), ("[1]", "this line is no JSON object"),
    ("{\"label\": \"flow\"}", "no text in 'text'"), ("{\"text\": 3}", "no text in 'text'"),
    (
      "{\"text\": \"a\", \"label\": \"calm\"}",
      "'calm' is no state; one of: overwhelm, rigidity, both, flow, neutral"
    ),
    ("{\"text\": \"a\", \"crisis\": \"maybe\"}", "'crisis' is neither 0 nor 1"),
  ])
  func aLineThatCannotBeUsedIsToldAndTheOthersAreRead(line: String, message: String) {
    let (rows, faults) = LabelledStatement.read(Array("\(line)\n{\"text\": \"b\"}\n".utf8))
    #expect(faults == [RowFault(line: 1, message: message)])
    #expect(rows.map(\.line) == [2])
  }
}

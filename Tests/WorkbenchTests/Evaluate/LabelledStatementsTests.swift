import Testing
import Workbench

/// Labelled statements as they stand in a file.
@Suite struct LabelledStatementsTests {
  @Test func rowsAreReadFromJSONLines() {
    let text = """
      \u{FEFF}{"text": "a\\u00e9", "label": "flow", "crisis": 0, "kind": "x", "more": [1, {}]}

      {"text": "b", "crisis": 1}
      {"text": "c", "label": null, "crisis": true, "kind": 7}
      {"text": "d", "label": "", "crisis": "veiled", "kind": null}
      """
    let read = LabelledStatements(Array(text.utf8), by: ["kind", "more"])
    #expect(read.faults.isEmpty)
    #expect(read.rows.map(\.line) == [1, 3, 4, 5])
    #expect(read.rows.map(\.text) == ["aé", "b", "c", "d"])
    #expect(read.rows.map(\.label) == [.flow, nil, nil, nil])
    #expect(read.rows.map(\.crisis) == [false, true, true, true])
    #expect(read.rows.map(\.tier) == [nil, nil, nil, .veiled])
    #expect(read.rows.map { $0.groups[0] } == ["x", "(none)", "7", "(none)"])
    #expect(read.fieldNames == ["text", "label", "crisis", "kind", "more"])
  }

  @Test(arguments: [
    ("{", "this line is no JSON object: the line ends too early"),
    ("[1]", "this line is no JSON object: not a JSON object"),
    ("{\"label\": \"flow\"}", "no text in 'text'"), ("{\"text\": 3}", "no text in 'text'"),
    ("{\"text\": \"a\", \"label\": 3}", "'label' is no text"),
    (
      "{\"text\": \"a\", \"label\": \"calm\"}",
      "'calm' is no state; one of: overwhelm, rigidity, both, flow, neutral"
    ),
    ("{\"text\": \"a\", \"label\": \"rigid\"}", "'rigid' is no state; did you mean 'rigidity'?"),
    (
      "{\"text\": \"a\", \"crisis\": \"maybe\"}",
      "'crisis' is 'maybe', and neither 0 nor 1 nor the name of a tier"
    ),
  ])
  func aLineThatCannotBeUsedIsToldAndTheOthersAreRead(line: String, message: String) {
    let read = LabelledStatements(Array("\(line)\n{\"text\": \"b\"}\n".utf8))
    #expect(read.faults == [RowFault(line: 1, message: message)])
    #expect(read.rows.map(\.line) == [2])
  }

  @Test func aStatementWithTwoLabelsIsTold() {
    let conflicts = LabelConflict.all(in: [
      row("A cake", .neutral, false, line: 1), row("b", .flow, line: 2),
      row("a  cake", .flow, line: 3), row("b", .flow, true, line: 4), row("b", line: 5),
      row("c", nil, true, tier: .veiled, line: 6), row("c", nil, false, line: 7),
    ])
    #expect(conflicts.map(\.text) == ["A cake", "c"])
    #expect(conflicts[0].labels.map(\.line) == [1, 3])
    #expect(conflicts[0].labels.map(\.label) == ["neutral, no crisis", "flow"])
    #expect(conflicts[1].labels.map(\.label) == ["crisis veiled", "no crisis"])
  }
}

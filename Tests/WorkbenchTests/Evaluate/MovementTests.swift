import Testing
import Workbench

/// What moved since an earlier run.
@Suite struct MovementTests {
  private let rows = [
    row("drowning", .overwhelm, line: 1), row("not drowning", .overwhelm, line: 2),
    row("a cake", .neutral, line: 3), row("a cake", .neutral, line: 4), row("calmer", line: 5),
  ]

  /// This run's own report, read as a baseline after a change to its rows.
  private func movement(_ change: (inout [HeardRow]) -> Void) throws -> Movement {
    var hearer = try Hearer()
    var baseline = try Baseline(json: hearer.report(rows).json)
    change(&baseline.rows)
    return try #require(hearer.report(rows, baseline: baseline).movement)
  }

  @Test func aRunComparedWithItselfDidNotMove() throws {
    let movement = try movement { _ in }
    #expect(movement.shared == 5)
    #expect(movement.onlyNow == 0 && movement.onlyThen == 0 && movement.relabelled == 0)
    #expect(movement.changes.isEmpty)
    #expect(movement.then == movement.now)
    #expect(movement.book == "sample 1" && movement.file == "rows.jsonl")
  }

  @Test func rowsThatTurnedRightAndWrongAreToldWithTheirSigns() throws {
    let movement = try movement { rows in
      rows[0].state = .neutral
      rows[0].signs = []
      rows[1].state = .overwhelm
      rows[1].signs[0].holds = true
      rows[4].state = .rigidity
    }
    #expect(movement.changes(.newlyRight).map(\.now.row.line) == [1])
    #expect(movement.changes(.newlyRight).first?.gained == ["too-much \"drowning\""])
    #expect(movement.changes(.newlyWrong).map(\.now.row.line) == [2])
    #expect(
      movement.changes(.newlyWrong).first?.lost == ["too-much \"drowning\" (negated by 'not')"])
    #expect(movement.changes(.otherwise).map(\.now.row.line) == [5])
    #expect(movement.then.score(of: .overwhelm).hits == 1)
  }

  @Test func onlyRowsThatBothRunsHaveAreMeasured() throws {
    var hearer = try Hearer()
    let earlier = [row("drowning", .rigidity), row("gone", .overwhelm), row("a cake", .neutral)]
    let baseline = try Baseline(json: hearer.report(earlier).json)
    let report = hearer.report(rows, baseline: baseline)
    let movement = try #require(report.movement)
    #expect(movement.shared == 2 && movement.onlyNow == 3 && movement.onlyThen == 1)
    #expect(movement.relabelled == 1)
    #expect(movement.then == movement.now)
    #expect(
      report.text.contains(
        "The baseline is of other statements (rows.jsonl): 2 rows in both, 3 only now, 1 only then."
      ))
  }

  @Test func theTextTellsFiguresWithTheirDifference() throws {
    var hearer = try Hearer()
    let rows = [row("drowning", .overwhelm), row("not drowning", .overwhelm)]
    var baseline = try Baseline(json: hearer.report(rows).json)
    baseline.rows[0].state = .neutral
    let text = hearer.report(rows, baseline: baseline).text
    #expect(text.contains("macro-F1             0.000  0.667  +0.667\n"))
    #expect(text.contains("newly right: 1\nline 1: overwhelm: neutral -> overwhelm: drowning\n"))
    #expect(text.contains("newly wrong: 0\n"))
  }

  @Test(arguments: [
    ("[]", "it is no JSON report of midstream evaluate"),
    ("{\"format\": 1}", "it is no JSON report of midstream evaluate"),
    ("{\"format\": 99, \"rows\": []}", "it was written by a newer midstream (format 99)"),
    (
      "{\"format\":1,\"rows\":[{\"text\":\"a\",\"heard\":\"x\",\"tier\":\"none\",\"signs\":[]}]}",
      "its row 1 was heard as a state or tier that is none"
    ),
  ])
  func anotherFileIsNoBaseline(text: String, reason: String) {
    #expect(throws: Baseline.Fault.self) { try Baseline(json: Array(text.utf8)) }
    do throws(Baseline.Fault) {
      _ = try Baseline(json: Array(text.utf8))
    } catch {
      #expect(error.reason == reason)
    }
  }

  @Test func aBaselineNeedsNoMoreThanItUses() throws {
    let text = """
      {"format": 1, "other": {}, "rows": [{"text": "a", "heard": "flow", "tier": "none",
      "signs": [{"sign": "s", "bank": "flow", "text": "a", "holds": true, "because": "affirmed"}]}]}
      """
    let baseline = try Baseline(json: Array(text.utf8))
    #expect(baseline.rows.map(\.state) == [.flow])
    #expect(baseline.rows[0].signs.map(\.sign) == ["s"])
  }
}

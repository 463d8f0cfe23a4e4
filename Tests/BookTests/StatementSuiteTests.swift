import Foundation
import RuleBook
import Testing
import Workbench

/// Labelled statements written for this project, and what the shipped book has to reach on them.
///
/// The floors lie a little under what was measured; a change that falls below one has made the
/// hearing worse. They say nothing of statements that nobody here has seen: see docs/hearing.md.
@Suite("The shipped book on labelled statements")
struct StatementSuiteTests {
  private static let folder = Shipped.root + "/Tests/BookTests/Statements/"

  private static func evaluation(_ file: String, hard: Bool) throws -> Evaluation {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + file))
    let read = LabelledStatements(Array(bytes), by: ["hard"])
    #expect(read.faults.map(\.message) == [])
    var listener = Listener(book: try Shipped.book())
    return Evaluation(
      read.rows.filter { $0.groups.first == (hard ? "1" : "0") }
        .map { HeardRow($0, by: &listener) })
  }

  @Test(
    "Said plainly, the state is heard",
    arguments: [
      ("britain-and-beyond.jsonl", 0.92), ("america.jsonl", 0.95), ("world.jsonl", 0.95),
      ("second-round.jsonl", 0.95), ("third-round.jsonl", 0.95), ("not-learned-from.jsonl", 0.89),
    ])
  func plain(file: String, floor: Double) throws {
    let evaluation = try Self.evaluation(file, hard: false)
    #expect(try #require(evaluation.macroF1) >= floor)
    #expect(evaluation.neutral.bank * 25 <= evaluation.neutral.rows)
  }

  @Test(
    "Said indirectly, and where something turns a sign off",
    arguments: [
      ("britain-and-beyond.jsonl", 0.88), ("america.jsonl", 0.88), ("world.jsonl", 0.85),
      ("indirect.jsonl", 0.86), ("second-round.jsonl", 0.86), ("third-round.jsonl", 0.82),
      ("not-learned-from.jsonl", 0.58),
    ])
  func indirect(file: String, floor: Double) throws {
    let evaluation = try Self.evaluation(file, hard: true)
    #expect(try #require(evaluation.macroF1) >= floor)
  }
}

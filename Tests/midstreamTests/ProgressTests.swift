import Testing

@testable import midstream

/// How far something is, in one line.
@Suite struct ProgressTests {
  private let line = ProgressLine(done: 500, total: 2000, noun: "rows", elapsed: .seconds(5))

  @Test func theLineHasTheCountTheRateAndTheTimeThatIsLeft() {
    #expect(line.text(columns: 47) == "[##........] 500 of 2000 rows, 100/s, 15 s left")
  }

  @Test(arguments: 0...90) func noLineIsWiderThanItsWindow(columns: Int) {
    #expect(line.text(columns: columns).count <= columns)
  }

  @Test func aNarrowWindowHasNoBar() {
    #expect(line.text(columns: 40) == "500 of 2000 rows, 100/s, 15 s left")
  }

  @Test func withoutATotalOnlyWhatIsDoneIsTold() {
    let line = ProgressLine(done: 3, total: nil, noun: "lines", elapsed: .seconds(2))
    #expect(line.text(columns: 80) == "3 lines, 1.5/s")
  }

  @Test(arguments: [(60, "1 min 00 s"), (3725, "1 h 02 min"), (59, "59 s")])
  func longTimesAreToldAsPeopleSayThem(left: Int, text: String) {
    let line = ProgressLine(done: 10, total: 10 + left * 10, noun: "rows", elapsed: .seconds(1))
    #expect(line.text(columns: 80).hasSuffix(", 10/s, \(text) left"))
  }

  @Test func aBarIsFullWhenAllIsDone() {
    let line = ProgressLine(done: 8, total: 8, noun: "rows", elapsed: .seconds(2))
    #expect(line.text(columns: 80).hasPrefix("[##############################] 8 of 8 rows"))
  }
}

import Testing
import Workbench

/// Many transcripts at a time.
struct ReplayFilesTests {
  struct Stop: Error {}

  /// Transcripts of which each third differs, and some are none; they take unequal time.
  func files(in folder: String, _ count: Int) throws -> [String] {
    try (0..<count).map { number in
      let path = "\(folder)/\(number).txt"
      let turn = "client: I'm drowning, number \(number)\ncoach~ ...\n"
      let turns = String(repeating: turn, count: number % 7 * 5 + 1)
      let last = number % 3 == 0 ? "client: hm\ncoach: No.\n" : ""
      let begin = number % 5 == 4 ? "no transcript\n" : "transcript: 1\n"
      try write(begin + turns + last, to: path)
      return path
    }
  }

  @Test(arguments: [1, 2, 5, 64])
  func theOrderIsThatOfTheFiles(_ jobs: Int) throws {
    try inFolder { folder in
      let files = try files(in: folder, 40)
      let coach = try ReplayOutcomeTests.coach()
      var one = coach
      let alone = files.map { ReplayOutcome($0, with: &one) }
      var together: [ReplayOutcome] = []
      replay(files, by: coach, jobs: jobs) { together.append($0) }
      #expect(together == alone)
    }
  }

  @Test(arguments: [1, 3])
  func itEndsWhereItsReaderStops(_ jobs: Int) throws {
    try inFolder { folder in
      let files = try files(in: folder, 40)
      var seen = 0
      #expect(throws: Stop.self) {
        try replay(files, by: try ReplayOutcomeTests.coach(), jobs: jobs) { _ in
          seen += 1
          if seen == 3 { throw Stop() }
        }
      }
      #expect(seen == 3)
    }
  }
}

import Foundation
import RuleBook
import Testing

/// Each exchange of a recorded session is a test case of its own.
@Test("A recorded session", arguments: try Recorded.exchanges)
func comesOutAsRecorded(_ exchange: HeldExchange) {
  #expect(exchange.difference == nil)
}

@Test("An answer that is not the recorded one is told with its line")
func differences() throws {
  let text = try String(contentsOfFile: Recorded.file, encoding: .utf8)
  let edited = try Transcript(parsing: text.replacing("Then the shore", with: "So the shore"))
  let differences = try edited.held(by: Recorded.book).compactMap(\.difference)
  #expect(
    differences.map(\.description) == [
      """
      line 13: the same rule, new wording
        expected: So the shore is near.
        actual: Then the shore is near.
      """
    ])
}

/// What stands beside the tests, wherever they run.
private enum Recorded {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
  static let file = folder + "/transcripts/shore.txt"

  static var book: Book { get throws { try readBook(at: folder + "/rules").book } }

  static var exchanges: [HeldExchange] {
    get throws { try readTranscript(at: file).held(by: book) }
  }
}

import Coaching
import Foundation
import Testing

/// The specification's own examples: they parse, print back, and say what the text says they do.
struct TranscriptDocumentTests {
  /// The examples of docs/transcript-format.md, in order.
  static let examples: [String] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../docs/transcript-format.md").standardized
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "```transcript\n").dropFirst().compactMap {
      $0.split(separator: "```").first.map(String.init)
    }
  }()

  @Test func thereAreExamples() { #expect(Self.examples.count >= 6) }

  @Test(arguments: examples)
  func everyExampleParsesAndPrintsBack(_ example: String) throws {
    let transcript = try Transcript(parsing: example)
    #expect(Array(transcript.text.utf8) == Array(example.utf8))
    #expect(!transcript.exchanges.isEmpty)
  }
}

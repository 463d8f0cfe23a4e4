import Foundation
import Testing

@Suite("The README")
struct ReadmeTests {
  @Test("shows a session as it is recorded")
  func session() throws {
    let readme = try String(contentsOfFile: Shipped.root + "/README.md", encoding: .utf8)
    let recorded = try String(
      contentsOfFile: Shipped.transcripts + "/12-a-whole-session.txt", encoding: .utf8)
    let said = Self.words(recorded)
    let block = try #require(readme.components(separatedBy: "```text\n").dropFirst().first)
    let shown = try #require(block.components(separatedBy: "\n```").first)
    let paragraphs = shown.components(separatedBy: "\n\n")
      .map { $0.hasPrefix("> ") ? String($0.dropFirst(2)) : $0 }
      .filter { !$0.hasPrefix("  [") }
    #expect(paragraphs.count > 10)
    for paragraph in paragraphs {
      #expect(said.contains(Self.words(paragraph)), "\(paragraph)")
    }
  }

  /// Words with one blank between them, however the lines are broken.
  private static func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

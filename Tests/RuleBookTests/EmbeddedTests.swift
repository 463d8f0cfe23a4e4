import Foundation
import Testing

@testable import RuleBook

/// The safety rules that are built into the program.
@Suite struct EmbeddedTests {
  /// The checkout's root, from this file's own place.
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func theyAreTheFolderRulesSafety() throws {
    let folder = Self.root.appendingPathComponent("rules/safety")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }
    #expect(
      Set(SafetyFolder.files.map(\.name)) == Set(names.map { "safety/" + $0 }),
      "run 'make embed'")
    for file in SafetyFolder.files {
      let url = Self.root.appendingPathComponent("rules/" + file.name)
      let text = try String(contentsOf: url, encoding: .utf8)
      #expect(text == file.text, "\(file.name) is another: run 'make embed'")
    }
  }

  @Test func theyHaveNoFaults() {
    #expect(EmbeddedSafety.faults().map(\.text) == [])
  }
}

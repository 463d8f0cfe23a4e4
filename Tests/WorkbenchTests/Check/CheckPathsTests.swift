import Foundation
import Testing
import Workbench

/// What `check` makes of paths.
@Suite final class CheckPathsTests {
  private let root = FileManager.default.temporaryDirectory.path + "/midstream-" + UUID().uuidString

  init() throws {
    try write("- book: b\n  version: \"1\"\n  format: 1\n", to: "rules/book.yaml")
    try write("- sing: s\n", to: "rules/signs/a.yaml")
    try write("- sing: s\n", to: "rules/signs/b.yaml")
    try write("transcript: 1\n\nclient: Hello.\n", to: "sessions/good.txt")
    try write("transcript: 1\n\nclyent: Hello.\n", to: "sessions/bad.txt")
    try write("", to: "empty/readme.md")
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  private func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: root + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private func places(_ names: String...) -> [String] {
    CheckPaths(names.map { root + "/" + $0 }).diagnostics.map {
      "\($0.place.file.dropFirst(root.count + 1)):\($0.place.line) \($0.fault.code)"
    }
  }

  @Test func aBook() {
    #expect(places("rules") == ["rules/signs/a.yaml:1 M201", "rules/signs/b.yaml:1 M201"])
    #expect(places("rules/") == ["rules/signs/a.yaml:1 M201", "rules/signs/b.yaml:1 M201"])
  }

  @Test func aRuleFileOfABook() {
    #expect(places("rules/signs/b.yaml") == ["rules/signs/b.yaml:1 M201"])
    #expect(places("rules/book.yaml") == [])
  }

  @Test func transcripts() {
    #expect(places("sessions") == ["sessions/bad.txt:3 M801"])
    #expect(places("sessions/good.txt") == [])
    #expect(places("sessions/bad.txt", "rules/signs/a.yaml").count == 2)
  }

  @Test func nothingToCheck() throws {
    #expect(CheckPaths([root + "/none"]).missing.count == 1)
    #expect(CheckPaths([root + "/empty"]).missing.count == 1)
    try write("", to: "empty/lonely.yaml")
    #expect(CheckPaths([root + "/empty/lonely.yaml"]).missing.count == 1)
  }

  @Test func aTranscriptIsHeldAgainstTheBookBesideIt() throws {
    try write(
      "- book: b\n  version: \"1\"\n  format: 1\n- sign: pile\n  bank: overwhelm\n  phrases: [a]\n",
      to: "whole/book.yaml")
    let bracket = "[overwhelm: pile, heap | opening | grounding: gone]"
    try write("transcript: 1\nbook: b 0.9\n\nclient: a\n  \(bracket)\n", to: "told/own.txt")
    try write("transcript: 1\nbook: other 1\n\nclient: a\n  \(bracket)\n", to: "told/other.txt")
    try write(
      "transcript: 2\n\nclient: a\n  [~ sign: pile or heap | no rule: net]\n",
      to: "told/pattern.txt")
    #expect(places("told") == [])
    let told = ["told/own.txt:5 M802", "told/own.txt:5 M802", "told/pattern.txt:4 M802"]
    #expect(places("told", "whole") == told)
    #expect(places("whole/book.yaml", "told") == told)
    let messages = CheckPaths([root + "/whole", root + "/told"]).diagnostics.map(\.message)
    #expect(
      messages == [
        "the book has no sign 'heap'", "the book has no rule 'gone'", "the book has no sign 'heap'",
      ])
  }

  @Test func aHelpLineThatNobodyLookedAtForAYear() throws {
    let line = """
      - country: XX
        name: X
        lines:
          - for: [distress]
            name: "A line"
            call: "123"
            source: "its page"
            confirmed: provider
            seen: 2025-02-03

      """
    try write("- book: b\n  version: \"1\"\n  format: 1\n", to: "old/book.yaml")
    try write(line, to: "old/safety/lines.yaml")
    func told(_ day: String) -> [String] {
      CheckPaths([root + "/old"], today: Day(day)).diagnostics
        .map { "\($0.place.line) \($0.fault.code) \($0.severity)" }
    }
    #expect(told("2026-02-03") == [])
    #expect(told("2026-02-04") == ["4 M609 warning"])
    #expect(places("old") == [])
    for text in ["", "2026", "2026-13-01", "2026-1-01", "26-01-01", "2026-01-32", "2026-01-0a"] {
      #expect(Day(text) == nil)
    }
  }
}

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
}

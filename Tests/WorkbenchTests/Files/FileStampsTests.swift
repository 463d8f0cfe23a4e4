import Foundation
import Testing
import Workbench

/// Files are seen to be saved without reading them.
@Suite struct FileStampsTests {
  @Test func whatIsSavedIsSeen() throws {
    let root = FileManager.default.temporaryDirectory.path + "/midstream-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: root + "/signs", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: root) }
    func write(_ text: String, _ name: String) throws {
      try text.write(toFile: root + "/" + name, atomically: true, encoding: .utf8)
    }
    try write("- a", "signs/a.yaml")
    let first = FileStamps([root])
    #expect(FileStamps([root]) == first)
    try write("notes", "readme.md")
    try write("- b", ".hidden.yaml")
    #expect(FileStamps([root]) == first)
    try write("- b", "signs/a.yaml")
    let second = FileStamps([root])
    #expect(second != first)
    try write("- c", "signs/c.yaml")
    #expect(FileStamps([root]) != second)
    try FileManager.default.removeItem(atPath: root + "/signs/c.yaml")
    #expect(FileStamps([root]) == second)
    #expect(FileStamps([root + "/none"]) == FileStamps([]))
    #expect(FileStamps([root + "/readme.md"]) != FileStamps([]))
  }
}

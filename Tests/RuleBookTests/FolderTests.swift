import Foundation
import RuleBook
import Testing

/// A book's folder on a disk.
@Suite final class FolderTests {
  private let root = FileManager.default.temporaryDirectory.path + "/midstream-" + UUID().uuidString

  init() throws {
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  private func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: root + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private let bookText = "- book: sample\n  version: \"1\"\n  format: 1\n"

  private func failure(at folder: String? = nil) throws -> RuleBookError {
    try #require(throws: RuleBookError.self) { _ = try readBook(at: folder ?? root) }
  }

  @Test func filesAreReadInAFixedOrder() throws {
    let names = [
      "book.yaml", "words.yaml", "context.yaml", "policy.yaml", "signs/a.yaml", "signs/b/c.yaml",
      "practices/p.yaml", "replies/r.yaml", "Zoo.yaml", "extra/x.yaml", "other.yaml",
    ]
    for name in names.reversed() { try write(name == "book.yaml" ? bookText : "", to: name) }
    for name in [".hidden.yaml", "notes.txt", "words.yaml~", "signs/.git/x.yaml"] {
      try write("not read: [", to: name)
    }
    #expect(ReadBook(at: root).files.map(\.name) == names)
  }

  @Test func aBookIsReadAndCompiled() throws {
    try write(bookText, to: "book.yaml")
    try write("- sign: s\n  bank: flow\n  phrases: [a]\n", to: "signs/s.yaml")
    let loaded = try readBook(at: root)
    #expect(loaded.book.name == "sample")
    #expect(loaded.book.signs.first?.id == "s")
    #expect(loaded.book.signs.first?.place.file == "signs/s.yaml")
  }

  @Test func faultsNameFilesFromWhereTheFolderWasGiven() throws {
    try write(bookText, to: "book.yaml")
    try write("- sing: s\n", to: "signs/s.yaml")
    let error = try failure()
    #expect(error.diagnostics.map(\.place.file) == [root + "/signs/s.yaml"])
    #expect(error.text.hasPrefix(root + "/signs/s.yaml:1:3: error[M201]: "))
    #expect(!error.isMissing)
  }

  @Test func aFolderThatIsNotThere() throws {
    let error = try failure(at: root + "/none")
    #expect(error.diagnostics.map(\.fault) == [.noFolder])
    #expect(error.isMissing)
  }

  @Test func aFileInPlaceOfAFolder() throws {
    try write(bookText, to: "book.yaml")
    let error = try failure(at: root + "/book.yaml")
    #expect(error.diagnostics.map(\.fault) == [.noFolder])
  }

  @Test func anEmptyFolder() throws {
    try write("", to: "readme.txt")
    let error = try failure()
    #expect(error.diagnostics.map(\.fault) == [.emptyFolder])
    #expect(error.isMissing)
  }

  @Test func aFileOfAnotherEndingIsNotReadInSilence() throws {
    try write(bookText, to: "book.yaml")
    try write("- sing: s", to: "signs/s.yml")
    let loaded = try readBook(at: root)
    #expect(loaded.warnings.map(\.fault) == [.otherEnding])
    #expect(loaded.warnings.map(\.place.file) == [root + "/signs/s.yml"])
    try FileManager.default.removeItem(atPath: root + "/book.yaml")
    #expect(try failure().isMissing)
  }

  @Test func aFileThatCannotBeRead() throws {
    try write(bookText, to: "book.yaml")
    try write("", to: "words.yaml")
    chmod(root + "/words.yaml", 0)
    // Root may read everything.
    guard geteuid() != 0 else { return }
    #expect(try failure().diagnostics.map(\.fault) == [.unreadable])
  }

  @Test func aLinkThatLeavesTheFolderIsRefused() throws {
    try write(bookText, to: "book/book.yaml")
    try write("- sing: s\n", to: "outside.yaml")
    let book = root + "/book"
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: book + "/a.yaml", withDestinationPath: "../outside.yaml")
    try files.createSymbolicLink(atPath: book + "/b", withDestinationPath: "/")
    try files.createSymbolicLink(atPath: book + "/c.yaml", withDestinationPath: "gone.yaml")
    let error = try failure(at: book)
    #expect(error.diagnostics.map(\.fault) == [.linkLeaves, .linkLeaves, .linkLeaves])
    #expect(
      error.diagnostics.map(\.place.file).sorted() == [
        book + "/a.yaml", book + "/b", book + "/c.yaml",
      ])
  }

  @Test func aLinkWithinTheFolderAndALinkToTheFolderAreFine() throws {
    try write(bookText, to: "book/names/book.txt")
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: root + "/book/book.yaml", withDestinationPath: "names/book.txt")
    try files.createSymbolicLink(atPath: root + "/book/loop", withDestinationPath: ".")
    try files.createSymbolicLink(atPath: root + "/link", withDestinationPath: "book")
    #expect(try readBook(at: root + "/link").book.name == "sample")
  }

  @Test func foldersWithoutEndAreRefused() throws {
    try write(bookText, to: "book.yaml")
    let deep = [String](repeating: "d", count: 40).joined(separator: "/")
    try write("- sing: s", to: deep + "/s.yaml")
    #expect(try failure().diagnostics.map(\.fault) == [.tooDeepFolder])
  }

  @Test func aPipeIsNoRuleFile() throws {
    try write(bookText, to: "book.yaml")
    #expect(mkfifo(root + "/words.yaml", 0o600) == 0)
    #expect(try readBook(at: root).book.name == "sample")
  }
}

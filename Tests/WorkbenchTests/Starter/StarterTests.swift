import Foundation
import Testing

@testable import Workbench

/// The small rule book that `new` writes.
@Suite struct StarterTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Examples/starter").path

  private func inBook(named name: String, _ body: (String) throws -> Void) throws {
    try inFolder { folder in
      let book = folder + "/" + name
      try NewTree.write(Starter.files(named: name), to: book)
      try body(book)
    }
  }

  @Test func itIsTheFolderInExamples() throws {
    let names = try FileManager.default.subpathsOfDirectory(atPath: Self.folder)
      .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".txt") }
    #expect(StarterFolder.files.map(\.name).sorted() == names.sorted(), "run 'make embed'")
    for file in Starter.files(named: Starter.placeholder) {
      #expect(
        text(at: "\(Self.folder)/\(file.name)") == String(decoding: file.bytes, as: UTF8.self),
        "\(file.name) is another: run 'make embed'")
    }
  }

  @Test func itHasNoFaultAndBorrowsNothing() throws {
    try inBook(named: "mine") { book in
      let checked = CheckPaths([book])
      #expect(checked.diagnostics.map(\.message) == [])
      #expect(checked.remarks == [])
      #expect(checked.missing == [])
      #expect(checked.proofs.map { $0.lines.map(\.promise) } == [[2, 5, 6, 7, 8]])
    }
  }

  @Test func everyMoveButSafetyHasAReplyAndEveryBankAnExample() throws {
    let book = try readBook(at: Self.folder)
    let moves = Set(book.book.replies.map(\.move))
    #expect(moves == Set(Move.allCases).subtracting([.safety]))
    for bank in [Bank.overwhelm, .rigidity, .flow] {
      let signs = book.book.signs.filter { $0.bank == bank }
      #expect((3...4).contains(signs.count))
      #expect(signs.allSatisfy { !$0.examples.isEmpty && !$0.counterexamples.isEmpty })
    }
  }

  @Test func noMadeUpSessionBreaksAPromise() throws {
    let book = try readBook(at: Self.folder).book
    let outcome = Simulation(book, ClientMaterial(book), sessions: 30, turns: 20, seed: 3)
      .run(jobs: 1)
    #expect(outcome.holds, "\(outcome.text)")
  }

  @Test func bookAndTranscriptsTakeTheFoldersName() throws {
    try inBook(named: "tide") { book in
      #expect(try readBook(at: book).book.name == "tide")
      let transcripts = ReplayPaths([book + "/transcripts"]).files
      #expect(transcripts.count == 2)
      for file in transcripts {
        let transcript = try Transcript(parsing: WholeFile.read(file))
        #expect(transcript.header.book?.name == "tide")
      }
    }
  }

  @Test(arguments: [
    ("my-book", "my-book"), ("/tmp/x/Tide Book 2/", "tide-book-2"), ("./Gezeiten", "gezeiten"),
    ("潮", "my-book"), ("-x-", "x"),
  ])
  func aBookIsNamedAfterItsFolder(folder: String, name: String) {
    #expect(Starter.bookName(for: folder) == name)
  }
}

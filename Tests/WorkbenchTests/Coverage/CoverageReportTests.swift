import Foundation
import Testing
import Workbench

/// What examples, transcripts and statements have used, side by side.
struct CoverageReportTests {
  private static let rules = """
    - book: small
      version: "1"
      format: 1
    - set: heap
      words: [work, my bills, laundry, "post*"]
    - set: idle
      words: [tea]
    - sign: pile
      bank: overwhelm
      phrases:
        - snowed under ?(with <heap>)
        - buried
      unless: [buried in snow, buried at sea]
      examples:
        - "[Snowed under with my bills]"
      counterexamples:
        - "I'm not snowed under."
        - "The town is buried in snow."
    - context: not
      effect: negated
      cues: [not, hardly]
    - policy: all
      move: reflection
    - reply: heard
      move: reflection
      says:
        - text: "It was said."
          codes: [SR]

    """

  private static func report() throws -> CoverageReport {
    let files = [RuleFile(name: "book.yaml", text: rules)]
    return CoverageReport(try readBook(files: files).book, folder: "rules")
  }

  /// Names of parts that stand in the book's own file, used or not.
  private static func names(
    _ kind: Coverage.Kind, used: Bool, _ report: CoverageReport
  ) -> [String] {
    report.parts(kind).map(\.item).filter { $0.place.file == "book.yaml" && $0.isUsed == used }
      .map(\.name)
  }

  @Test func examplesUsePhrasesExceptionsCuesAndWords() throws {
    var report = try Self.report()
    report.countExamples()
    #expect(Self.names(.phrase, used: true, report) == ["pile: snowed under ?(with <heap>)"])
    #expect(Self.names(.phrase, used: false, report) == ["pile: buried"])
    #expect(Self.names(.unless, used: true, report) == ["pile: buried in snow"])
    #expect(Self.names(.unless, used: false, report) == ["pile: buried at sea"])
    #expect(Self.names(.cue, used: true, report) == ["not: not"])
    #expect(Self.names(.cue, used: false, report) == ["not: hardly"])
    #expect(Self.names(.entry, used: true, report) == ["heap: my bills"])
    // What is more than words, and a set that no phrase names, nobody can tell.
    #expect(Self.names(.entry, used: false, report) == ["heap: work", "heap: laundry"])
  }

  @Test func tenOfAKindAreNamedUnlessAllAreAsked() throws {
    let words = (1...12).map { "word\($0)" }.joined(separator: ", ")
    let rules = Self.rules.replacing("[work, my bills,", with: "[\(words), work, my bills,")
    let book = try readBook(files: [RuleFile(name: "book.yaml", text: rules)]).book
    let report = CoverageReport(book)
    let few = report.text()
    #expect(few.contains("unused words of sets: 15\n"))
    #expect(few.contains("heap: word10\n  and 5 more (--all names them)\n"))
    #expect(!few.contains("heap: word11"))
    #expect(report.text(isWhole: true).contains("heap: laundry\n"))
  }

  @Test func eachSourceCountsApart() throws {
    var report = try Self.report()
    report.countExamples()
    report.count("so buried")
    report.count("snowed under with laundry")
    let transcript = try Transcript(
      parsing: Array("transcript: 1\nclient: I'm buried\nclient: buried again\n".utf8))
    var coach = Coach(book: report.book)
    report.count(try transcript.replay(with: &coach))
    #expect(report.statements == 2)
    #expect(report.transcripts == 1)
    let phrases = report.parts(.phrase).filter { $0.item.place.file == "book.yaml" }
    #expect(phrases.map(\.counts) == [[1, 0, 1], [0, 2, 1]])
    #expect(phrases.map(\.item.count) == [2, 3])
    #expect(Self.names(.policy, used: true, report) == ["all"])
  }

  @Test func theTextNamesWhatIsUnusedWithItsPlace() throws {
    var report = try Self.report()
    report.countExamples()
    let lines = report.text().split(separator: "\n").map(String.init)
    #expect(lines.first?.hasPrefix("small 1, used by ") == true)
    #expect(lines.contains("  rules/book.yaml:12: pile: buried"))
    #expect(lines.contains { $0.hasPrefix("rules/book.yaml ") })
    // What the program brings is not the author's to use.
    #expect(!lines.contains { $0.contains("built in") })
  }

  @Test func whatAFileHoldsIsToldByItsNameAndItsFirstLine() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/midstream-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    func file(_ name: String, _ text: String) throws -> String {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
      return "\(folder)/\(name)"
    }
    let statements = try file("day.txt", "It's buried.\r\n\n   \nsnowed under\n")
    let rows = try file("rows.jsonl", "{\"text\": \"buried\"}\n{\"label\": 1}\n")
    let session = try file("session", "transcript: 1\nclient: buried\n")
    let other = try file("other.txt", "transcript: 1\nbook: big 1\nclient: a\n")
    var report = try Self.report()
    let faults = report.count(files: [statements, rows, session, other], jobs: 1)
    #expect(report.statements == 3)
    #expect(report.transcripts == 1)
    #expect(
      faults.map(\.message) == [
        "\(rows):2: no text in 'text'", "\(other) is of another book: big",
      ])
    #expect(faults.map(\.isMissing) == [false, false])
    #expect(report.count(files: [folder + "/none"], jobs: 1).map(\.isMissing) == [true])
  }
}

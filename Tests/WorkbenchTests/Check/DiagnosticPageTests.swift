import Foundation
import Testing
import Workbench

/// The pages of `docs/diagnostics/`: each example gives what its page says.
@Suite struct DiagnosticPageTests {
  private static let book = RuleFile(
    name: "book.yaml", text: "- book: example\n  version: \"1\"\n  format: 1\n")

  /// Safety rules that are read quickly; what pages speak of stands in them as in the program's.
  private static let safety: Rules = {
    var rules = Rules()
    let phrase = Phrase(source: "want to die", elements: ["want", "to", "die"].map { .word($0) })
    rules.signs = [
      SignRule(
        id: "wants-to-die", bank: .crisis, phrases: [.init(phrase: phrase, weight: 2)],
        tier: .explicit, theme: .suicide)
    ]
    let line = Country.Line(
      purposes: ["suicide"], name: "Samaritans", call: "116 123", source: "their page",
      confirmed: .provider, seen: "2026-11-22")
    rules.countries = [
      Country(code: "GB", name: "United Kingdom", medical: "999", lines: [line])
    ]
    rules.replies = [
      Reply(id: "ask", move: .safety, says: [.init(text: "Are you thinking about suicide?")])
    ]
    return rules
  }()

  private func found(_ block: (info: String, text: String)) throws -> [Diagnostic] {
    let name = String(block.info.dropFirst("yaml ".count))
    try #require(block.info.hasPrefix("yaml ") && !name.isEmpty)
    let file = RuleFile(name: name, text: block.text)
    let files = name == "book.yaml" ? [file] : [Self.book, file]
    return check(ReadBook(files: files, safety: Self.safety))
  }

  @Test func everyFaultHasAPageAndEveryPageAFault() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: DiagnosticPage.folder)
    #expect(names.sorted() == (Fault.allCases.map { "\($0.code).md" } + ["README.md"]).sorted())
    let index = try String(contentsOfFile: DiagnosticPage.folder + "/README.md", encoding: .utf8)
    let lines = index.split(separator: "\n").filter { $0.hasPrefix("- [M") }.map(String.init)
    #expect(
      lines
        == Fault.allCases.sorted { $0.code < $1.code }.map {
          "- [\($0.code)](\($0.code).md): \($0.meaning.title)"
        })
  }

  @Test(arguments: Fault.allCases)
  func aPageSaysWhatTheProgramPrints(fault: Fault) throws {
    let page = try DiagnosticPage(fault.code)
    #expect(page.title == fault.meaning.title)
    #expect(page.meaning == fault.meaning.text)
    guard let example = page.blocks.first else { return }
    try #require(page.blocks.map { $0.info.prefix(4) } == ["yaml", "text", "yaml"])
    let found = try found(example)
    #expect(found.contains { $0.fault == fault })
    #expect(found.text == page.blocks[1].text)
    #expect(try self.found(page.blocks[2]).text == "")
  }

  /// What needs a folder, a link or a transcript is told in words, and tested where it is found.
  @Test func onlyThesePagesHaveNoExample() throws {
    let without = try Fault.allCases.map(\.code).filter { try DiagnosticPage($0).blocks.isEmpty }
    let files = (1...10).map { "M\(String(1000 + $0).dropFirst())" }
    #expect(without == files + ["M112", "M301", "M608", "M609", "M801", "M802"])
  }
}

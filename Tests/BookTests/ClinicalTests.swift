import Foundation
import RuleBook
import Testing

/// Foreign signs beside the shipped context rules: what hospital reports say of their findings.
///
/// When the files were new to the rules, the F1 for denials was .132 on the first (before any clinical
/// cue was written), .949 on the second and .952 on the third.
@Suite("Context rules on sentences of hospital reports")
struct ClinicalTests {
  /// The marked finding of a sentence, and how it is meant.
  private struct Row {
    /// Three letters, as the head of the file explains them.
    var meant: Substring
    var text = ""
    var finding: Range<Int>

    init?(_ line: Substring) {
      guard !line.hasPrefix("#"), let blank = line.firstIndex(of: " ") else { return nil }
      meant = line[..<blank]
      let parts = line[line.index(after: blank)...]
        .split(omittingEmptySubsequences: false) { $0 == "[" || $0 == "]" }
      guard parts.count == 3 else { return nil }
      text = parts.joined()
      finding = parts[0].utf8.count..<parts[0].utf8.count + parts[1].utf8.count
    }

    /// The finding as a phrase.
    var phrase: String {
      (text.slice(bytes: finding) ?? "")
        .split { !$0.isLetter && !$0.isNumber && $0 != "'" }.joined(separator: " ")
    }

    func isMeant(_ reason: Because.Reason) -> Bool {
      switch reason {
      case .negated: meant.hasPrefix("N")
      case .past: meant.dropFirst().hasPrefix("H")
      case .supposed: meant.dropFirst().hasPrefix("Y")
      case .other: meant.hasSuffix("O")
      default: false
      }
    }
  }

  private static func rows(of file: String) throws -> [Row] {
    try String(contentsOfFile: Shipped.root + "/Tests/BookTests/Clinical/" + file, encoding: .utf8)
      .split(separator: "\n").compactMap(Row.init)
  }

  /// How the findings of a file are heard beside `context.yaml` and nothing else of the book.
  private static func reasons(for rows: [Row], bank: Bank) throws -> [Because.Reason?] {
    let signs = rows.enumerated().map { number, row in
      "- sign: f\(number)\n  bank: \(bank.rawValue)\n  phrases: [\"\(row.phrase)\"]\n"
    }
    let context = try String(contentsOfFile: Shipped.rules + "/context.yaml", encoding: .utf8)
    let book = try readBook(
      files: [
        RuleFile(
          name: "book.yaml", text: "- book: kit\n  version: \"1\"\n  format: 1\n  language: en\n"),
        RuleFile(name: "context.yaml", text: context),
        RuleFile(name: "signs.yaml", text: signs.joined()),
      ]
    ).book
    var listener = Listener(book: book)
    return rows.enumerated().map { number, row in
      listener.hear(row.text).signs
        .first { book.signs[$0.rule].id == "f\(number)" && $0.bytes.overlaps(row.finding) }?
        .because.reason
    }
  }

  private static func f1(_ reason: Because.Reason, _ rows: [Row], _ heard: [Because.Reason?])
    -> Double
  {
    var both = 0
    var either = 0
    for (row, heard) in zip(rows, heard) {
      if row.isMeant(reason), heard == reason { both += 1 }
      either += (row.isMeant(reason) ? 1 : 0) + (heard == reason ? 1 : 0)
    }
    return 2 * Double(both) / Double(max(either, 1))
  }

  @Test("turn findings off as they are meant", arguments: ["first.txt", "second.txt", "third.txt"])
  func figures(file: String) throws {
    let rows = try Self.rows(of: file)
    #expect(rows.count >= 50)
    let heard = try Self.reasons(for: rows, bank: .note)
    #expect(!heard.contains(nil))
    #expect(Self.f1(.negated, rows, heard) >= 0.97)
    #expect(Self.f1(.past, rows, heard) >= 0.85)
    #expect(Self.f1(.other, rows, heard) >= 0.85)
  }

  @Test("do so in another bank too")
  func banks() throws {
    let rows = try Self.rows(of: "first.txt")
    let heard = try Self.reasons(for: rows, bank: .overwhelm)
    #expect(Self.f1(.negated, rows, heard) >= 0.97)
  }
}

import Foundation
import Testing

@testable import Coaching

@Suite("What a client types, said back")
struct TurnedTests {
  /// A line of `turned.txt`.
  struct Case: CustomTestStringConvertible, Sendable {
    var kind: String
    var typed: String
    var saidBack: String
    var testDescription: String { "\(kind): \(typed)" }
  }

  static let cases = lines.compactMap { line -> Case? in
    let parts = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard parts.count == 3, !line.hasPrefix("#") else { return nil }
    return Case(kind: parts[0], typed: parts[1], saidBack: parts[2])
  }

  @Test("is as the table says", arguments: cases)
  func table(example: Case) {
    #expect(Self.saidBack(example.typed) == example.saidBack)
  }

  private static var lines: [Substring] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "turned.txt")
    // An unreadable table fails the test that counts it.
    return ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n")
  }

  @Test("is asked of enough clauses")
  func isLong() {
    #expect(Self.cases.count >= 200)
  }

  /// The clause turned round, else quoted, else a dash.
  static func saidBack(_ text: String) -> String {
    guard let core = Excerpt.main(of: Tokenizer.tokens(of: text), in: text) else { return "-" }
    return core.turned ?? "\"\(core.quote())\""
  }
}

import Foundation
import Testing
import Workbench

/// The log for tools of code scanning.
@Suite struct SARIFTests {
  private func run(_ faults: [Diagnostic]) throws -> [String: Any] {
    let log = try JSONSerialization.jsonObject(with: Data(faults.sarif.utf8))
    let root = try #require(log as? [String: Any])
    #expect(root["version"] as? String == "2.1.0")
    let runs = try #require(root["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return runs[0]
  }

  @Test func everyFaultStandsAtItsPlace() throws {
    var fault = Diagnostic(
      .unknownSign, at: Place(file: "rules/a b.yaml", line: 3, column: 7), "no sign 'x'",
      hint: "did you mean 'y'?",
      notes: [.init("there", at: Place(file: "/c/\u{E9}.yaml", line: 2))],
      excerpt: "  sign: x")
    fault.conversation = nil
    let run = try run([fault])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 1)
    #expect(results[0]["ruleId"] as? String == "M402")
    #expect(results[0]["level"] as? String == "error")
    let message = try #require(results[0]["message"] as? [String: String])
    #expect(message["text"] == "no sign 'x'\ndid you mean 'y'?")
    let text = [fault].sarif
    for part in [
      "\"uri\" : \"rules/a%20b.yaml\"", "\"uri\" : \"file:///c/%C3%A9.yaml\"", "\"startLine\" : 3",
      "\"startColumn\" : 7", "\"text\" : \"  sign: x\"", "\"text\" : \"there\"",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func aToolCanExplainEveryCode() throws {
    let run = try run([])
    #expect((run["results"] as? [Any])?.isEmpty == true)
    let tool = try #require(run["tool"] as? [String: [String: Any]])
    let rules = try #require(tool["driver"]?["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == Fault.allCases.map(\.code))
    for (rule, fault) in zip(rules, Fault.allCases) {
      #expect((rule["help"] as? [String: String])?["text"] == fault.meaning.text)
      #expect(!fault.meaning.text.isEmpty && fault.meaning.title != fault.code)
    }
  }
}

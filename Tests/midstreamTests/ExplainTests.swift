import Foundation
import Testing

/// `explain`, and `/why` in a conversation: what a therapist reads.
@Suite struct ExplainTests {
  private let arguments = ["explain", "--rules", Built.book]
  private let statement = "I'm not overwhelmed, but I should be further by now"

  @Test func theSignsTheLevelsTheStateAndTheReplyAreExplained() throws {
    let run = try Run(arguments + [statement])
    #expect(run.code == 0)
    #expect(
      run.output.hasPrefix(
        """
        I'm not overwhelmed, but I should be further by now

        "overwhelmed": too-much (overwhelm) does not hold.
            Demands pile up.
            It is denied: "not" turns off what follows within 6 words of its clause [not, book.yaml:34].
            It would weigh 2, by the phrase overwhelmed [book.yaml:13].

        "I should": should (rigidity) holds.
            A rule without a reason.
            "not" would deny it, but a clause ends between the two [not, book.yaml:34].
            Weight 2, by the phrase I should [book.yaml:24].

        Levels     is  stands from
        overwhelm   0            2
        rigidity    2            2  should 2
        flow        0            2
        State: rigidity. Rigidity stands (2, from 2); overwhelm does not (0, from 2).
        Crisis: none.

        Move: reflection, by the policy's row rest [book.yaml:
        """))
    #expect(run.output.contains("Reply: plain [book.yaml:"))
    #expect(run.output.hasSuffix("the coach would answer:\nHeard.\n"))
  }

  @Test func onATerminalNoLineIsWiderThanTheWindow() throws {
    let terminal = try Terminal(arguments + [statement], columns: 50)
    #expect(terminal.child.end() == 0)
    let lines = terminal.rest().split(separator: "\r\n")
    #expect(lines.count > 20)
    #expect(lines.allSatisfy { $0.count < 50 })
    #expect(lines.contains("    within 6 words of its clause [not,"))
  }

  @Test func elsewhereLinesStayWhole() throws {
    let run = try Run(arguments + [statement], environment: ["COLUMNS": "50"])
    #expect(run.output.split(separator: "\n").contains { $0.count > 80 })
  }

  @Test func theJSONIsThatOfATurnWithTheExplanation() throws {
    let run = try Run(arguments + ["--format", "json", statement])
    let parsed = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let object = try #require(parsed as? [String: Any])
    #expect(
      object.keys.sorted() == [
        "coach", "crisis", "explanation", "levels", "move", "phase", "rule", "signs", "state",
        "text",
      ])
    let explanation = try #require(object["explanation"] as? [String: Any])
    #expect(
      explanation.keys.sorted() == [
        "crisis", "levels", "move", "policy", "policyAt", "reply", "replyAt", "signs", "state",
      ])
    let signs = try #require(explanation["signs"] as? [[String: Any]])
    #expect(
      signs[0].keys.sorted() == [
        "about", "at", "cues", "doubledBy", "end", "holds", "phrase", "readAs", "sign", "start",
        "weight",
      ])
    let cue = try #require((signs[0]["cues"] as? [[String: Any]])?.first)
    #expect(cue["fate"] as? String == "decides")
    #expect(cue["at"] as? String == "book.yaml:34")
  }

  @Test func whyTellsTheSameInAConversation() throws {
    let why = try Run(["--rules", Built.book], lines: [statement, "/why"]).output
    let explained = try Run(arguments + [statement]).output
    let signs = try #require(explained.firstRange(of: "\n\nMove:"))
    let body = explained[..<signs.lowerBound].split(separator: "\n\n", maxSplits: 1)[1]
    #expect(why.contains(body))
  }

  @Test func aStatementNeverActs() throws {
    let run = try Run(arguments + ["I am overwhelmed\u{1B}[2J and not\u{202E} overwhelmed"])
    #expect(run.code == 0)
    #expect(!run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }
}

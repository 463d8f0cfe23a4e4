import Foundation
import Testing

/// `chat --format jsonl`: the conversation for another program.
@Suite struct JSONChatTests {
  private let chat = ["--rules", Built.book, "--format", "jsonl"]
  private static let keys: Set = [
    "text", "state", "crisis", "levels", "signs", "coach", "move", "phase", "rule",
  ]

  private func objects(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n", omittingEmptySubsequences: true).map { line in
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return try #require(value as? [String: Any])
    }
  }

  private func talk(_ lines: [String]) throws -> [[String: Any]] {
    let run = try Run(chat, lines: lines)
    #expect(run.code == 0)
    #expect(run.errors == "")
    return try objects(run.output)
  }

  @Test func theOpeningHasNoTextAndEachLineOneAnswer() throws {
    let answers = try talk([#"{"client": "I am swamped"}"#, #"{"client": "and I should not be"}"#])
    #expect(answers.count == 3)
    #expect(answers.allSatisfy { Set($0.keys) == Self.keys })
    #expect(answers[0]["text"] is NSNull)
    #expect(answers[0]["move"] as? String == "opening")
    #expect(answers[1]["text"] as? String == "I am swamped")
    #expect(answers[1]["state"] as? String == "overwhelm")
    #expect(answers[1]["coach"] as? String == #"Steady first: "I am swamped"."#)
    #expect(answers[1]["rule"] as? String == "ground")
  }

  @Test func signsHaveTheirWordsAndBytes() throws {
    let statement = "Ähm, I'm not overwhelmed"
    let answers = try talk([#"{"client": "\#(statement)"}"#])
    let signs = try #require(answers[1]["signs"] as? [[String: Any]])
    let sign = try #require(signs.first)
    let start = try #require(sign["start"] as? Int)
    let end = try #require(sign["end"] as? Int)
    #expect(Array(statement.utf8)[start..<end].elementsEqual("overwhelmed".utf8))
    #expect(sign["holds"] as? Bool == false)
    #expect(sign["because"] as? String == "negated by 'not'")
  }

  @Test func aCommandIsAnsweredInTheCoachsPlaceWithoutAMove() throws {
    let commands = ["/why", "/help", "/lines", "/nonsense", "/skip", "/suds 4"]
    let answers = try talk(commands.map { #"{"client": "\#($0)"}"# })
    try #require(answers.count == commands.count + 1)
    for (command, answer) in zip(commands, answers.dropFirst()) {
      #expect(Set(answer.keys) == Self.keys, "\(command)")
      #expect(answer["text"] as? String == command)
      #expect((answer["coach"] as? String)?.isEmpty == false, "\(command)")
      #expect(answer["move"] is NSNull, "\(command)")
    }
  }

  @Test func aBadLineIsAnsweredWithAnErrorAndEndsNothing() throws {
    let lines = [
      "", "hello", "[]", "{", #"{"client": 3}"#, #"{"client": null}"#, #"{"other": "x"}"#,
      #"{"client": "x"} y"#, #"{"client": "\q"}"#, "\u{0}",
    ]
    let answers = try talk(lines + [#"{"client": "I am swamped"}"#])
    try #require(answers.count == lines.count + 2)
    for (line, answer) in zip(lines, answers.dropFirst()) {
      #expect(Set(answer.keys) == ["error"], "\(line)")
    }
    #expect(answers.last?["state"] as? String == "overwhelm")
  }

  @Test func otherFieldsArePassedBy() throws {
    let line = #"{"id": 7, "meta": {"client": ["no"]}, "client": "I am swamped", "z": null}"#
    #expect(try talk([line])[1]["text"] as? String == "I am swamped")
  }

  @Test func eachAnswerIsThereBeforeTheNextLine() throws {
    let pipes = try Pipes(chat)
    #expect(pipes.hear(upTo: "\n").contains(#""text":null"#))
    pipes.say(#"{"client": "hello"}"#)
    #expect(pipes.hear(upTo: "\n").contains(#""text":"hello""#))
    pipes.hangUp()
    #expect(pipes.hear(upTo: "\n") == "")
    #expect(pipes.child.end() == 0)
  }

  @Test func controlCharactersLeaveAsEscapes() throws {
    let run = try Run(chat, lines: [#"{"client": "I am swamped \u001b]0;x\u0007 \u202e"}"#])
    #expect(!run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    #expect(run.output.contains(#"\u001b"#))
  }
}

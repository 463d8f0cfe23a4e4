import Testing
import Workbench

/// Chat logs in JSON, and conversations that people typed up.
struct ChatLogTests {
  private let wanted = ["client: I am stuck", "therapist: Where?"]

  @Test(
    arguments: [
      #"{"role":"user","content":"I am stuck"}"# + "\r\n\n"
        + #"{"content":"Where?","role":"assistant"}"#,
      #"{"id":7,"messages":[{"role":"system","content":"be kind"},{"role":"user","content":"#
        + #""I am stuck"},{"role":"assistant","content":[{"type":"text","text":"Where?"}]}]}"#,
      "[\n{\"from\":\"human\",\"value\":\"I am \\u0073tuck\",\n\"n\":{\"x\":[]}},\n"
        + "{\"from\":\"gpt\",\"value\":\"Where?\"}]",
      "{\n\"conversations\": [\n{\"from\":\"human\",\"value\":\"I am stuck\"},"
        + "{\"from\":\"gpt\",\"value\":\"Where?\"}]}",
    ])
  func rowsSessionsAndDocumentsAreRead(_ text: String) throws {
    let taken = try Taken(text, file: "log.jsonl")
    #expect(taken.only == wanted)
    #expect(try Taken(text, file: "log").only == wanted, "by what it holds")
  }

  @Test func anObjectOfMessagesIsASession() throws {
    let turn = #"[{"role":"user","content":"hello"}]"#
    let named = try Taken(
      "{\"id\":\"x\",\"messages\":\(turn)}\n{\"id\":\"y\",\"messages\":\(turn)}", file: "l.jsonl")
    #expect(named.names == ["x", "y"])
    let unnamed = try Taken("{\"m\":\(turn)}\n{\"m\":\(turn)}", file: "l.jsonl")
    #expect(unnamed.names == ["l-001", "l-002"])
  }

  @Test func everyLineThatIsNoJSONIsTold() throws {
    let taken = try Taken("{\"text\":\"a\"}\n{\"text\":\n7\n", file: "l.jsonl")
    #expect(taken.faults.count == 2)
    #expect(taken.faults.first?.hasPrefix("l.jsonl:2: this line is no JSON") == true)
    #expect(taken.faults.last == "l.jsonl:3: this is no JSON object")
    let deep = String(repeating: "[", count: 100_000)
    #expect(try Taken(deep, file: "l.json").faults.count == 1)
  }

  @Test(
    arguments: [
      "Client: I am stuck\nTherapist: Where?\n",
      "C:  I am stuck\r\nT:\tWhere?",
      "Notes of today\n\n**Client:** I am stuck\n\n**Therapist**: Where?\n",
      "[00:01:02] CLIENT: I am stuck\n(0:02) Counselor: Where?",
      "00:01 Client (Anna): no\n",
      "Client (00:01): I am stuck\nDr. Meyer [00:02]: Where?",
      "Client  0:01\nI am stuck\n\nTherapist  0:02\nWhere?",
      "> Patient: I am stuck\n> Therapist: Where?",
    ])
  func labelsOfManyForms(_ text: String) throws {
    let taken = try Taken(text, file: "a.txt") { $0.format = .text }
    #expect(text.contains("(Anna)") ? taken.only.isEmpty : taken.only == wanted)
  }

  @Test func furtherLinesBelongToWhoSpeaks() throws {
    let text = """
      Client: Note to self:
      never: say so.

      He said: 10:30 sharp.
      Therapist: And?
      """
    let taken = try Taken(text, file: "a.txt")
    #expect(
      taken.only == [
        "client: Note to self:\nnever: say so.\n\nHe said: 10:30 sharp.", "therapist: And?",
      ])
  }

  @Test func aTextOfNobodyIsToldSo() throws {
    let taken = try Taken("Dear diary,\nit rained.\n", file: "a.txt")
    #expect(taken.faults.joined().contains("no line begins with a speaker"))
  }
}

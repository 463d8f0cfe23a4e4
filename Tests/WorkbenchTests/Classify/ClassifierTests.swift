import Coaching
import Testing
import Workbench

/// Many statements in, one JSON object a line out, in order.
struct ClassifierTests {
  static let rest = """
    "state":"neutral","crisis":"none","levels":{"overwhelm":0,"rigidity":0,"flow":0},"signs":[]}
    """

  func classified(_ lines: [[UInt8]], field: String? = nil) throws -> (text: String, faults: Int) {
    var classifier = Classifier(try Book(Rules(), safety: Rules()))
    for line in lines {
      line.withUnsafeBufferPointer { line in
        if let field {
          classifier.hear(field: field, of: line)
        } else {
          classifier.hear(line)
        }
      }
    }
    return (String(decoding: classifier.output.bytes, as: UTF8.self), classifier.faults)
  }

  @Test func everyLineIsAnsweredAlsoAnEmptyOne() throws {
    let answers = try classified([Array("a walk".utf8), [], Array("\"tea\"".utf8)])
    #expect(
      answers.text == """
        {"text":"a walk",\(Self.rest)
        {"text":"",\(Self.rest)
        {"text":"\\"tea\\"",\(Self.rest)

        """)
  }

  @Test func bytesThatAreNoTextAreRepaired() throws {
    let answers = try classified([[0x61, 0xFF, 0xC0, 0x80, 0x62, 0xE2, 0x80]])
    #expect(
      answers.text == "{\"text\":\"a\u{FFFD}\u{FFFD}\u{FFFD}b\u{FFFD}\",\(Self.rest)\n")
    #expect(answers.faults == 0)
  }

  @Test func aLineThatCannotBeReadIsAnsweredWithItsNumber() throws {
    let lines = [#"{"say":"tea"}"#, "{", #"{"text":"tea"}"#, #"{"say":1}"#, "", #"{"say":"é"}"#]
    let answers = try classified(lines.map { Array($0.utf8) }, field: "say")
    #expect(
      answers.text == """
        {"text":"tea",\(Self.rest)
        {"line":2,"error":"the line ends too early"}
        {"line":3,"error":"there is no field 'say'"}
        {"line":4,"error":"the field 'say' is no text"}
        {"line":5,"error":"an empty line"}
        {"text":"é",\(Self.rest)

        """)
    // "{" alone, the wrong field, a number, and nothing at all.
    #expect(answers.faults == 4)
  }
}

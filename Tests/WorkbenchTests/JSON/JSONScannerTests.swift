import Testing
import Workbench

/// Reading one field of a JSON object, as `classify --field` and the chat's JSON lines do.
struct JSONScannerTests {
  /// The text of the field `text`, or the fault's message.
  func text(_ json: String) -> String {
    var json = json
    return json.withUTF8 { bytes in
      var scanner = JSONScanner(bytes)
      var found = "(none)"
      do throws(JSONFault) {
        try scanner.object { scanner, key throws(JSONFault) in
          var value: [UInt8] = []
          guard key == "text", try scanner.string(into: &value) else { return try scanner.skip() }
          found = String(decoding: value, as: UTF8.self)
        }
        return found
      } catch {
        return "fault: \(error.message)"
      }
    }
  }

  @Test(
    arguments: [
      (#"{"text":"hello"}"#, "hello"),
      (#" { "id" : 7 , "text" : "a b" , "more" : [1, {"text": "no"}, [[]], {}] } "#, "a b"),
      (#"{"te\u0078t":"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"}"#, "\"\\/\u{8}\u{C}\n\r\té😀"),
      (#"{"text":"\ud83d x \ude00"}"#, "\u{FFFD} x \u{FFFD}"),
      (#"{"a":-0.5e+7,"b":true,"c":null,"text":""}"#, ""),
      (#"{}"#, "(none)"),
      (#"{"text":"first","text":"last"}"#, "last"),
    ])
  func aFieldIsFound(_ json: String, _ expected: String) {
    #expect(text(json) == expected)
  }

  @Test(
    arguments: [
      "", " ", "[]", "\"x\"", "{", "{\"text\"}", "{\"text\":}", "{\"text\":\"x\"",
      "{\"text\":\"x}", "{\"text\":\"x\"} y", "{\"text\":\"x\",}", "{'text':'x'}",
      "{\"text\":\"\\x\"}", "{\"text\":\"\\u12G4\"}", "{\"text\":\"\\u+123\"}", "{\"a\":01}",
      "{\"a\":1.}", "{\"a\":+1}", "{\"a\":tru}", "{\"a\":[1,]}", "{\"a\":[1}", "{\"a\":{]}",
      "{\"a\":{\"b\"}}", "{\"a\":{\"b\":1,}}", "{\"a\":\"tab\there\"}", "{\"a\":\"\\",
    ])
  func whatIsNoObjectIsAFault(_ json: String) {
    #expect(text(json).hasPrefix("fault: "))
  }

  @Test func theFaultNamesTheByte() {
    #expect(text("{\"text\":\"x\"} y") == "fault: the end of the line is wanted at byte 14")
  }

  @Test func anythingNestsOnlySoDeep() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(text("{\"a\":\(deep)") == "fault: nested too deeply")
  }
}

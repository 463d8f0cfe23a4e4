import Foundation
import Testing
import Workbench

/// JSON that any reader of JSON understands, and that a terminal shows without acting on it.
struct JSONWriterTests {
  func written(_ text: String?) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(
    arguments: [
      ("", "\"\""),
      ("plain words, and more of them", "\"plain words, and more of them\""),
      ("say \"no\" \\ twice", "\"say \\\"no\\\" \\\\ twice\""),
      ("a\nb\tc\rd", "\"a\\nb\\tc\\rd\""),
      ("\u{0}\u{1B}[2J\u{7F}", "\"\\u0000\\u001b[2J\\u007f\""),
      ("can’t – é 😀", "\"can’t – é 😀\""),
      ("\u{9B}x\u{202E}y\u{2028}z\u{E0041}", "\"\\u009bx\\u202ey\\u2028z\\udb40\\udc41\""),
    ])
  func aStringIsQuoted(_ text: String, _ json: String) {
    #expect(written(text) == json)
  }

  @Test func noStringIsNull() { #expect(written(nil) == "null") }

  /// Each scalar at each place of an eight-byte step reads back as it was.
  @Test func whatIsWrittenReadsBack() throws {
    let scalars =
      (0..<0x300).compactMap(Unicode.Scalar.init) + ["\u{2019}", "\u{FFFD}", "\u{1F600}"]
    for offset in 0..<9 {
      for scalar in scalars {
        let text = String(repeating: "a", count: offset) + String(scalar) + "bcdefghij"
        let read = try JSONDecoder().decode(String.self, from: Data(written(text).utf8))
        #expect(Array(read.unicodeScalars) == Array(text.unicodeScalars))
      }
    }
  }
}

import Testing
import Workbench

/// Whatever a file holds, taking it in ends, and what is taken is a transcript.
struct AnyTextTests {
  private static let pieces = [
    "client", "therapist", "T", ":", ": ", ",", ";", "\t", "\"", "\n", "\r", "\r\n", "*CLI:\t",
    "*THE:", "%mor:", "@Begin\n", "@Participants:\t", "CLI Client", "<", ">", "[/]", "[:", "]", "[",
    "{", "}", "{\"role\":\"user\",\"content\":\"x\"}", "[00:12]", "(0:1", "**", "/", "\\", "text",
    "speaker,text\n", "sep=;\n", "'=", "&-", "+...", "\u{15}", "\u{301}", "\u{FEFF}", "😀", "\0",
    " ",
  ]

  @Test(arguments: ExchangeFormat.allCases)
  func takingItInEnds(_ format: ExchangeFormat) throws {
    var state: UInt64 = 42
    func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    var taken = 0
    for round in 0..<600 {
      var bytes = (0..<below(30)).flatMap { _ in Array(Self.pieces[below(Self.pieces.count)].utf8) }
      if format == .csv, round % 2 == 0 { bytes = Array("speaker,text\n".utf8) + bytes }
      if round % 10 == 0 { bytes.insert(UInt8(below(256)), at: below(bytes.count + 1)) }
      let result = try Taken(bytes, file: "any") { $0.format = round % 3 == 0 ? nil : format }
      #expect(result.names.isEmpty || result.faults.isEmpty)
      taken += result.names.count
    }
    #expect(taken > 0)
  }
}

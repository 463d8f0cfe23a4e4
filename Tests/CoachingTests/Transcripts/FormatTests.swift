import Coaching
import Foundation
import Testing

/// Files of every format that was ever written are read, and print back byte for byte.
///
/// The samples are never edited: a new format gets a new one.
struct FormatTests {
  /// The sample of a format.
  static func sample(_ format: Int) throws -> [UInt8] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "formats/\(format).txt")
    return Array(try Data(contentsOf: file))
  }

  @Test(arguments: 1...Transcript.newestFormat)
  func everyFormatIsRead(_ format: Int) throws {
    let sample = try Self.sample(format)
    let transcript = try Transcript(parsing: sample)
    #expect(transcript.header.format == format)
    #expect(Array(transcript.text.utf8) == sample)
    #expect(transcript.header.book == .init(name: "small", version: "1.0"))
  }

  @Test func formatOneIsReadAsItWasMeant() throws {
    let transcript = try Transcript(parsing: try Self.sample(1))
    #expect(transcript.header.seed == 3)
    #expect(transcript.header.country == "GB")
    #expect(transcript.header.carried?.kept == "the window \\ and the tree")
    #expect(transcript.header.carried?.notes == ["asthma"])
    let exchanges = transcript.exchanges
    #expect(exchanges.count == 6)
    #expect(exchanges[1].input == .statement("I'm drowning, and\n\nI should cope"))
    #expect(exchanges[1].wordings.map(\.text) == ["That is a lot.\nFrom 0 to 10?"])
    #expect(exchanges[1].heard?.signs == ["too-much", "should"])
    #expect(exchanges[2].wordings.map(\.kind) == [.fits, .fits, .never])
    #expect(exchanges[3].input == .statement("/suds"))
    #expect(exchanges[3].heard?.rule == "heard")
    #expect(!exchanges[4].isRecorded)
    #expect(exchanges[5].heard?.crisis == .explicit)
  }

  @Test func formatTwoIsReadAsItWasMeant() throws {
    let transcript = try Transcript(parsing: try Self.sample(2))
    let parts = transcript.exchanges.map { $0.pattern?.parts ?? [] }
    #expect(
      parts == [
        [.init(.phase, ["opening"]), .init(.rule, ["welcome"])],
        [
          .init(.state, ["both"]), .init(.sign, ["too-much"]), .init(.sign, ["should"]),
          .init(.move, ["grounding", "practice"]),
        ],
        [.init(.suds, ["8-10"]), .init(.move, isDenied: true, ["reframing", "integration"])],
        [.init(.sign, isDenied: true, ["too-much", "should"]), .init(.crisis, ["none"])],
        [],
      ])
    var coach = try DialogueBook.coach()
    #expect(try transcript.replay(with: &coach).differences.map(\.exchange) == [4])
  }

  @Test func whatIsRecordedIsOfFormatOne() throws {
    let book = try DialogueBook.book()
    #expect(Transcript.Header(book: book, seed: 1).text.hasPrefix("transcript: 1\n"))
  }
}

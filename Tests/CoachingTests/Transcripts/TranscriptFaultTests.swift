import Coaching
import Testing

/// Faults of a transcript's text: each is told, with its place and what would be right.
struct TranscriptFaultTests {
  /// `line:column: message` of each fault of a text behind a fine header.
  func faults(_ text: String, header: String = "transcript: 1\n") -> [String] {
    do {
      _ = try Transcript(parsing: header + text)
      return []
    } catch {
      return error.faults.map { "\($0.line):\($0.column): \($0.message)" }
    }
  }

  @Test(
    arguments: [
      ("Client: x", "2:1: a line that is not written quite right"),
      ("client x", "2:1: a line that is not written quite right"),
      (" client: x", "2:1: a line that is not written quite right"),
      ("client:x", "2:8: one blank is missing behind 'client:'"),
      ("coach~x", "2:7: one blank is missing behind 'coach~'"),
      ("client: x\nseed: 7", "3:1: the header 'seed' stands behind the first turn"),
      ("client: x\nhello", "3:1: a line of no kind that a transcript knows"),
      ("sed: 7", "2:1: there is no header 'sed'"),
      ("seed: many", "2:6: the header 'seed' cannot be read"),
      ("seed: 1\nseed: 2", "3:1: the header 'seed' stands here a second time"),
      ("book: midstream", "2:6: the header 'book' cannot be read"),
      ("country: gb", "2:9: the header 'country' cannot be read"),
      ("client: é\\n", "2:10: a backslash that means nothing"),
      ("client: \\u{D800}", "2:9: a backslash that means nothing"),
      ("client: \\u{}", "2:9: a backslash that means nothing"),
      ("client: \\u{1B", "2:9: a backslash that means nothing"),
      ("client: a\tb", "2:10: a character that acts instead of being shown: U+0009"),
      ("client: a\u{202E}b", "2:10: a character that acts instead of being shown: U+202E"),
      ("client: x\n  | a\u{1B}", "3:6: a character that acts instead of being shown: U+001B"),
      ("client: a\rb", "2:10: a character that acts instead of being shown: U+000D"),
      ("  | x", "2:1: a further line with no text right above it"),
      ("client: x\n# why\n  | y", "4:1: a further line with no text right above it"),
      (
        "client: x\n  [neutral | opening | reflection: a]\n  | y",
        "4:1: a further line with no text right above it"
      ),
      (
        "client: x\n  [neutral | opening | reflection: a]\ncoach: y",
        "4:1: a coach line behind the bracket, where the turn is complete"
      ),
      (
        "client: x\n  [neutral | opening | reflection: a]\n  [neutral | opening | reflection: a]",
        "4:1: a second bracket in one turn"
      ),
      ("client: x\ncoach: y\ncoach: z", "4:1: a second 'coach:' in one turn"),
      ("client: x\ncoach~ y\ncoach: z", "4:1: 'coach:' and 'coach~' in one turn"),
      ("client: x\ncoach~", "3:7: no words behind 'coach~'"),
      ("client: x\ncoach! ...", "3:7: no words behind 'coach!'"),
      ("client: /why", "2:9: '/why' cannot stand in a transcript like this"),
      ("client: /quit", "2:9: '/quit' cannot stand in a transcript like this"),
      ("client: /suds 11", "2:9: '/suds' cannot stand in a transcript like this"),
      (
        "client: x\n  [neutral | opening | reflection: a",
        "3:37: the bracket is not closed at the end of the line"
      ),
      ("client: x\n  [", "3:4: the bracket is not closed at the end of the line"),
      ("client: x\n  [] x", "3:7: the bracket is not closed at the end of the line"),
      ("client: x\n  []", "3:3: the bracket has the wrong parts"),
      ("client: x\n  [neutral | opening | reflection]", "3:24: the bracket has the wrong parts"),
      ("client: x\n  [nautral | opening | reflection: a]", "3:4: there is no state 'nautral'"),
      ("client: x\n  [neutral | start | reflection: a]", "3:14: there is no phase 'start'"),
      ("client: x\n  [neutral | opening | reflect: a]", "3:24: there is no move 'reflect'"),
      ("client: x\n  [neutral | opening | reflection: ]", "3:35: the rule is missing"),
      ("client: x\n  [neutral: | opening | reflection: a]", "3:12: the sign is missing"),
      ("client: x\n  [neutral: a,, b | opening | reflection: a]", "3:15: the sign is missing"),
      (
        "client: x\n  [neutral | opening | reflection: a | crisis: red]",
        "3:48: there is no crisis tier 'red'"
      ),
      ("client: x\n  [opening | reflection: a]", "3:4: the client's state is missing"),
      (
        "coach: x\n  [neutral | opening | opening: a]",
        "3:4: a state in the opening, where the client has said nothing yet"
      ),
    ])
  func aFaultIsToldWithItsPlace(_ text: String, _ fault: String) {
    #expect(faults(text) == [fault])
  }

  @Test func allFaultsAreToldInTheOrderOfTheLines() {
    #expect(
      faults("sed: 7\nclient:x\n  | \\q\ncoach: \\q\n  [x]\nhm\n") == [
        "2:1: there is no header 'sed'",
        "3:8: one blank is missing behind 'client:'",
        "4:5: a backslash that means nothing",
        "5:8: a backslash that means nothing",
        "6:3: the bracket has the wrong parts",
        "7:1: a line of no kind that a transcript knows",
      ])
  }

  @Test func aTextWithoutTheFormatIsNoTranscript() {
    #expect(faults("client: x\n", header: "") == ["1:1: the header 'transcript: 1' is missing"])
    #expect(faults("", header: "") == ["1:1: the header 'transcript: 1' is missing"])
    #expect(
      faults("client: x\nhm\n", header: "") == [
        "1:1: the header 'transcript: 1' is missing",
        "2:1: a line of no kind that a transcript knows",
      ])
    #expect(
      faults("Dear reader,\n\nthis is a letter.\n", header: "") == [
        "1:1: the header 'transcript: 1' is missing"
      ])
  }

  @Test func ofANewerFormatNothingElseIsJudged() {
    #expect(
      faults("transcript: 3\nmood: blue\n???\n", header: "# x\n") == [
        "2:1: format 3 is newer than this program, which reads up to format 2"
      ])
  }

  @Test func bytesThatAreNoTextAreToldWithTheirPlace() {
    let bytes = Array("transcript: 1\nclient: é".utf8) + [0xFF] + Array("\nclient:x".utf8)
    let error = #expect(throws: TranscriptError.self) { try Transcript(parsing: bytes) }
    #expect(error?.faults.map { "\($0.line):\($0.column)" } == ["2:10", "3:8"])
  }

  @Test func aMiswrittenLineIsAskedAbout() {
    let error = #expect(throws: TranscriptError.self) {
      try Transcript(parsing: "transcript: 1\nCoach: x\n")
    }
    #expect(error?.faults.first?.hint == "did you mean 'coach: '?")
    #expect(error?.faults.first?.excerpt == "Coach: x")
  }
}

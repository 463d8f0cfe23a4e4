import Coaching
import Testing

@testable import midstream

/// Lines that begin with a slash.
@Suite struct SlashCommandTests {
  @Test func aStatementIsNoCommand() {
    #expect(SlashCommand(line: "I am here") == nil)
    #expect(SlashCommand(line: "and/or") == nil)
    #expect(SlashCommand(line: " ") == nil)
    #expect(SlashCommand(line: "") == nil)
  }

  @Test(arguments: [
    ("/help", SlashCommand.help), ("/why ", .why), ("/lines", .lines(nil)),
    ("/lines gb", .lines("GB")), ("/save  my session.txt ", .save("my session.txt")),
    ("/skip", .step(.skip)), (" /stop", .step(.stop)), ("\t/help", .help),
    ("/suds 7", .step(.suds(7))), ("/country gb", .step(.country("GB"))),
    ("/practice feet on the floor", .step(.practice("feet on the floor"))),
    ("/quit", .step(.quit)),
  ])
  func aCommandIsRead(_ line: String, _ command: SlashCommand) {
    #expect(SlashCommand(line: line) == command)
  }

  @Test(arguments: [
    ("/suds", "0 to 10"), ("/suds 11", "0 to 10"), ("/suds much", "0 to 10"),
    ("/country Britain", "two letters"), ("/country", "two letters"), ("/lines 12", "two letters"),
    ("/save", "name of a file"), ("/quit now", "stands alone"), ("/sudz", "Did you mean /suds?"),
    ("/pract", "Did you mean /practice?"), ("/hlep", "Did you mean /help?"),
    ("/xyzzy", "/help lists"), ("/", "/help lists"),
  ])
  func aMistakeGetsAHint(_ line: String, _ hint: String) throws {
    guard case .mistake(let said)? = SlashCommand(line: line) else {
      Issue.record("\(line) was taken for a command")
      return
    }
    #expect(said.contains(hint))
  }
}

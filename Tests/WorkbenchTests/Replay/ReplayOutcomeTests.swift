import Foundation
import Testing
import Workbench

/// What comes of a transcript file, in words for people, and back in the file.
struct ReplayOutcomeTests {
  /// A book that hears one sign and says little.
  static func coach() throws -> Coach {
    var rules = Rules()
    rules.name = "small"
    rules.version = "2"
    rules.signs = [
      SignRule(
        id: "too-much", bank: .overwhelm,
        phrases: [.init(phrase: try Phrase(parsing: "drowning"), weight: 2)])
    ]
    rules.policy = [
      PolicyRow(id: "listen", when: Conditions(), move: .reflection)
    ]
    rules.replies = [
      Reply(id: "welcome", move: .opening, says: [.init(text: "What is here now?")]),
      Reply(id: "heard", move: .reflection, says: [.init(text: "That was heard, and it stays.")]),
    ]
    return Coach(book: try Book(rules, safety: Rules()))
  }

  /// The lines that tell what came of a transcript's text, its file named `a.txt`.
  func told(_ transcript: String) throws -> [String] {
    try inFolder { folder in
      var coach = try Self.coach()
      let path = folder + "/a.txt"
      try write(transcript, to: path)
      let outcome = ReplayOutcome(path, with: &coach)
      let lines = ReplayText(outcome).lines.map(\.text) + [outcome.diagnostics.text]
      return lines.filter { !$0.isEmpty }.map { $0.replacing(folder + "/", with: "") }
    }
  }

  @Test func aDifferenceNamesThePlaceTheClientAndTheWords() throws {
    let transcript = """
      transcript: 1
      client: I'm drowning
        | here
      coach: That was said, and stays.
        [both: too-much | opening | reflection: heard]
      """
    let lines = try told(transcript)
    #expect(
      lines == [
        "a.txt:4: another state",
        "  client    I'm drowning",
        "            here",
        "  expected  That was [-said,-] and stays.",
        "  actual    That was {+heard,+} and {+it+} stays.",
        "  expected  [-both:-] too-much | opening | reflection: heard",
        "  actual    {+overwhelm:+} too-much | opening | reflection: heard",
      ])
  }

  @Test func theSameRuleInNewWordsIsToldFromWordsAlone() throws {
    let bracket = "\n  [neutral | opening | reflection: heard]"
    let turn = "transcript: 1\nclient: hm\ncoach: No."
    #expect(try told(turn + bracket).first == "a.txt:3: the same rule, new wording")
    #expect(try told(turn).first == "a.txt:3: new wording")
  }

  @Test func allWordingsThatWouldDoAreNamed() throws {
    #expect(
      try told("transcript: 1\nclient: hm\ncoach~ ... a ...\ncoach~ b\ncoach! it stays\n") == [
        "a.txt:3: words that must not come",
        "  client    hm",
        "  never     it stays",
        "  actual    That was heard, and it stays.",
        "  expected  ... a ...",
        "  or        b",
        "  actual    That was heard, and it stays.",
      ])
  }

  @Test func textOfAFileMovesNoCursor() throws {
    let lines = try told("transcript: 1\nclient: a\\u{1B}[2J\ncoach: b\\u{9B}\n")
    #expect(lines[1] == "  client    a\\u{1B}[2J")
    #expect(lines[2] == "  expected  [-b\\u{9B}-]")
  }

  @Test func aFaultIsToldLikeThoseOfRules() throws {
    let lines = try told("transcript: 1\nClient: a\n")
    #expect(lines.joined().hasPrefix("a.txt:2:1: error[M801]: a line that is not written"))
    #expect(lines.joined().contains("Client: a"))
    #expect(lines.joined().contains("did you mean 'client: '?"))
  }

  @Test(
    arguments: [
      (
        "transcript: 1\nbook: large 1\nclient: a\n",
        "a.txt:2:1: error[M801]: recorded with the book"
      ),
      ("transcript: 1\n", "a.txt:1:1: error[M801]: nothing to run"),
      ("transcript: 9\n", "a.txt:1:1: error[M801]: format 9 is newer"),
    ])
  func whatDoesNotRunIsNotFine(_ transcript: String, _ begin: String) throws {
    #expect(try told(transcript).joined().hasPrefix(begin))
  }

  @Test func acceptingWritesTheFileOnlyWhereTextChanges() throws {
    try inFolder { folder in
      var coach = try Self.coach()
      let path = folder + "/a.txt"
      try write("transcript: 1\nclient: hm\n", to: path)
      #expect(try ReplayOutcome(path, with: &coach).accept(coach.book) == 1)
      let accepted = """
        transcript: 1

        coach: What is here now?
          [opening | opening: welcome]
        client: hm
        coach: That was heard, and it stays.
          [neutral | opening | reflection: heard]

        """
      #expect(text(at: path) == accepted)
      let fine = ReplayOutcome(path, with: &coach)
      #expect(fine.isFine)
      try write("# edited\n" + accepted, to: path)
      #expect(try fine.accept(coach.book) == 0)
      #expect(text(at: path) == "# edited\n" + accepted)
    }
  }
}

import Testing
import Workbench

/// What a statement comes to, in sentences.
@Suite struct StatementExplanationTests {
  private func explained(_ statement: String, rules: String = Self.rules) throws
    -> StatementExplanation
  {
    var safety = Rules()
    let checks: [(String, String, SignRule.Part?)] = [
      ("cannot-bear", "cannot bear", .strain), ("no-way-out", "no way out", .trapped),
      ("any-more", "any more", nil),
    ]
    for (id, phrase, part) in checks {
      safety.signs.append(
        SignRule(
          id: id, bank: .crisis, phrases: [.init(phrase: try Phrase(parsing: phrase), weight: 2)],
          tier: .check, theme: .suicide, part: part))
    }
    safety.signs.append(
      SignRule(
        id: "wants-to-die", bank: .crisis,
        phrases: [.init(phrase: try Phrase(parsing: "want to die"), weight: 2)], tier: .explicit,
        theme: .suicide))
    let book = try readBook(files: [RuleFile(name: "b.yaml", text: rules)], safety: safety).book
    var listener = Listener(book: book)
    return StatementExplanation(of: listener.hear(statement), in: statement, book)
  }

  private static let rules = """
    - book: sample
      version: "1"
      format: 1
    - sign: panic
      bank: overwhelm
      about: "Alarm. More for those who write rules."
      phrases: [panic, dread, shaky: 1, jumpy: 1]
    - sign: load
      bank: overwhelm
      phrases: [swamped: 3]
    - sign: should
      bank: rigidity
      phrases: [I should]
    - sign: calmer
      bank: flow
      phrases: [calmer]
    - sign: kin
      bank: note
      phrases: [my sister]
    - context: but
      effect: contrast
      cues: [but]
    - context: not
      effect: negated
      reach: 2
      cues: [not]
    - context: ago
      effect: past
      direction: backward
      cues: [years ago]
    """

  @Test(arguments: [
    ("panic", "Overwhelm stands (2, from 2); rigidity does not (0, from 2)."),
    ("I should", "Rigidity stands (2, from 2); overwhelm does not (0, from 2)."),
    (
      "panic, I should",
      "Overwhelm (2) and rigidity (2) both stand, and the lower is at least a quarter of the higher."
    ),
    (
      "I should, but panic and swamped",
      "Overwhelm (10) and rigidity (2) both stand, "
        + "but rigidity is less than a quarter of overwhelm."
    ),
    ("calmer", "Flow stands (2, from 2), and neither overwhelm (0) nor rigidity (0) does."),
    ("shaky", "Nothing stands: overwhelm 1, rigidity 0, flow 0, each from 2."),
    (
      "calmer, panic",
      "Overwhelm stands (2, from 2); rigidity does not (0, from 2). "
        + "Flow (2) counts only where neither of the two stands."
    ),
  ])
  func whatTippedTheStateIsOneSentence(statement: String, sentence: String) throws {
    #expect(try explained(statement).tipped == sentence)
  }

  @Test(arguments: [
    ("a cake", "Crisis: none."),
    (
      "I cannot bear it",
      "Crisis: none. Half of a check is heard, strain (cannot-bear); the other half, being trapped, "
        + "is not."
    ),
    (
      "no way out",
      "Crisis: none. Half of a check is heard, being trapped (no-way-out); the other half, strain, "
        + "is not."
    ),
    (
      "I cannot bear it, no way out",
      "Crisis: check, since strain (cannot-bear) and being trapped (no-way-out) come together."
    ),
    (
      "I cannot bear it any more, no way out",
      "Crisis: check, by any-more, which is one by itself."
    ),
    ("I want to die, I want to die", "Crisis: explicit, by wants-to-die (suicide)."),
  ])
  func theTierIsToldWithTheSignsThatRaiseIt(statement: String, sentence: String) throws {
    #expect(try explained(statement).crisis == sentence)
  }

  @Test func aSignSaysWhatItIsAboutOnceAndItsDoubledWeight() throws {
    let lines = try explained("panic but dread").lines
    #expect(
      lines.prefix(8) == [
        "\"panic\": panic (overwhelm) holds.", "    Alarm.",
        "    Weight 2, by the phrase panic [b.yaml:7].", "",
        "\"dread\": panic (overwhelm) holds.",
        "    Weight 4: 2, doubled because it stands after \"but\". By the phrase dread [b.yaml:7].",
        "", "Levels     is  stands from",
      ])
  }

  @Test(arguments: [
    ("not panic", "It is denied: \"not\" turns off what follows within 2 words of its clause"),
    ("panic years ago", "It is over: \"years ago\" turns off what stands before it within 6"),
    ("not so much panic", "\"not\" would deny it, but stands 3 words away and reaches 2 [not,"),
    ("not but panic", "\"not\" would deny it, but its reach ends at \"but\" [but] [not, b.yaml:"),
    ("not not panic", "\"not\" and \"not\" are two denials and cancel each other [not, b.yaml:"),
    ("not, panic", "\"not\" would deny it, but a clause ends between the two [not, b.yaml:"),
  ])
  func aCueIsToldWithItsReach(statement: String, sentence: String) throws {
    let lines = try explained(statement).lines
    #expect(lines.contains { $0.contains(sentence) }, "\(lines)")
  }

  @Test func twoHintsThatMakeASignAreTold() throws {
    let lines = try explained("shaky and jumpy").lines
    #expect(lines.contains("overwhelm   2            2  panic 2 (two hints)"))
  }

  @Test func notesStandApart() throws {
    let lines = try explained("my sister").lines
    #expect(
      lines.prefix(5) == [
        "No sign was found.", "", "Noted, without weight:",
        "    \"my sister\": kin [b.yaml:19]", "",
      ])
  }

  @Test func aWordThatWasReadAsAnotherIsTold() throws {
    let lines = try explained("paaanic").lines
    #expect(lines.contains("    \"paaanic\" was read as \"panic\"."))
  }
}

import RuleBook
import Testing
import Workbench

/// What is told of a rule that did not speak.
@Suite struct WhyNotTests {
  private static let rules = """
    - book: sample
      version: "1"
      format: 1
    - set: load
      words: [work, bills]
    - context: not
      effect: negated
      cues: [not]
    - sign: too-much
      bank: overwhelm
      phrases: [drowning in <load>, snowed ?right under, so much ...2 at once]
      unless: [snowed under by kindness]
      examples: ["I am [drowning in bills]"]
    - sign: stuck
      bank: rigidity
      phrases: [in circles]
      examples: ["round [in circles]"]
    - policy: closed
      when: {gate: closed}
      move: grounding
    - policy: heavy
      when: {state: overwhelm}
      move: repair
    - policy: listen
      when: {}
      move: reflection
    - reply: steady
      move: grounding
      when: {sign: too-much}
      says: ["Feet on the floor.", "{parked} first."]
    - reply: plain
      move: grounding
      otherwise: true
      says: ["Slowly, then."]
    - reply: sorry
      move: repair
      says: ["Sorry."]
    - reply: go-on
      move: reflection
      says: ["Go on."]
    """

  private func told(_ name: String, _ statement: String) throws -> String? {
    let read = ReadBook(files: [RuleFile(name: "book.yaml", text: Self.rules)])
    let book = try #require(read.book, "\(read.diagnostics.map(\.text))")
    var coach = Coach(book: book)
    var session = coach.open(seed: 1).session
    let traced = coach.trace(.statement(statement), in: &session)
    return WhyNot(traced, book).lines(name)?.joined(separator: "\n")
  }

  @Test(arguments: [
    // A word that is missing, in each place; a word in the way; two at once.
    ("I am drowning in", "\"work\" is missing", "I am drowning in work"),
    ("I am in bills", "\"drowning\" is missing", "I am drowning in bills"),
    ("snowed and under", "\"and\" is in the way", "snowed under"),
    ("so much to do here and there at once", "is in the way", "so much"),
    ("I'm drowning on work", "\"in\" is missing", "I'm drowning in work"),
  ])
  func aPhraseThatNearlyFits(statement: String, lacks: String, changed: String) throws {
    let told = try #require(try told("too-much", statement))
    #expect(told.contains(lacks), "\(told)")
    #expect(told.contains("it is heard: \"\(changed)"), "\(told)")
  }

  @Test func aSignThatIsTurnedOffNamesTheCueAndTheStatementWithoutIt() throws {
    let told = try #require(try told("too-much", "I am not drowning in work"))
    #expect(told.contains("does not hold") && told.contains("\"not\""))
    #expect(told.contains("it is heard: \"I am drowning in work\""), "\(told)")
  }

  @Test func whatIsHeardIsSaidToBe() throws {
    #expect(try told("too-much", "snowed under")?.contains("is heard, in \"snowed under\"") == true)
  }

  @Test func aStatementThatIsFarFromAllPhrasesGetsAnExample() throws {
    let told = try #require(try told("stuck", "good morning"))
    #expect(told.contains("\"round in circles\""))
  }

  @Test func aRowTellsWhatItMissesAndWhichStandsAbove() throws {
    #expect(try told("closed", "good morning")?.contains("gate is open, not closed") == true)
    #expect(try told("heavy", "snowed under")?.contains("so does closed [book.yaml:") == true)
    #expect(try told("listen", "good morning")?.contains("decided") == true)
  }

  @Test func aReplyTellsItsMoveItsConditionsAndItsTexts() throws {
    let other = try #require(try told("go-on", "snowed under"))
    #expect(other.contains("It is a reflection, and the move is grounding, by the row closed"))
    let texts = try #require(try told("plain", "snowed under"))
    #expect(texts.contains("other texts come first"), "\(texts)")
    #expect(try told("steady", "snowed under")?.contains("was said") == true)
  }

  @Test func aNameThatNoRuleHas() throws {
    #expect(try told("nobody", "snowed under") == nil)
  }
}

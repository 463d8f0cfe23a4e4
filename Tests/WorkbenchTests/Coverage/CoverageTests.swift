import Testing
import Workbench

/// What of a book was used, by turns and by statements.
struct CoverageTests {
  /// A book of two signs, two replies, a practice, and a policy of two rows.
  static func book() throws -> Book {
    func sign(_ id: String, _ bank: Bank, _ phrases: [String]) throws -> SignRule {
      SignRule(
        id: id, bank: bank,
        phrases: try phrases.map { .init(phrase: try Phrase(parsing: $0), weight: 2) },
        place: Place(file: "signs.yaml", line: 3))
    }
    var rules = Rules()
    rules.name = "small"
    rules.signs = [
      try sign("too-much", .overwhelm, ["drowning", "snowed under"]),
      try sign("should", .rigidity, ["i should"]),
    ]
    rules.contexts = [
      ContextRule(id: "not", effect: .negated, cues: [try Phrase(parsing: "not")]),
      ContextRule(id: "but", effect: .contrast, cues: [try Phrase(parsing: "but")]),
    ]
    var closed = Conditions()
    closed.gate = [.closed]
    rules.policy = [
      PolicyRow(id: "closed", when: closed, move: .grounding),
      PolicyRow(id: "listen", when: Conditions(), move: .reflection),
    ]
    rules.replies = [
      Reply(id: "welcome", move: .opening, says: [.init(text: "What is here?")]),
      Reply(
        id: "heard", move: .reflection, says: [.init(text: "It was said."), .init(text: "Yes?")]),
      Reply(
        id: "ground", move: .grounding, says: [.init(text: "The floor.")],
        place: Place(file: "replies.yaml", line: 9)),
    ]
    rules.practices = [
      Practice(
        id: "palms", mode: .stability, title: "palms", channel: .movement,
        steps: [Practice.Step(say: "Press."), Practice.Step(say: "Rest.")])
    ]
    return try Book(rules, safety: Rules())
  }

  /// What of the book a session of these statements used.
  static func covered(_ lines: [String]) throws -> Coverage {
    var coach = Coach(book: try book())
    var coverage = Coverage(coach.book)
    var (session, opening) = coach.open(seed: 0)
    coverage.count(opening)
    for line in lines {
      coverage.count(coach.step(Input(line: line) ?? .statement(line), in: &session))
    }
    return coverage
  }

  /// Names of what was used, with how often.
  static func used(_ kind: Coverage.Kind, _ coverage: Coverage) -> [String] {
    coverage.items(kind).filter(\.isUsed).map { "\($0.name) \($0.count)" }
  }

  @Test func eachPartOfATurnIsCounted() throws {
    let coverage = try Self.covered(["rain", "snow", "fog"])
    #expect(coverage.turns == 4)
    #expect(Self.used(.reply, coverage) == ["welcome 1", "heard 3"])
    // Both texts of the reply were said, one of them again.
    #expect(Set(Self.used(.text, coverage)) == ["welcome/1 1", "heard/1 2", "heard/2 1"])
    #expect(Self.used(.policy, coverage) == ["listen 3"])
    #expect(Self.used(.sign, coverage) == [])
  }

  @Test func aPhraseCountsWhereItHolds() throws {
    let coverage = try Self.covered(["I'm snowed under", "I'm not drowning", "I should go"])
    #expect(Self.used(.sign, coverage) == ["too-much 1", "should 1"])
    #expect(Self.used(.phrase, coverage) == ["too-much: snowed under 1", "should: i should 1"])
    #expect(coverage.phrases[0].map(\.held) == [0, 1])
    #expect(coverage.phrases[0].map(\.off) == [1, 0])
    #expect(coverage.items(.context).map(\.name) == ["not"])
    #expect(Self.used(.context, coverage) == ["not 1"])
    #expect(Self.used(.policy, coverage).contains("closed 3"))
  }

  @Test func theStepsOfAPracticeAreCounted() throws {
    let coverage = try Self.covered(["/practice palms"])
    #expect(Self.used(.practice, coverage) == ["palms 1"])
    #expect(Self.used(.step, coverage) == ["palms/1 1"])
  }

  @Test func statementsCountToo() throws {
    var listener = Listener(book: try Self.book())
    var coverage = Coverage(listener.book)
    coverage.count(listener.hear("I'm drowning"))
    #expect(coverage.turns == 1)
    #expect(Self.used(.sign, coverage) == ["too-much 1"])
    #expect(Self.used(.reply, coverage) == [])
  }

  @Test func whatIsCountedApartAddsUp() throws {
    let lines = ["I'm drowning", "rain", "not drowning", "/practice palms", "I should"]
    var sum = try Self.covered([])
    for line in lines { sum.add(try Self.covered([line])) }
    #expect(sum.turns == 11)
    #expect(Self.used(.sign, sum) == ["too-much 1", "should 1"])
    #expect(Self.used(.context, sum) == ["not 1"])
    #expect(Self.used(.step, sum) == ["palms/1 1"])
    #expect(Self.used(.reply, sum).first == "welcome 6")
  }

  @Test func whatWasNotUsedIsNamedWithItsPlace() throws {
    let lines = try Self.covered(["rain"]).lines(in: "rules")
    #expect(lines[0] == "used by 2 turns  used  of  not")
    #expect(lines.contains("  signs             0   2    2"))
    #expect(lines.contains("  rules/signs.yaml:3: too-much"))
    #expect(lines.contains("  rules/replies.yaml:9: ground"))
    #expect(!lines.contains { $0.contains(": heard") })
  }
}

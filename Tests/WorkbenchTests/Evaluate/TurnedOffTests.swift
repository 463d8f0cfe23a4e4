import Testing
import Workbench

/// Signs that were turned off, and whether that was right.
@Suite struct TurnedOffTests {
  @Test func reasonsAreCountedWithTheirRules() throws {
    var hearer = try Hearer()
    let found = TurnedOff.all(
      in: hearer.hear([
        // Right: nothing is left to hear.
        row("I am not drowning", .neutral),
        // Lost: the very sign should have stood.
        row("not now, I'm drowning and not drowning", .overwhelm),
        row("I am not drowning any more", .overwhelm),
        // Wrong, but not for the want of a sign.
        row("not drowning, yet I should", .neutral),
        // Nobody said what should be heard.
        row("not drowning"),
        row("drowning kittens", .neutral),
      ]))
    let negated = try #require(found.first)
    #expect(negated.reason == .negated && negated.rule == nil)
    #expect(negated.signs == 5 && negated.rows == 5)
    #expect(negated.right == 2 && negated.wrong == 2 && negated.lost == 1)
    #expect(found.map(\.rule) == [nil, "not", nil, "too-much"])
    #expect(found.map(\.place) == [nil, "book.yaml:18", nil, "book.yaml:6"])
    #expect(found[2].reason == .unless && found[2].right == 1)
  }

  @Test func aCrisisSignIsJudgedByTheFlagAndANoteNotAtAll() throws {
    let off = HeardSign(
      sign: "wants-to-die", bank: .crisis, text: "die", holds: false, reason: .everyday,
      because: "everyday: 'laughing'")
    var note = off
    note.bank = .note
    let missed = HeardRow(
      row: row("a", .neutral, true), state: .neutral, crisis: .none, signs: [off, note])
    let found = TurnedOff.all(in: [missed])
    #expect(found.map(\.signs) == [1, 1])
    #expect(found.first?.lost == 1)
  }
}

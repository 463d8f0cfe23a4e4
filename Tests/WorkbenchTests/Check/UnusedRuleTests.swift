import Testing
import Workbench

/// Replies that are never said, and practices that never begin.
@Suite struct UnusedRuleTests {
  private static let setUp = """
    - book: sample
      version: "1"
      format: 1
    - sign: stuck
      bank: rigidity
      phrases: [in circles]
    - policy: closed
      when: {gate: closed}
      move: grounding
    - policy: rigid
      when: {phase: middle}
      move: reframing
    - policy: rest
      move: reflection
    - reply: listen
      move: reflection
      says: ["Go on, if you like."]
    - reply: steady
      move: grounding
      says: ["Feet on the floor."]
    - reply: other
      move: reframing
      when: {sign: stuck}
      says: ["Another side, then."]
    - reply: else
      move: reframing
      says: ["One more side, then."]

    """

  private func told(_ rules: String) -> [String] {
    check(ReadBook(files: [RuleFile(name: "book.yaml", text: Self.setUp + rules)]))
      .map { "\($0.fault.code): \($0.message)" }
  }

  private func reply(_ move: String, _ when: String, _ text: String = "A word.") -> String {
    "- reply: r\n  move: \(move)\n  when: {\(when)}\n  says: [\"\(text)\"]\n"
  }

  @Test(arguments: [
    "gate: open", "phase: middle", "suds: 8-10, gate: open", "agreed: change",
    "standing: neutral, state: both",
  ])
  func aReplyThatNoMomentFits(when: String) {
    #expect(
      told(reply("grounding", when)) == [
        "M414: reply 'r' is never said: no moment that leads to grounding fits it"
      ])
  }

  @Test(arguments: [
    ("grounding", "suds: 8-10"), ("grounding", "state: both"), ("grounding", "sign: stuck"),
    ("reframing", "sign: stuck"), ("reflection", "phase: closed"), ("closing", "gate: closed"),
    ("opening", "continued: yes"),
  ])
  func aReplyThatSomeMomentFits(move: String, when: String) {
    #expect(told(reply(move, when)) == [])
  }

  @Test func aReplyOfAMoveThatNoRowLeadsTo() {
    #expect(told(reply("repair", "")).map { $0.prefix(4) } == ["M414"])
  }

  private func practice(_ mode: String, _ notWhen: String) -> String {
    """
    - practice: walk
      mode: \(mode)
      title: "a walk"
      channel: movement
      not-when: {\(notWhen)}
      steps: ["Go round the room."]

    """
  }

  private let offer = """
    - reply: offer
      move: reflection
      says:
        - {text: "Would {first} do?", asks: practice}

    """

  @Test func aPracticeThatIsOffered() {
    for mode in ["stability", "change"] {
      #expect(told(practice(mode, "suds: 8-10") + offer) == [])
    }
  }

  @Test(arguments: [
    ("stability", "gate: [open, closed]"), ("stability", "suds: [none, 0-3, 4-5, 6-7, 8-10]"),
    ("change", "gate: open"),
    ("change", "agreed: change"), ("change", "suds: [none, 0-3, 4-5]"),
  ])
  func aPracticeThatIsAlwaysBarred(mode: String, notWhen: String) {
    #expect(
      told(practice(mode, notWhen) + offer) == [
        "M415: practice 'walk' can never begin: its 'not-when' holds at every moment"
      ])
  }

  @Test func aPracticeThatNobodyOffers() {
    #expect(told(practice("stability", "")).map { $0.prefix(4) } == ["M416"])
    let steadying = offer.replacing("move: reflection", with: "move: grounding")
    #expect(told(practice("change", "") + steadying).map { $0.prefix(4) } == ["M416"])
  }
}

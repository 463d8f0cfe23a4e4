import RuleBook
import Testing

/// Walks made-up sessions through the shipped book: clients say its own examples, numbers, yes and
/// no, commands; every turn is held against what the product promises.
@Suite("Made-up sessions")
struct WalkTests {
  static let talk = [
    "yes", "no", "ok", "I don't want to", "8", "3", "6", "10", "5", "", "hm", "haha", "thanks",
    "what do you mean?", "are you a person?", "no, that's not it", "you already said that",
    "that makes it worse", "stop", "the second one", "I don't know", "it rained all day",
    "/skip", "/stop", "/undo", "/suds 7", "/suds 2", "/practice", "/practice other-eyes",
    "/practice feet-on-floor", "/country GB", "just listen please",
  ]

  @Test("keep the promises", arguments: 0..<30)
  func promises(seed: Int) throws {
    let book = try Shipped.book()
    let examples = book.signs.filter { $0.bank != .crisis && $0.bank != .answer }
      .flatMap { $0.examples + $0.counterexamples }.map(\.text)
    var dice = Dice(state: UInt64(seed))
    var coach = Coach(book: book)
    var session = coach.open(seed: seed).session
    for _ in 0..<60 {
      let line =
        dice.roll(2) == 0
        ? Self.talk[dice.roll(Self.talk.count)]
        : examples[dice.roll(examples.count)]
      let before = session.state
      let turn = coach.step(Input(line: line) ?? .statement(line), in: &session)
      let told = "«\(line)» → [\(turn.policy)] \(turn.move): \(turn.rule) “\(turn.reply)”"
      #expect(turn.rule != "net", "the book has nothing to say: \(told)")
      if turn.move == .reframing || turn.move == .integration {
        #expect(session.state.gate == .open, "change while the gate is closed: \(told)")
      }
      if turn.move == .safety || before.safety != .none { continue }
      #expect(turn.reply.count { $0 == "?" } <= 1, "two questions: \(told)")
      #expect(turn.reply.split(separator: " ").count <= 45, "too long: \(told)")
      #expect(!turn.reply.contains("{"), "an empty slot: \(told)")
    }
  }

  @Test("say nothing twice in forty turns of one state", arguments: ["overwhelm", "rigidity"])
  func fortyTurns(bank: String) throws {
    let book = try Shipped.book()
    let signs = book.signs.filter { $0.bank.rawValue == bank }
    let lines = (0..<40).compactMap { turn in
      let sign = signs[turn % signs.count]
      return sign.examples.isEmpty
        ? nil : sign.examples[(turn / signs.count) % sign.examples.count].text
    }
    var coach = Coach(book: book)
    var session = coach.open(seed: 1).session
    var said: [String] = []
    for line in lines {
      let turn = coach.step(.statement(line), in: &session)
      if turn.move != .safety { said.append(turn.reply) }
    }
    let repeated = said.filter { reply in said.count { $0 == reply } > 1 }
    #expect(repeated == [])
  }
}

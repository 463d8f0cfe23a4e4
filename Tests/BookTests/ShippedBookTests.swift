import RuleBook
import Testing
import Workbench

@Suite("The shipped book")
struct ShippedBookTests {
  @Test("has no faults, and every rule hears its own examples")
  func checks() {
    let diagnostics = check(folder: Shipped.rules)
    #expect(diagnostics.map(\.message) == [])
  }

  @Test("hears every sub-sign that the guide names, each with ten phrases and more")
  func subSigns() throws {
    let book = try Shipped.book()
    let wanted: [(Bank, [String])] = [
      (
        .overwhelm,
        [
          "too-much", "cannot-cope", "panic", "body-alarm", "flooding", "racing-mind",
          "exhaustion", "shutdown",
        ]
      ),
      (
        .rigidity,
        [
          "all-or-nothing", "should", "fixed-self", "fixed-other", "certain-future",
          "mind-reading", "perfection-control", "stuck", "closed",
        ]
      ),
      (.flow, ["notices", "curious", "two-sides", "exception", "tries-new", "settled"]),
    ]
    for (bank, ids) in wanted {
      for id in ids {
        let sign = try #require(book.signs.first { $0.id == id && $0.bank == bank }, "\(id)")
        #expect(sign.phrases.count >= 10, "\(id)")
        #expect(!sign.examples.isEmpty && !sign.counterexamples.isEmpty, "\(id)")
      }
    }
  }

  @Test("has the eight practices of the seed, each with something else to offer")
  func practices() throws {
    let book = try Shipped.book()
    for id in [
      "mindful-breathing", "feet-on-floor", "hand-on-heart", "calm-place", "opening-ritual",
      "other-eyes", "another-answer", "rehearse-a-line", "old-story",
    ] {
      let practice = try #require(book.practices.first { $0.id == id }, "\(id)")
      #expect(!practice.instead.isEmpty, "\(id)")
      #expect(practice.steps.count >= 3, "\(id)")
    }
  }

  @Test(
    "tells the negated sign and the rigid one apart",
    arguments: ["I'm not overwhelmed, but I should be able to handle this by now"])
  func negatedAndHeld(statement: String) throws {
    var listener = Listener(book: try Shipped.book())
    let assessment = listener.hear(statement)
    let book = listener.book
    #expect(assessment.state == .rigidity)
    #expect(
      assessment.signs.contains {
        book.signs[$0.rule].bank == .overwhelm && $0.because.reason == .negated
      })
    #expect(assessment.signs.contains { book.signs[$0.rule].id == "should" && $0.holds })
  }

  @Test("grounds, asks a number, offers a choice, and starts what was agreed to")
  func firstConversation() throws {
    var coach = Coach(book: try Shipped.book())
    var session = coach.open(seed: 1).session
    func say(_ text: String) -> Turn { coach.step(.statement(text), in: &session) }
    let first = say("everything is landing at once and I can't keep up")
    #expect(first.move == .grounding)
    #expect(session.state.asked == .suds)
    let second = say("8")
    #expect(second.move == .practice)
    #expect(session.state.asked == .practice)
    #expect(say("yes").rule.hasSuffix("/1"))
    #expect(say("my feet feel heavy").move == .practice)
  }

  @Test("brings back what was put aside, once, as soon as a number opens the gate")
  func returnsToParked() throws {
    for seed in 1...6 {
      var coach = Coach(book: try Shipped.book())
      var session = coach.open(seed: seed).session
      func say(_ text: String) -> Turn { coach.step(.statement(text), in: &session) }
      _ = say("I can't keep up and I should be able to handle it")
      #expect(session.state.parked)
      _ = say("8")
      _ = say("no thanks")
      let turn = say("4 now")
      #expect(session.state.offer == .change, "\(turn.reply)")
      #expect(!session.state.parked)
      #expect(say("not yet").move != .reframing)
    }
  }

  @Test("brings it back also when other offers were made just before")
  func returnsAfterOffers() throws {
    for seed in 1...6 {
      var coach = Coach(book: try Shipped.book())
      var session = coach.open(seed: seed).session
      func say(_ text: String) -> Turn { coach.step(.statement(text), in: &session) }
      _ = say("my sister came by")
      _ = say("we had tea in the kitchen")
      _ = say("I can't keep up and I should be able to handle it")
      _ = say("I feel a bit calmer now")
      let turn = coach.step(.suds(3), in: &session)
      #expect(!session.state.parked, "\(turn.reply)")
    }
  }

  @Test("never offers another side of a death that is coming")
  func dying() throws {
    for seed in 1...6 {
      var coach = Coach(book: try Shipped.book())
      var session = coach.open(seed: seed).session
      _ = coach.step(.statement("hello"), in: &session)
      let turn = coach.step(.statement("my dad was moved to a hospice on monday"), in: &session)
      #expect(turn.rule == "dying-dear")
      #expect(session.state.offer == .none)
    }
  }

  @Test("stays with ordinary talk", arguments: Ordinary.statements)
  func ordinaryTalk(statement: String) throws {
    var listener = Listener(book: try Shipped.book())
    let assessment = listener.hear(statement)
    #expect(assessment.state == .neutral || assessment.state == .flow)
    #expect(assessment.crisis == .none)
  }
}

/// Everyday statements that no rule should take for a sign.
enum Ordinary {
  static let statements = [
    "My sister rang from Leeds, she has a new dog.", "I always take the 8 o'clock train.",
    "never mind, I found the keys", "I should be there by nine.", "We had far too much cake.",
    "This queue is killing me, back in ten.", "I could murder a cup of tea",
    "The printer at work is dead again.", "We nearly died laughing at the panto.",
    "Overwhelmed with gratitude for all the cards.", "What do you do with what I type?",
    "My mum is overwhelmed by the move.", "Last spring I panicked before every shift; that's over.",
    "If it gets too much I'll step outside.", "The team was crushed four nil on Saturday.",
    "I'm dying to see the new film.", "The report is due Friday and I've booked a room.",
  ]
}

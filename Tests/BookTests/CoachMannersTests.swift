import RuleBook
import Testing

/// What a client notices about how the shipped book speaks: that a wish is remembered, that a word
/// in passing is not taken for an answer, that their own words come back at the end.
@Suite("The coach's manners")
struct CoachMannersTests {
  /// Holds a session and gives its turns, and what the coach asked for in each.
  func hold(_ lines: [String], seed: Int = 1) throws -> [(turn: Turn, asked: Asks?)] {
    var coach = Coach(book: try Shipped.book())
    var session = coach.open(seed: seed).session
    return lines.map { line in
      let turn = coach.step(.statement(line), in: &session)
      return (turn, session.state.asked)
    }
  }

  static let heavy = ["I can't keep up any more", "it's all too much", "I can't cope with this"]

  @Test("ask for no number once numbers are not wanted", arguments: 1..<6)
  func noNumbers(seed: Int) throws {
    let turns = try hold(["hello", "no numbers please"] + Self.heavy, seed: seed)
    #expect(turns.dropFirst(2).allSatisfy { $0.asked != .suds })
  }

  @Test("offer no exercise to somebody who wants none", arguments: 1..<6)
  func noExercises(seed: Int) throws {
    let turns = try hold(["I don't want exercises, I just want to talk"] + Self.heavy, seed: seed)
    #expect(turns.allSatisfy { $0.asked != .practice && $0.turn.move != .practice })
  }

  @Test(
    "hear what a long statement is about, not its greeting or thanks",
    arguments: [
      "hi, my sister rang about the house on Sunday",
      "thanks, anyway the landlord has written to me again",
    ])
  func smallTalkInPassing(statement: String) throws {
    let turns = try hold([statement])
    #expect(!turns[0].turn.rule.hasPrefix("hello") && !turns[0].turn.rule.hasPrefix("thanks"))
  }

  @Test("start no practice on a word that only sounds like its name")
  func noChoice() throws {
    let turns = try hold(["I can't keep up any more", "8", "my feet are cold"])
    #expect(turns[1].asked == .practice)
    #expect(!turns[2].turn.rule.contains("/"))
  }

  @Test("keep a step while somebody is called away, and say it again when they are back")
  func calledAway() throws {
    let turns = try hold([
      "I can't stop shaking", "8", "yes", "hang on, the kids want me", "ok I'm back", "the carpet",
    ]).map(\.turn)
    let step = turns[2].rule
    #expect(step.hasSuffix("/1"))
    #expect(turns[3].rule == "aside-away" && !turns[3].reply.contains("?"))
    let words = turns[2].reply.split(separator: ".").first.map(String.init) ?? step
    #expect(turns[4].reply.contains(words))
    #expect(turns[5].rule == step.replacing("/1", with: "/2"))
  }

  @Test(
    "take a number that stands before other words, from somebody who gave one before",
    arguments: ["5 since I opened the window", "It's a 4. I don't want anything done about it."])
  func leadingNumber(statement: String) throws {
    let turns = try hold(["I can't keep up any more", "8", "no", statement]).map(\.turn)
    #expect(turns[3].policy.hasPrefix("number"))
  }

  @Test("take a no that stands before everything else for one")
  func noBeforeAll() throws {
    var coach = Coach(book: try Shipped.book())
    var session = coach.open(seed: 1).session
    for line in ["I should be further along by now", "that's how it has to be"] {
      _ = coach.step(.statement(line), in: &session)
    }
    #expect(session.state.offer == .change)
    _ = coach.step(.statement("No. It's only that my brother never rings me."), in: &session)
    #expect(session.state.declined)
  }

  @Test(
    "take English of a few rare words for English",
    arguments: ["clares mum comes thursday", "Making soup later, leeks"])
  func rareWords(statement: String) throws {
    #expect(try hold([statement])[0].turn.policy != "foreign")
    #expect(
      try hold(["ich kann nicht mehr schlafen und alles ist zu viel"])[0].turn.policy == "foreign")
  }

  @Test(
    "start the practice that is wanted, not the one that is turned down",
    arguments: [
      ("not the palms. feet i suppose", "feet-on-floor"),
      ("I hate the palms one, the feet then", "feet-on-floor"),
      ("why not the palms", "palms"),
    ])
  func oneTurnedDown(answer: String, begun: String) throws {
    let offered = try hold(["I can't stop shaking", "8", answer])
    #expect(offered[1].asked == .practice)
    #expect(offered[2].turn.rule == "\(begun)/1")
    #expect(try !hold(["I can't stop shaking", "8", "not the palms"])[2].turn.rule.contains("/"))
  }

  @Test("meet what is told inside an exercise, and ask its step once more")
  func toldInside() throws {
    let lines = ["I can't stop shaking", "8", "yes", "my brother moved out in june", "the carpet"]
    let turns = try hold(lines).map(\.turn)
    #expect(turns[3].rule == "aside-told" && turns[3].reply.contains("arms"))
    #expect(turns[4].rule == turns[2].rule.replacing("/1", with: "/2"))
  }

  @Test("answer the question that comes after a no, and take the no")
  func noAndAQuestion() throws {
    var coach = Coach(book: try Shipped.book())
    var session = coach.open(seed: 1).session
    for line in ["I should be further along by now", "that's how it has to be"] {
      _ = coach.step(.statement(line), in: &session)
    }
    let turn = coach.step(.statement("No thanks. Who wrote your rules?"), in: &session)
    #expect(session.state.declined)
    #expect(turn.policy != "declined")
  }

  @Test("hear a regret that is hard to say as one, and never as a wish to come true")
  func regret() throws {
    let line = "can i just say something bad. sometimes i wish i hadnt had the second one"
    let turns = try hold(["the nursery rang twice and i cant cope", "7", line]).map(\.turn)
    #expect(turns[2].rule == "told-regret")
  }

  @Test("take no 'no' inside a sentence for a no")
  func noInPassing() throws {
    let turns = try hold(["I can't keep up any more", "8", "there was no milk this morning"])
    #expect(turns[2].turn.policy != "declined")
  }

  @Test("give back at the end what the client would take along", arguments: 1..<4)
  func keepsake(seed: Int) throws {
    var lines = [
      "I should be further along by now", "that's how it has to be", "yes",
      "part of me wants that and part of me wants to rest", "I could rest on Sunday",
    ]
    let more = ["my sister rests on Sundays", "we could go to the lake", "that's enough for today"]
    for line in more where try hold(lines, seed: seed).last?.asked != .keep { lines.append(line) }
    #expect(try hold(lines, seed: seed).last?.asked == .keep)
    lines += ["a Sunday without the list", "bye"]
    #expect(
      try hold(lines, seed: seed).last?.turn.reply.contains("a Sunday without the list") == true)
  }

  @Test("say the commonest words for too much back, though they are half of a check")
  func drowning() throws {
    let said = try (1..<9).map { try hold(["I'm drowning at work"], seed: $0)[0].turn }
    #expect(said.allSatisfy { $0.move == .grounding })
    #expect(said.contains { $0.reply.contains("drowning at work") })
  }

  @Test("sum up in the client's own words once facts were told", arguments: 1..<6)
  func summary(seed: Int) throws {
    var lines = ["I'm a complete failure at this job"]
    let news = ["the office moved in March", "the bus was late", "my sister rang", "it rained"]
    for line in news {
      let last = try hold(lines, seed: seed).last
      if last?.asked == .change { break }
      lines.append(line)
    }
    lines += [
      "yes", "the report had two mistakes in it", "my boss sent it back by lunch",
      "the whole team saw it", "it was the first one this year", "we had tea after",
    ]
    let said = try hold(lines, seed: seed).map(\.turn.reply)
    #expect(
      said.contains {
        $0.contains("a complete failure at this job") && $0.contains("two mistakes")
      },
      "\(said)")
  }

  @Test("offer the rehearsal that was wished for before any other practice", arguments: 1..<4)
  func rehearsal(seed: Int) throws {
    let turns = try hold(
      [
        "I can never say no to my manager", "she asked again on Friday",
        "I want to rehearse what to say to her",
      ], seed: seed)
    #expect(turns.last?.asked == .practice)
    #expect(turns.last?.turn.reply.contains("rehearsing one line") == true)
  }

  @Test("offer no look to who has closed the subject", arguments: 1..<4)
  func closedSubject(seed: Int) throws {
    let turns = try hold(
      ["There's nothing to discuss.", "my wife sent me", "he left when I was nine"], seed: seed)
    #expect(turns.allSatisfy { $0.asked != .change })
  }

  @Test("offer something in the place of what may not be used now", arguments: 1..<4)
  func instead(seed: Int) throws {
    var coach = Coach(book: try Shipped.book())
    var session = coach.open(seed: seed).session
    _ = coach.step(.statement("I have asthma and I can't keep up with any of it"), in: &session)
    let turn = coach.step(.practice("mindful-breathing"), in: &session)
    #expect(session.state.asked == .practice, "\(turn.reply)")
    let begun = coach.step(.statement("yes"), in: &session)
    #expect(begun.rule.hasSuffix("/1") && !begun.rule.hasPrefix("mindful-breathing"))
  }

  @Test(
    "answer a plain statement for what it tells",
    arguments: [
      ("I miss her", "told-sad"), ("my son won't answer me", "told-silence"),
      ("my neighbour brought soup", "told-kind"), ("I need help", "told-help"),
      ("we had a row about the car", "told-row"),
    ])
  func told(statement: String, reply: String) throws {
    #expect(try hold([statement])[0].turn.rule == reply)
  }

  @Test("offer no exercise to a plain sentence that came in place of a number")
  func noOfferInPassing() throws {
    let turns = try hold(["I can't keep up any more", "my neighbour brought soup"])
    #expect(turns[0].asked == .suds && turns[1].asked != .practice)
  }

  @Test("take a number that comes a turn after it was asked for")
  func lateNumber() throws {
    let turns = try hold(["I can't keep up any more", "my neighbour brought soup", "8"])
    #expect(turns[2].turn.policy == "number-high")
  }

  @Test("open nothing when the client does not want to see it differently", arguments: 1..<4)
  func noLooking(seed: Int) throws {
    let turns = try hold(["the bus was late", "I don't want to see it differently"], seed: seed)
    #expect(turns[1].turn.phase == .opening)
  }
}

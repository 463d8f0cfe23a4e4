import Testing

@testable import Coaching

@Suite("What the client mentioned in passing")
struct MentionTests {
  @Test(
    "is the most concrete thing of a statement, as it would be said back",
    arguments: [
      ("I still haven't started Friday's report", "Friday's report"),
      ("fridays report isnt even started", "Friday's report"),
      ("there's the interview on Monday and I've nothing to wear", "the interview on Monday"),
      ("I've got an interview on monday", "the interview on Monday"),
      ("tomorrow's maths exam is all I think about", "tomorrow's maths exam"),
      ("my sister's wedding is eating my weekends", "your sister's wedding"),
      ("my sisters wedding is in june", "your sister's wedding"),
      ("The mortgage went up again", "the mortgage"),
      ("I can't stop thinking about my driving test", "your driving test"),
      ("three deadlines and one of me", "three deadlines"),
      ("I have my two exams left", "your two exams"),
      ("I shouted at Priya in the corridor", "Priya"),
      ("It went wrong when Dr Patel rang", "Dr Patel"),
      ("I missed Tom's match because of the van", "Tom's match"),
      ("it's just the credit card bill and the boiler", "the boiler"),
      ("we argue about the rota, and Aisha never helps", "the rota"),
      ("half the office is off and I've got 14 invoices", "14 invoices"),
    ])
  func finds(text: String, expected: String) {
    #expect(found(text) == expected)
  }

  @Test(
    "is nothing where nothing is named that is one thing of theirs",
    arguments: [
      "I don't know", "I'm tired today", "it's been three weeks", "I slept four hours",
      "I had two pints and three glasses of wine", "I took eight tablets", "see you on Monday",
      "I don't have a car", "if I had a garden", "I Am Fine Really", "I CANT COPE",
      "my English is bad", "Nobody asked me", "I told Mum", "it costs five pounds",
    ])
  func findsNone(text: String) {
    #expect(found(text) == nil)
  }

  private func found(_ text: String) -> String? {
    Mention.best(of: Tokenizer.tokens(of: text), in: text, turn: 0)?.words
  }

  /// A coach that comes back to what was mentioned whenever it can.
  private struct Conversation {
    var coach: Coach
    var session: Session

    init() throws {
      var rules = try DialogueBook.rules()
      rules.replies.removeAll { $0.move == .reflection }
      rules.replies += [
        Reply(
          id: "back", move: .reflection,
          says: [.init(text: "Back to {earlier}."), .init(text: "And {earlier}?")]),
        Reply(
          id: "on", move: .reflection, otherwise: true,
          says: ["Go on.", "I see.", "Yes.", "And then."].map { .init(text: $0) }),
      ]
      coach = Coach(book: try Book(rules, safety: DialogueBook.safety()))
      session = coach.open(seed: 0).session
    }

    mutating func say(_ line: String) -> String {
      coach.step(Input(line: line) ?? .statement(line), in: &session).reply
    }
  }

  @Test("is come back to two statements later, and once")
  func comesBack() throws {
    var talk = try Conversation()
    #expect(talk.say("the mortgage went up") == "Go on.")
    #expect(talk.say("it rained all day") == "I see.")
    #expect(talk.say("not much else happened") == "Back to the mortgage.")
    #expect(talk.say("that is all") == "Yes.")
  }

  @Test("is left alone while it is being spoken of")
  func waits() throws {
    var talk = try Conversation()
    _ = talk.say("the mortgage went up")
    _ = talk.say("it rained all day")
    #expect(talk.say("I mean the mortgage is what it is") != "Back to the mortgage.")
    #expect(talk.say("it rained again") != "Back to the mortgage.")
    #expect(talk.say("nothing else") == "Back to the mortgage.")
  }

  @Test("is never taken from a statement with a word of danger, nor brought up beside one")
  func leavesDanger() throws {
    var talk = try Conversation()
    _ = talk.say("the mortgage went up and they'd be better off without me")
    #expect(talk.session.memory.mentions.isEmpty)
    var other = try Conversation()
    _ = other.say("the mortgage went up")
    for line in ["I want to die", "no", "go on", "it rained all day", "nothing else"] {
      #expect(!other.say(line).contains("mortgage"))
    }
  }

  @Test("is undone with its turn")
  func undoes() throws {
    var talk = try Conversation()
    _ = talk.say("the mortgage went up")
    _ = talk.say("/undo")
    #expect(talk.session.memory.mentions.isEmpty)
    _ = talk.say("the boiler broke")
    _ = talk.say("it rained all day")
    #expect(talk.say("nothing else") == "Back to the boiler.")
    _ = talk.say("/undo")
    #expect(talk.session.memory.returned.isEmpty)
    #expect(talk.session.memory.mentions.count == 1)
  }
}

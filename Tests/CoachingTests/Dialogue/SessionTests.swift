import Testing

@testable import Coaching

@Suite("A session")
struct SessionTests {
  @Test("overwhelm is grounded first, a high number gets a choice of practices, a yes the first")
  func overwhelmFirst() throws {
    var talk = try Talk()
    let first = talk.say("I'm drowning at work")
    #expect(first.move == .grounding)
    #expect(first.reply == "\"I'm drowning at work\". From 0 to 10?")
    let second = talk.say("8")
    #expect(second.move == .practice)
    #expect(second.reply == "Breathing, or colours?")
    #expect(talk.say("yes").rule == "breathing/1")
    #expect(talk.say("the air in my nose").rule == "breathing/2")
    let done = talk.say("4")
    #expect(done.reply == "From 8 to 4.")
    #expect(talk.session.state.gate == .open)
  }

  @Test("of two offered practices one works from outside the body, and a name takes that one")
  func choosesByName() throws {
    var talk = try Talk()
    talk.say("drowning")
    talk.say("7")
    #expect(talk.say("colours please").rule == "colours/1")
  }

  @Test("what was said in the session bars a practice")
  func barsByNote() throws {
    var talk = try Talk()
    talk.say("I'm drowning and I have asthma")
    #expect(talk.say("9").reply == "Feet, or colours?")
  }

  @Test("nothing reframes while the gate is closed, whatever is asked")
  func gateHolds() throws {
    var talk = try Talk()
    talk.say("I'm drowning and I should cope")
    for line in ["/practice other-eyes", "I should", "8", "I should do more", "yes", "no"] {
      let turn = talk.say(line)
      #expect(turn.move != .reframing && turn.move != .integration)
      #expect(!turn.rule.hasPrefix("other-eyes"))
    }
  }

  @Test("a low number opens the gate, and what was parked is what a yes looks at")
  func parkedReturns() throws {
    var talk = try Talk()
    talk.say("I'm drowning and I should cope")
    #expect(talk.session.state.standing == .both)
    #expect(talk.session.state.parked)
    talk.say("3")
    #expect(talk.session.state.standing == .rigidity)
    #expect(talk.session.state.gate == .open)
    #expect(talk.say("I should cope").reply == "Shall we look at it from another side?")
    let turn = talk.say("yes")
    #expect(turn.move == .reframing)
    #expect(turn.phase == .middle)
    #expect(!talk.session.state.parked)
  }

  @Test("a low number with words of shutdown is no calm")
  func shutdownIsNotCalm() throws {
    var talk = try Talk()
    talk.say("I feel numb")
    talk.say("2")
    #expect(talk.session.state.gate == .closed)
  }

  @Test("a session runs from opening through middle to integration and closes")
  func wholeArc() throws {
    var talk = try Talk()
    talk.say("I should call her")
    #expect(talk.say("I should").reply == "Shall we look at it from another side?")
    #expect(talk.say("yes").phase == .middle)
    #expect(talk.say("maybe there is another way").phase == .integration)
    let end = talk.say("goodbye")
    #expect(end.move == .closing)
    #expect(end.phase == .closed)
    #expect(talk.say("I'm drowning").phase == .opening)
  }

  @Test("the gate closes in the middle: back to the opening, and consent is asked anew")
  func swing() throws {
    var talk = try Talk()
    talk.say("I should")
    talk.say("I should")
    talk.say("yes")
    let turn = talk.say("I'm drowning")
    #expect(turn.move == .grounding)
    #expect(turn.phase == .opening)
    #expect(!talk.session.state.agreed)
  }

  @Test("three practices without relief end techniques")
  func threeFailures() throws {
    var talk = try Talk()
    talk.say("drowning")
    talk.say("8")
    for _ in 0..<3 {
      talk.say("yes")
      talk.say("something")
      talk.say("8")
      talk.say("/suds 8")
    }
    #expect(talk.session.state.failures == 3)
    let turn = talk.say("drowning")
    #expect(turn.move == .grounding)
    #expect(talk.say("yes").rule.contains("/") == false)
  }

  @Test("a channel that failed does not come again, nor one that was refused")
  func channelsShut() throws {
    var talk = try Talk()
    talk.say("drowning")
    talk.say("8")
    talk.say("yes")
    talk.say("air")
    talk.say("8")
    #expect(talk.session.state.failed == [Channels(.breath)])
    talk.say("/suds 8")
    #expect(talk.say("feet").rule == "feet/1")
    let stopped = talk.say("I don't want to")
    #expect(stopped.rule == "ended")
    #expect(talk.session.state.refused.contains(Channels(.body)))
    #expect(talk.say("/practice feet").rule != "feet/1")
  }

  @Test("a question inside a practice is answered, and the same step said once more, once")
  func aside() throws {
    var talk = try Talk()
    talk.say("drowning")
    talk.say("8")
    talk.say("yes")
    #expect(
      talk.say("why do we do this?").reply == "In a moment. First part of breathing. What is there?"
    )
    #expect(talk.say("but why?").rule == "breathing/2")
  }

  @Test("skip goes to the next step, stop ends the practice, neither is a failure")
  func skipAndStop() throws {
    var talk = try Talk()
    talk.say("drowning")
    talk.say("8")
    talk.say("yes")
    #expect(talk.say("/skip").rule == "breathing/2")
    #expect(talk.say("/stop").rule == "ended")
    #expect(talk.session.state.failures == 0)
    #expect(talk.session.state.running == nil)
  }

  @Test("a correction drops the label and keeps the gate")
  func correctionDropsLabel() throws {
    var talk = try Talk()
    talk.say("I'm drowning and I should cope")
    let turn = talk.say("no, that's not it")
    #expect(turn.move == .repair)
    #expect(talk.session.memory.recent.isEmpty)
    #expect(talk.session.state.gate == .closed)
  }

  @Test("a number given before the step that asks for it ends the practice")
  func numberInPractice() throws {
    var talk = try Talk()
    talk.say("drowning")
    talk.say("8")
    talk.say("yes")
    #expect(talk.say("/suds 4").reply == "From 8 to 4.")
  }

  @Test("undo takes back the last turn")
  func undo() throws {
    var talk = try Talk()
    talk.say("I should")
    let before = talk.session.state
    talk.say("I'm drowning")
    talk.say("/undo")
    #expect(talk.session.state == before)
  }

  @Test("the same inputs give the same turns, and another seed other words")
  func replays() throws {
    let lines = ["I should", "hm", "I should", "yes", "because", "drowning", "7", "no", "4"]
    func turns(_ seed: Int) throws -> [Turn] {
      var talk = try Talk(seed: seed)
      for line in lines { talk.say(line) }
      return talk.turns
    }
    #expect(try turns(3) == turns(3))
    #expect(try turns(0).map(\.reply) != turns(1).map(\.reply))
  }

  @Test("no text comes twice while another fits")
  func noRepeats() throws {
    var talk = try Talk()
    let replies = (0..<3).map { _ in talk.say("I'm drowning").reply }
    #expect(Set(replies).count == 3)
  }
}

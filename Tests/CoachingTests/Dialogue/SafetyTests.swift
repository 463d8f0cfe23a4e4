import Testing

@testable import Coaching

@Suite("Safety")
struct SafetyTests {
  @Test("an explicit statement asks the direct question and shows the lines, in every phase")
  func everyPhase() throws {
    let ways = [
      [], ["drowning", "8", "yes"], ["I should", "I should", "yes"],
      ["I should", "I should", "yes", "maybe there is another way"], ["goodbye"],
    ]
    for way in ways {
      var talk = try Talk(country: "GB")
      for line in way { talk.say(line) }
      let turn = talk.say("I want to die")
      #expect(turn.move == .safety)
      #expect(turn.assessment.crisis == .explicit)
      #expect(turn.reply.hasPrefix("Are you thinking about suicide?\n"))
      #expect(turn.reply.contains("116 123"))
      #expect(talk.session.state.running == nil)
    }
  }

  @Test("without a country the directory is shown and none is guessed")
  func unknownCountry() throws {
    var talk = try Talk()
    let reply = talk.say("I want to die").reply
    #expect(reply.contains("findahelpline.com"))
    #expect(reply.contains("your local emergency number"))
    #expect(!reply.contains("116 123"))
  }

  @Test("a yes hands over to people, and coaching does not come back")
  func yesHandsOver() throws {
    var talk = try Talk(country: "GB")
    talk.say("they'd be better off without me")
    #expect(talk.say("sometimes").rule == "hand-over")
    #expect(talk.session.state.phase == .closed)
    for line in ["I should call", "ok go on", "drowning", "/undo", "/suds 1", "/skip"] {
      let turn = talk.say(line)
      #expect(turn.move == .safety)
      #expect(turn.reply.contains("116 123"))
    }
  }

  @Test("after a no the client chooses to go on; change work stays away for the session")
  func noWaits() throws {
    var talk = try Talk()
    talk.say("they'd be better off without me")
    #expect(talk.say("no").rule == "thanks")
    #expect(talk.session.state.safety == .waiting)
    #expect(talk.say("it rained today").move == .safety)
    talk.say("go on")
    #expect(talk.session.state.safety == .none)
    #expect(talk.session.state.gate == .closed)
    #expect(talk.say("I should").move == .grounding)
  }

  @Test(
    "after a no, a bare yes to \"go on, or stop?\" is not clear; words that take it back are a yes")
  func yesAfterNo() throws {
    var talk = try Talk()
    talk.say("they'd be better off without me")
    talk.say("no")
    talk.say("yes")
    #expect(talk.session.state.safety == .waiting)
    talk.say("yes I did lie just now")
    #expect(talk.session.state.safety == .handedOver)
  }

  @Test("who leaves while the question stands is not asked again")
  func leaves() throws {
    var talk = try Talk()
    talk.say("they'd be better off without me")
    let turn = talk.say("goodbye")
    #expect(turn.phase == .closed)
    #expect(turn.assessment.crisis == .none)
    #expect(talk.session.state.safety == .asked)
  }

  @Test("no command lifts safety")
  func commandsKeepSafety() throws {
    for line in ["/undo", "/suds 2", "/skip", "/stop", "/practice feet", "/country GB"] {
      var talk = try Talk()
      talk.say("I want to die")
      talk.say(line)
      #expect(talk.session.state.safety != .none, "\(line)")
    }
  }

  @Test("strain and trapped together are a check; so is strain twice in a session")
  func checks() throws {
    var talk = try Talk()
    let turn = talk.say("I can't cope and there is no way out")
    #expect(turn.assessment.crisis == .check)
    #expect(!turn.reply.contains("\n"))
    talk.say("no")
    #expect(talk.session.state.safety == .none)
    #expect(talk.session.state.themes.isEmpty)

    var twice = try Talk()
    #expect(twice.say("I can't cope").move != .safety)
    #expect(twice.say("I really can't cope").assessment.crisis == .check)
  }

  @Test("an emergency puts the number first")
  func emergencyFirst() throws {
    var talk = try Talk(country: "GB")
    #expect(talk.say("I took all the pills").reply.hasPrefix("In an emergency: 999"))
  }

  @Test("a child is pointed to people, and not coached")
  func minor() throws {
    var talk = try Talk()
    #expect(talk.say("i'm twelve").move == .safety)
    #expect(talk.say("I should do more").move == .safety)
  }

  @Test("safety words are quoted nowhere else")
  func notQuoted() throws {
    var talk = try Talk()
    talk.say("I want to die")
    talk.say("no")
    talk.say("go on")
    for turn in talk.turns where turn.move != .safety { #expect(!turn.reply.contains("die")) }
  }
}

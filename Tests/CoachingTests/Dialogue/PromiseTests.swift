import Testing

@testable import Coaching

/// Walks made-up sessions and holds every turn against the promises of the product.
@Suite("Promises")
struct PromiseTests {
  static let lines = [
    "I'm drowning", "I can't keep up and I should", "I should", "I feel numb", "yes", "no", "8",
    "3", "6", "10", "maybe there is another way", "what is this?", "", "it rained",
    "I don't want to",
    "this makes it worse", "stop this", "goodbye", "that's not it", "feet", "the second one",
    "/skip", "/stop", "/undo", "/suds 7", "/suds 2", "/practice other-eyes", "/practice",
    "/country GB", "enough for today", "I can't cope", "I have asthma",
  ]
  static let crisis = ["I want to die", "better off without me", "I took all the pills"]

  /// A small generator of our own, so that a failure can be seen again.
  struct Dice {
    var state: UInt64
    mutating func roll(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
  }

  @Test("hold on every turn of made-up sessions", arguments: 0..<40)
  func walk(seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    var talk = try Talk(seed: seed)
    for _ in 0..<60 {
      let isCrisis = dice.roll(40) == 0
      let line = isCrisis ? Self.crisis[dice.roll(3)] : Self.lines[dice.roll(Self.lines.count)]
      let before = talk.session.state
      let turn = talk.say(line)
      let after = talk.session.state
      let told = "\(line) in \(before)"
      if isCrisis || before.safety != .none { #expect(turn.move == .safety, "1: \(told)") }
      if turn.move == .reframing || turn.move == .integration {
        #expect(after.gate == .open, "2: \(told)")
      }
      if turn.rule == "other-eyes/1" { #expect(after.gate == .open && after.agreed, "2: \(told)") }
      if turn.rule.hasSuffix("/1"), before.running == nil {
        let agreed = before.offer != .none || line.hasPrefix("/practice")
        #expect(agreed, "3: \(told)")
      }
      if turn.move != .safety {
        #expect(turn.reply.count { $0 == "?" } <= 1, "4: \(turn.reply)")
      }
      if let running = after.running,
        let practice = talk.coach.book.practices[safe: running.practice]
      {
        #expect(!after.failed.contains(Channels(practice.channel)), "4: \(told)")
        #expect(!after.refused.contains(Channels(practice.channel)), "3: \(told)")
      }
      #expect(!turn.reply.isEmpty, "8: \(told)")
      if before.safety == .handedOver { #expect(after.phase == .closed, "1: \(told)") }
      #expect(after.themes.isSuperset(of: before.themes), "1: \(told)")
    }
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}

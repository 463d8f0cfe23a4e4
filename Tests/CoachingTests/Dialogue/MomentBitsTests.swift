import Testing

@testable import Coaching

/// Conditions read as bits let pass just what they let pass read key by key.
@Suite struct MomentBitsTests {
  @Test func bitsAndKeysSayTheSame() {
    var random = SeededNumbers(seed: 11)
    var passed = 0
    for _ in 0..<4000 {
      let moment = moment(&random)
      let when = conditions(&random)
      let bits = MomentBits(passing: when).lets(MomentBits(moment))
      #expect((bits && when.namesFit(moment)) == when.fit(moment), "\(when.text)")
      if bits { passed += 1 }
    }
    #expect((400..<3600).contains(passed))
  }

  private func one<Value: CaseIterable>(_: Value.Type, _ random: inout SeededNumbers) -> Value?
  where Value.AllCases == [Value] {
    Value.allCases.randomElement(using: &random)
  }

  private func moment(_ random: inout SeededNumbers) -> Moment {
    var moment = Moment()
    moment.state = one(ClientState.self, &random) ?? .neutral
    moment.standing = one(ClientState.self, &random) ?? .neutral
    moment.phase = one(Phase.self, &random) ?? .opening
    moment.gate = one(Gate.self, &random) ?? .open
    moment.agreed = Bool.random(using: &random)
    moment.suds = one(SUDSBand.self, &random) ?? .unknown
    moment.number = Bool.random(using: &random) ? nil : one(NumberMove.self, &random)
    moment.said = one(Said.self, &random) ?? .statement
    moment.asked = Bool.random(using: &random) ? nil : one(Asks.self, &random)
    moment.safety = one(SafetyStage.self, &random) ?? .none
    moment.crisis = one(Crisis.self, &random) ?? .none
    moment.answer = Bool.random(using: &random) ? nil : one(SafetyAnswer.self, &random)
    moment.practice = one(PracticeStage.self, &random) ?? .none
    moment.command = Bool.random(using: &random) ? nil : one(CommandName.self, &random)
    moment.failures = Int.random(in: 0...3, using: &random)
    moment.parked = Bool.random(using: &random)
    moment.turn = Int.random(in: 1...3, using: &random)
    moment.looks = Int.random(in: 0...5, using: &random)
    moment.continued = Bool.random(using: &random)
    moment.signs = Bool.random(using: &random) ? ["stuck"] : []
    moment.notes = Bool.random(using: &random) ? ["driving"] : []
    return moment
  }

  /// One or two keys, so that about half of the moments pass.
  private func conditions(_ random: inout SeededNumbers) -> Conditions {
    var when = Conditions()
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      switch Int.random(in: 0..<16, using: &random) {
      case 0: when.state = [.overwhelm, .flow, .neutral]
      case 1: when.standing = [.rigidity, .both]
      case 2: when.phase = [.opening, .middle]
      case 3: when.gate = [.open]
      case 4: when.agreed = [.change]
      case 5: when.suds = [.stirred, .past]
      case 6: when.number = [.dropped, .first]
      case 7: when.said = [.statement, .brief, .question, .yes]
      case 8: when.asked = [.open, .suds, .safety]
      case 9: when.practice = [.none, .done, .aside]
      case 10: when.command = [.skip, .country]
      case 11: when.failures = [0, 3]
      case 12: when.parked = [true]
      case 13: when.looks = [1, 2, 5]
      case 14: when.sign = ["stuck", "should"]
      default: when.note = ["driving"]
      }
    }
    return when
  }
}

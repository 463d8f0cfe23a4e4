import RuleBook
import Testing

/// What a client notices about how the shipped book uses their own words.
@Suite("The client's words in the coach's mouth")
struct SaidBackTests {
  private func replies(to lines: [String], seed: Int) throws -> [String] {
    var coach = Coach(book: try Shipped.book())
    var session = coach.open(seed: seed).session
    return lines.map { coach.step(.statement($0), in: &session).reply }
  }

  @Test("a verdict stays the client's sentence, never the coach's", arguments: 0..<12)
  func verdicts(seed: Int) throws {
    let said = try replies(
      to: [
        "it's my fault", "I'm a failure", "my brother is an idiot", "I'm a burden to them",
        "nobody can stand me, I'm useless",
      ], seed: seed)
    for reply in said {
      for insult in ["your fault", "you're a", "You're a", "your brother is", "you're useless"] {
        #expect(!reply.contains(insult), "\(reply)")
      }
    }
  }

  @Test("a client's own 'should' is never said to the client", arguments: 0..<12)
  func orders(seed: Int) throws {
    let said = try replies(
      to: [
        "I should be grateful if you could send the form", "I must never miss a deadline",
        "I shouldn't have sent it",
      ], seed: seed)
    for reply in said {
      for order in ["ou should", "ou must", "ou shouldn't"] {
        #expect(!reply.contains(order), "\(reply)")
      }
    }
  }

  @Test("what is said to the coach is not handed back as something to look at", arguments: 0..<8)
  func toCoach(seed: Int) throws {
    let said = try replies(
      to: ["you sound like a fridge magnet", "you never answer properly"], seed: seed)
    #expect(!said.contains { $0.contains("fridge") || $0.contains("answer properly") })
  }

  @Test("a thing that was mentioned comes back when talk thins", arguments: 0..<6)
  func comesBack(seed: Int) throws {
    let said = try replies(
      to: ["my sister's wedding is in June", "it rained all day", "tiredness", "rain", "toast"],
      seed: seed)
    #expect(said[2...].contains { $0.lowercased().contains("your sister's wedding") })
    #expect(said[2...].count { $0.lowercased().contains("your sister's wedding") } == 1)
  }
}

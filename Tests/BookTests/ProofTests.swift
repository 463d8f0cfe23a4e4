import RuleBook
import Testing

@testable import Workbench

/// What is proved of the shipped policy and replies.
@Suite struct ProofTests {
  @Test func everyPromiseOfTheTableIsProved() throws {
    let proof = Prover(try Shipped.book()).proof()
    #expect(proof.breaches.map(\.diagnostic.text) == [])
    #expect(proof.lines.map(\.promise) == [2, 5, 6, 7, 8])
  }

  @Test func everyRowCanDecide() throws {
    let book = try Shipped.book()
    let reachable = Prover(book).reachable
    #expect(zip(book.policy, reachable).filter { !$0.1 }.map(\.0.id) == [])
  }

  /// The proof takes facts of the engine for granted: here they are held against the moments of
  /// real sessions, and the row that fits there against the row the proof finds.
  @Test func theFactsHoldInMadeUpSessions() throws {
    let book = try Shipped.book()
    let prover = Prover(book)
    var coach = Coach(book: book)
    let material = ClientMaterial(book)
    var moments = 0
    for number in 0..<12 {
      var dice = Dice(seed: 5, session: number)
      var client = SimulatedClient(material, only: nil, &dice)
      var session = coach.open(seed: number).session
      for _ in 0..<25 {
        let input = client.next(session, &dice)
        let traced = coach.trace(input, in: &session)
        guard let moment = traced.moment else { continue }
        moments += 1
        #expect(prover.reckonsWith(moment, row: traced.firstFit), "\(input.line): \(moment)")
      }
    }
    #expect(moments > 100)
  }
}

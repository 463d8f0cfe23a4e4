import Testing
import Workbench

/// Made-up sessions with the shipped book, as `midstream simulate` plays them: clients say its own
/// examples, numbers, yes and no; they refuse, correct, interrupt, and type commands.
@Suite("Made-up sessions")
struct WalkTests {
  private func outcome(
    _ sessions: Int, seed: Int, only: ClientState? = nil
  ) throws -> Simulation.Outcome {
    let book = try Shipped.book()
    return Simulation(
      book, ClientMaterial(book), sessions: sessions, turns: 40, seed: seed, only: only
    ).run(jobs: 2)
  }

  @Test("keep every promise on every turn", arguments: [11, 12])
  func promises(seed: Int) throws {
    let outcome = try outcome(50, seed: seed)
    #expect(outcome.holds, "\(outcome.text)")
  }

  @Test("say nothing twice in forty turns of one state", arguments: ClientState.allCases)
  func fortyTurns(state: ClientState) throws {
    let tally = try outcome(12, seed: 5, only: state).tally
    #expect(tally.repeats == 0, "\(tally.repeatedRules)")
  }

  @Test("reflect more than they ask, and more than the words")
  func figures() throws {
    let tally = try outcome(60, seed: 21).tally
    #expect(try #require(tally.talk.reflectionsToQuestions) >= 1.5)
    #expect(try #require(tally.talk.complexShare) >= 0.5)
  }
}

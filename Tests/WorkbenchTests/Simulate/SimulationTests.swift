import Testing

@testable import Workbench

/// Sessions that try to break promises, and what is told when one breaks.
@Suite struct SimulationTests {
  private static let rules = """
    - book: sample
      version: "1"
      format: 1
    - sign: panic
      bank: overwhelm
      phrases: [panic, dread]
      examples: ["a [panic] again", "full of [dread]"]
    - sign: should
      bank: rigidity
      phrases: [I should]
      examples: ["[I should] be further on", "[I should] know"]
    - sign: calmer
      bank: flow
      phrases: [calmer]
      examples: ["a bit [calmer]"]
    - policy: steady
      when: {gate: closed}
      move: grounding
    - policy: change
      when: {phase: middle}
      move: reframing
    - policy: listen
      when: {}
      move: reflection
    - reply: ground
      move: grounding
      says:
        - text: "One thing at a time."
        - text: "Where is it now, from 0 to 10?"
          codes: [Q]
          asks: suds
    - reply: look
      move: reflection
      when: {phase: opening}
      says:
        - text: "Heard."
          codes: [SR]
        - text: "Shall we look at it?"
          codes: [SEEK]
          asks: change
    - reply: reframe
      move: reframing
      says:
        - text: "What would a friend say?"
          codes: [Q]
    - practice: feet
      mode: stability
      title: "feet"
      channel: body
      steps:
        - say: "Press your feet down."
          waits: text
        - say: "What is the number now?"
          waits: suds
    """

  private func book(_ change: (inout Book) -> Void = { _ in }) throws -> Book {
    var book = try readBook(files: [RuleFile(name: "b.yaml", text: Self.rules)]).book
    change(&book)
    return book
  }

  private func outcome(_ book: Book, sessions: Int = 30, jobs: Int = 1) -> Simulation.Outcome {
    Simulation(book, ClientMaterial(book), sessions: sessions, turns: 30, seed: 3).run(jobs: jobs)
  }

  /// What a plain small book says breaks nothing but what it has no words for.
  @Test func aSoundBookHolds() throws {
    let broken = outcome(try book()).counterexamples.map(\.breach.promise)
    #expect(broken.allSatisfy { [.neverSilent, .correctionIsHeard].contains($0) }, "\(broken)")
  }

  @Test func theSameOnAnyNumberOfThreads() throws {
    let book = try book()
    #expect(
      outcome(book, sessions: 110, jobs: 1).text == outcome(book, sessions: 110, jobs: 3).text)
  }

  /// A fault that `check` would refuse, put in behind its back, is found, and told with a transcript
  /// that ends in the turn that breaks the promise.
  @Test func aSecondQuestionIsFound() throws {
    let bad = try book { $0.replies[2].says[0].text = "Says who? And what would a friend say?" }
    let found = outcome(bad).counterexamples.first { $0.breach.promise == .oneQuestion }
    let example = try #require(found)
    #expect(example.breach.detail == "2 questions")
    let transcript = try Transcript(parsing: example.transcript)
    #expect(transcript.exchanges.last?.heard?.rule == "reframe")
    // The way there is as short as it gets: something to look at, an offer, a yes.
    #expect(transcript.exchanges.count <= 6, "\(example.transcript)")
    var coach = Coach(book: bad)
    #expect(try transcript.replay(with: &coach).differences.isEmpty)
  }

  @Test func aBannedPhraseIsFound() throws {
    let bad = try book { $0.replies[0].says[0].text = "Calm down." }
    #expect(outcome(bad).counterexamples.contains { $0.breach.promise == .plainWords })
  }

  @Test func aLongTextIsFound() throws {
    let bad = try book {
      $0.replies[0].says[0].text = Array(repeating: "so", count: 46).joined(separator: " ")
    }
    #expect(outcome(bad).counterexamples.contains { $0.breach.promise == .shortTurns })
  }

  /// Clients of one state say what that state's signs give as examples, and nothing else.
  @Test func aClientOfOneStateStaysThere() throws {
    let book = try book()
    let run = Simulation(
      book, ClientMaterial(book), sessions: 20, turns: 20, seed: 1, only: .rigidity
    ).run(jobs: 1)
    #expect(run.tally.moves[.overwhelm] == nil)
    #expect(run.tally.moves[.rigidity, default: [:]].values.reduce(0, +) > 100)
  }

  @Test func labelledStatementsAreSaidToo() throws {
    let book = try book()
    var material = ClientMaterial(book)
    let rows = LabelledStatements(
      Array(#"{"text": "the bus was late", "label": "neutral", "crisis": 0}"#.utf8))
    material.add(rows.rows)
    var dice = Dice(seed: 1, session: 1)
    let said = (0..<2000).map { _ in material.statement(.neutral, &dice) }
    #expect(said.contains("the bus was late"))
  }

  /// A session with nothing but numbers and answers has its figures counted once a turn.
  @Test func figuresAreCounted() throws {
    let tally = outcome(try book()).tally
    #expect(tally.sessions == 30)
    #expect((700...900).contains(tally.turns))
    let ratio = try #require(tally.talk.reflectionsToQuestions)
    #expect(ratio > 0)
    #expect(tally.talk.complexShare == 0)
    #expect(tally.repeats > 0)
  }
}

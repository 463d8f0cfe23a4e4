import Testing

@testable import Workbench

/// Turns made up to break one promise each: a check that cannot fail is none.
@Suite struct PromiseTests {
  private static let rules = """
    - book: sample
      version: "1"
      format: 1
    - sign: correction
      bank: note
      phrases: [not it]
    - sign: person
      bank: note
      phrases: [a person]
    - policy: listen
      when: {}
      move: reflection
    - reply: heard
      move: reflection
      says:
        - text: "Heard."
    - practice: feet
      mode: stability
      title: "feet"
      channel: body
      steps:
        - say: "Press."
        - say: "Again."
    - practice: story
      mode: change
      title: "a story"
      channel: words
      steps:
        - say: "Tell it."
    """

  private struct Made {
    var before = SessionState()
    var after = SessionState()
    var input = Input.statement("x")
    var turn = Turn(
      input: nil, assessment: Assessment(), phase: .opening, move: .reflection, rule: "heard",
      policy: "listen", reply: "Heard.")
  }

  private func broken(_ change: (inout Made, Book) -> Void) throws -> [Promise] {
    let book = try readBook(files: [RuleFile(name: "b.yaml", text: Self.rules)]).book
    var made = Made()
    change(&made, book)
    made.turn.input = made.input
    return Promise.breaches(
      by: TurnUnderTest(
        book: book, before: made.before, after: made.after, input: made.input, turn: made.turn,
        country: nil)
    ).map(\.promise)
  }

  private func heard(_ id: String, _ book: Book) -> Assessment {
    var assessment = Assessment()
    let rule = book.signs.firstIndex { $0.id == id } ?? 0
    assessment.signs = [
      Sign(
        rule: rule, phrase: 0, tokens: 0..<1, bytes: 0..<1, weight: 2, because: Because(.affirmed))
    ]
    return assessment
  }

  @Test func anOrdinaryTurnBreaksNothing() throws {
    #expect(try broken { _, _ in } == [])
  }

  @Test func danger() throws {
    #expect(try broken { made, _ in made.turn.assessment.crisis = .check } == [.dangerComesFirst])
    let noLines = try broken { made, _ in
      made.turn.assessment.crisis = .veiled
      made.turn.move = .safety
    }
    #expect(noLines == [.linesAreShown])
    let noQuestion = try broken { made, book in
      made.turn.assessment.crisis = .explicit
      made.turn.move = .safety
      made.after.safety = .asked
      made.turn.reply = "I see.\n" + book.safety.block(country: nil).joined(separator: "\n")
    }
    #expect(noQuestion == [.dangerIsAskedPlainly])
  }

  @Test func safetyIsLiftedByAnswersAlone() throws {
    for input in [Input.skip, .undo, .suds(2), .practice(nil), .country("GB")] {
      let lifted = try broken { made, _ in
        made.before.safety = .asked
        made.input = input
      }
      #expect(lifted == [.safetyStays], "\(input)")
    }
    let answered = try broken { made, _ in made.before.safety = .asked }
    #expect(answered == [])
  }

  @Test func theGate() throws {
    let reframed = try broken { made, _ in
      made.after.standing = .overwhelm
      made.turn.move = .reframing
    }
    #expect(reframed == [.gateHolds])
    let practised = try broken { made, _ in
      made.before.running = .init(practice: 1, step: 0)
      made.after.running = .init(practice: 1, step: 0)
      made.after.suds = .stirred
      made.turn.move = .practice
    }
    #expect(practised == [.gateHolds])
  }

  @Test func consentStopAndRefusal() throws {
    let unasked = try broken { made, _ in made.after.running = .init(practice: 0, step: 0) }
    #expect(unasked == [.consentComesFirst])
    let goesOn = try broken { made, _ in
      made.input = .stop
      made.before.running = .init(practice: 0, step: 0)
      made.after.running = .init(practice: 0, step: 1)
    }
    #expect(goesOn == [.stopStops])
    let forgotten = try broken { made, _ in made.before.refused = Channels(.breath) }
    #expect(forgotten == [.refusalIsRemembered])
    let offered = try broken { made, _ in
      made.after.refused = Channels(.body)
      made.after.offer = .practices(0, nil)
    }
    #expect(offered == [.refusalIsRemembered])
  }

  @Test func failedPracticesRest() throws {
    let again = try broken { made, _ in
      made.after.failed = Channels(.body)
      made.after.offer = .practices(0, nil)
    }
    #expect(again == [.failedChannelRests])
    let fourth = try broken { made, _ in
      made.after.failures = 3
      made.after.offer = .practices(0, nil)
    }
    #expect(fourth == [.threeFailuresEnd])
  }

  @Test func words() throws {
    #expect(try broken { made, _ in made.turn.reply = "So? And then?" } == [.oneQuestion])
    #expect(try broken { made, _ in made.turn.reply = "Well done!" } == [.plainWords])
    #expect(try broken { made, _ in made.turn.reply = "Just relax." } == [.plainWords])
    #expect(try broken { made, _ in made.turn.reply = "\"Why me? Just relax!\" is heavy." } == [])
    #expect(try broken { made, _ in made.turn.reply = " " } == [.neverSilent])
    #expect(try broken { made, _ in made.turn.rule = "net" } == [.neverSilent])
    #expect(
      try broken { made, _ in made.turn.reply = "Heard.\u{1B}[2J" } == [.nothingMovesTheScreen])
    let long = Array(repeating: "word", count: 46).joined(separator: " ")
    #expect(try broken { made, _ in made.turn.reply = long } == [.shortTurns])
  }

  @Test func correctionAndPerson() throws {
    let unheard = try broken { made, book in made.turn.assessment = heard("correction", book) }
    #expect(unheard == [.correctionIsHeard])
    let unclear = try broken { made, book in made.turn.assessment = heard("person", book) }
    #expect(unclear == [.saysItIsNoPerson])
    let clear = try broken { made, book in
      made.turn.assessment = heard("person", book)
      made.turn.reply = "No. A program."
    }
    #expect(clear == [])
  }
}

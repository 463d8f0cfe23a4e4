import Testing
import Workbench

/// What is told of a session: its numbers, exercises, phases, and what was put aside.
struct HeldSessionTests {
  @Test func whatWasPutAsideAndCameBackIsTold() throws {
    let session = try ReportSample.session()
    #expect(session.parked.map(\.turn) == [1])
    #expect(session.parked.first?.words == "I should be better")
    #expect(session.parked.first?.end == .returned(5))
  }

  @Test func whatNeverCameBackIsOpen() throws {
    let session = try ReportSample.session(Array(ReportSample.inputs.prefix(4)))
    #expect(session.parked.map(\.end) == [.open])
    #expect(session.sentences.last?.contains("not come back to") == true)
  }

  @Test func whatWasTakenBackWasNeverPutAside() throws {
    let session = try ReportSample.session([ReportSample.inputs[0], .undo])
    #expect(session.parked == [])
  }

  @Test func anExerciseHasItsTurnsStepsAndNumbers() throws {
    let run = try #require(try ReportSample.session().practices.first)
    #expect(run.title == "the palms of your hands")
    #expect(run.turns == 3...4)
    #expect(run.isWhole && run.steps == 2)
    #expect(run.before == 8 && run.after == 3)
  }

  @Test func anExerciseThatWasLeftSaysHowFarItWent() throws {
    let session = try ReportSample.session([.practice("palms"), .stop, .statement("well")])
    let run = try #require(session.practices.first)
    #expect(run.said == 1 && run.steps == 2 && !run.isWhole)
    #expect(run.before == nil && run.after == nil)
  }

  @Test func aNumberSaidTwiceIsToldTwice() throws {
    let session = try ReportSample.session([.suds(6), .suds(6), .statement("well"), .suds(6)])
    #expect(session.numbers.map(\.turn) == [1, 2, 4])
    #expect(session.numbers.map(\.number) == [6, 6, 6])
  }

  @Test func takingBackLeavesTheWaterWhereItWas() throws {
    let session = try ReportSample.session([
      .statement("it rains"), .statement("I am swamped"), .undo,
    ])
    #expect(session.turns.map(\.course.words) == ["midstream", "towards overwhelm", "midstream"])
  }

  @Test func theRiverIsToldInWords() throws {
    #expect(
      try ReportSample.session().sentences == [
        "7 turns. Phases: opening in turns 1 to 5, middle in turn 6, integration in turn 7.",
        "The river: towards both banks in turns 1 to 4, then towards rigidity in turns 5 to 6, then "
          + "midstream in turn 7.",
        "Distress, 0 to 10: 8 in turn 2, 3 in turn 5.",
        "Exercise: the palms of your hands, turns 3 to 4, 2 of 2 steps, 8 before, 3 after.",
        "Put aside in turn 1: \"I should be better\"; came back in turn 5.",
      ])
  }

  @Test func safetyIsNoCalmRiver() throws {
    let read = ReadBook(files: [RuleFile(name: "book.yaml", text: ReportSample.rules)])
    var coach = Coach(book: try #require(read.book))
    let session = HeldSession(
      [.statement("it rains"), .statement("I want to kill myself")], header: .init(), with: &coach)
    #expect(session.safetyTurns == [2])
    #expect(session.turns[1].place == "safety comes first")
    #expect(
      session.sentences[1] == "The river: midstream in turn 1, then safety comes first in turn 2.")
    let drawn = RiverText(session, columns: 80, marks: .plain).text
    #expect(drawn.contains("/lines shows people to call"))
  }

  @Test func nothingSaidIsNoRiver() throws {
    let session = try ReportSample.session([])
    #expect(session.sentences == ["Nothing was said yet: the river has no course."])
    #expect(RiverText(session, columns: 80, marks: .boxes).text == session.sentences[0])
  }
}

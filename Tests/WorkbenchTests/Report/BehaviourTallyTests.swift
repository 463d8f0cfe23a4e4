import Testing
import Workbench

/// The coach's talk by its codes, against the marks.
struct BehaviourTallyTests {
  private func turn(_ codes: [BehaviourCode], _ move: Move = .reflection) -> Turn {
    Turn(
      input: .statement("a"), assessment: Assessment(), phase: .opening, move: move, rule: "r",
      policy: "p", reply: "a", codes: codes)
  }

  @Test func aCodeCountsOnceATurnAndAComplexReflectionAlone() {
    var tally = BehaviourTally()
    tally.count(turn([.simpleReflection, .complexReflection, .question, .question]))
    tally.count(turn([.simpleReflection]))
    #expect(tally.reflections == 2 && tally.complex == 1 && tally.questions == 1)
    #expect(tally.reflectionsToQuestions == 2 && tally.complexShare == 0.5)
  }

  @Test func safetyIsLeftOutAndAStepGivesInformation() {
    var tally = BehaviourTally()
    tally.count(turn([.question], .safety))
    tally.count(turn([], .practice))
    #expect(tally.safety == 1 && tally.turns == 1 && tally.questions == 0)
    #expect(tally.codes == [.givingInformation: 1])
    #expect(tally.reflectionsToQuestions == nil && tally.complexShare == nil)
  }

  @Test(arguments: [
    (nil, "nothing to count"), (0.99, "below fair"), (1, "fair"), (1.99, "fair"), (2, "good"),
  ])
  func aFigureStandsToItsMarks(_ figure: Double?, _ words: String) {
    #expect(BehaviourMark.reflectionsToQuestions.words(figure) == words)
  }
}

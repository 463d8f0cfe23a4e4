import Testing

@testable import Workbench

/// Where the river runs, from the levels of each turn.
struct CourseTests {
  private func heard(_ overwhelm: Int = 0, _ rigidity: Int = 0, flow: Int = 0) -> Assessment {
    var assessment = Assessment()
    assessment.levels = Levels(overwhelm: overwhelm, rigidity: rigidity, flow: flow)
    assessment.state = Scale.state(of: assessment.levels)
    return assessment
  }

  private func next(
    _ before: Course, _ heard: Assessment, _ standing: ClientState
  ) -> Course {
    Course.next(after: before, heard: heard, standing: standing)
  }

  @Test func aStandingBankPullsHalfwayAndNoneIsReached() {
    #expect(next(.midstream, heard(2), .overwhelm) == Course(upper: 0.5, lower: 0.5))
    #expect(next(.midstream, heard(0, 2), .rigidity) == Course(upper: -0.5, lower: -0.5))
    #expect(next(.midstream, heard(1000), .overwhelm).upper < 1)
    #expect(
      next(.midstream, heard(6), .overwhelm).upper > next(.midstream, heard(3), .overwhelm).upper)
  }

  @Test func bothMakeTheWaterWide() {
    let course = next(.midstream, heard(6, 2), .both)
    #expect(course == Course(upper: 0.75, lower: -0.5))
    #expect(course.words == "towards both banks")
  }

  @Test func whatStandsStaysWhenNothingNewIsHeard() {
    let before = Course(upper: 0.75, lower: 0.75)
    #expect(next(before, heard(), .overwhelm) == before)
    // A hint is no state, and moves nothing.
    #expect(next(before, heard(0, 1), .overwhelm) == before)
  }

  @Test func theOtherHalfStaysWhereItWas() {
    let before = Course(upper: 0.5, lower: -0.5)
    #expect(next(before, heard(6), .both) == Course(upper: 0.75, lower: -0.5))
    // A number lifts overwhelm, and the rigid half is left.
    #expect(next(before, heard(), .rigidity) == Course(upper: -0.5, lower: -0.5))
  }

  @Test func whatNoLongerStandsLeavesBySteps() {
    let before = Course(upper: 0.5, lower: 0.5)
    #expect(next(before, heard(), .neutral) == Course(upper: 0.25, lower: 0.25))
    #expect(next(before, heard(flow: 2), .flow) == .midstream)
  }

  @Test(arguments: [
    (0.0, "midstream"), (0.19, "midstream"), (0.5, "towards overwhelm"),
    (-0.5, "towards rigidity"), (0.75, "near the bank of overwhelm"),
    (-0.75, "near the bank of rigidity"),
  ])
  func aPlaceHasWords(_ place: Double, _ words: String) {
    #expect(Course(upper: place, lower: place).words == words)
  }
}

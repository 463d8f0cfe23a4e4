import Testing

@testable import midstream

/// What a session of many hours is told.
@Suite struct ReminderTests {
  @Test func itComesAfterThreeHoursAndEveryThreeAgain() {
    let start = ContinuousClock.now
    var reminder = Reminder(from: start)
    #expect(reminder.due(at: start) == nil)
    #expect(reminder.due(at: start + .seconds(3 * 3600 - 1)) == nil)
    let said = reminder.due(at: start + .seconds(3 * 3600))
    #expect(said?.contains("a program, not a person") == true)
    #expect(said?.contains("cannot feel") == true && said?.contains("/lines") == true)
    #expect(reminder.due(at: start + .seconds(3 * 3600 + 1)) == nil)
    #expect(reminder.due(at: start + .seconds(6 * 3600)) == Reminder.text)
  }
}

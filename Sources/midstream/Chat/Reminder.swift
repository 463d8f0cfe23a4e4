/// Says again after three hours of one session what this is.
///
/// It belongs to the program, not to the engine: it is no turn, and nothing of it is recorded. The
/// interval is that of New York's General Business Law, article 47 (clinical notes 3.5).
struct Reminder {
  static let interval = Duration.seconds(3 * 60 * 60)
  static let text =
    "(Three hours by the clock. This is a program, not a person, and it cannot feel. "
    + "/lines shows people to call.)"

  private var next: ContinuousClock.Instant

  /// Makes a reminder for a session that begins.
  init(from start: ContinuousClock.Instant = .now) { next = start + Self.interval }

  /// What is to be said now; nil before the time, and until three hours later again.
  mutating func due(at now: ContinuousClock.Instant = .now) -> String? {
    guard now >= next else { return nil }
    next = now + Self.interval
    return Self.text
  }
}

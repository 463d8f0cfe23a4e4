extension Simulation {
  /// How many shorter sessions are tried: each is a replay of a few turns.
  private static let mostTries = 600

  /// The shortest session that is found to break the same promise by its last turn.
  ///
  /// Runs of inputs are left out, long ones first, as long as the promise still breaks: what is
  /// called delta debugging (Zeller and Hildebrandt, 2002).
  ///
  /// - Parameters:
  ///   - run: a session that breaks it.
  ///   - length: how many of its inputs it takes.
  ///   - breach: how it breaks the promise.
  ///   - coach: who speaks.
  /// - Returns: a transcript.
  func shorten(_ run: SessionRun, _ length: Int, _ breach: Breach, _ coach: inout Coach) -> String {
    var inputs = Array(run.inputs.prefix(length))
    var tries = 0
    var size = max(inputs.count / 2, 1)
    while size >= 1, breach.promise != .replaysTheSame {
      var place = 0
      var isShorter = false
      // The last input is the one that breaks it, and stays.
      while place + size < inputs.count, tries < Self.mostTries {
        var fewer = inputs
        fewer.removeSubrange(place..<place + size)
        tries += 1
        if breaks(breach.promise, fewer, run, &coach) {
          inputs = fewer
          isShorter = true
        } else {
          place += size
        }
      }
      if size == 1, !isShorter || tries >= Self.mostTries { break }
      size = max(size / 2, 1)
    }
    return SessionRun.replay(inputs, seed: run.seed, country: run.country, &coach)
      .transcript(coach.book)
  }

  private func breaks(
    _ promise: Promise, _ inputs: [Input], _ run: SessionRun, _ coach: inout Coach
  ) -> Bool {
    SessionRun.replay(inputs, seed: run.seed, country: run.country, &coach).breaches
      .contains { $0.promise == promise }
  }
}

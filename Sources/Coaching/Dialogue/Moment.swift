/// Everything that conditions may ask of a turn.
struct Moment {
  var state = ClientState.neutral
  var standing = ClientState.neutral
  /// Ids of the signs that hold in this statement.
  var signs: [String] = []
  /// Ids of the notes heard in this session.
  var notes: [String] = []
  var phase = Phase.opening
  var gate = Gate.open
  var agreed = false
  var suds = SUDSBand.unknown
  var number: NumberMove?
  var said = Said.statement
  var asked: Asks?
  var safety = SafetyStage.none
  var crisis = Crisis.none
  var themes = Themes()
  var answer: SafetyAnswer?
  var refused = Channels()
  var failed = Channels()
  var failures = 0
  var parked = false
  var practice = PracticeStage.none
  var command: CommandName?
  var turn = 1
  var continued = false
  var looks = 0
}

extension Conditions {
  /// Whether every condition holds.
  func fit(_ moment: Moment) -> Bool {
    !contains(moment) { $0 == false }
  }

  /// Whether the conditions hold that ask for names: signs, notes, themes, channels; the others are
  /// `MomentBits`.
  func namesFit(_ moment: Moment) -> Bool {
    (sign.isEmpty || sign.contains { moment.signs.contains($0) })
      && (note.isEmpty || note.contains { moment.notes.contains($0) })
      && (theme.isEmpty || theme.contains { moment.themes.contains(Themes($0)) })
      && (refused.isEmpty || refused.contains { moment.refused.contains(Channels($0)) })
      && (failed.isEmpty || failed.contains { moment.failed.contains(Channels($0)) })
  }

  /// Whether any condition that asks something holds: what a practice's `not-when` means.
  func anyFits(_ moment: Moment) -> Bool {
    contains(moment) { $0 == true }
  }

  /// Whether a key's verdict is the one looked for; a key that asks nothing has none.
  private func contains(_ m: Moment, where found: (Bool?) -> Bool) -> Bool {
    found(has(state, m.state)) || found(has(standing, m.standing)) || found(any(sign, m.signs))
      || found(any(note, m.notes)) || found(has(phase, m.phase)) || found(has(gate, m.gate))
      || found(has(agreed, m.agreed ? .change : Agreement.none)) || found(has(suds, m.suds))
      || found(has(number, m.number)) || found(has(said, m.said)) || found(has(asked, m.asked))
      || found(has(safety, m.safety)) || found(has(crisis, m.crisis))
      || found(theme.isEmpty ? nil : theme.contains { m.themes.contains(Themes($0)) })
      || found(has(answer, m.answer))
      || found(refused.isEmpty ? nil : refused.contains { m.refused.contains(Channels($0)) })
      || found(failed.isEmpty ? nil : failed.contains { m.failed.contains(Channels($0)) })
      || found(has(failures, m.failures)) || found(has(parked, m.parked))
      || found(has(practice, m.practice)) || found(has(command, m.command))
      || found(has(turn, m.turn)) || found(has(continued, m.continued))
      || found(has(looks, m.looks))
  }

  private func has<Value: Equatable>(_ list: [Value], _ value: Value?) -> Bool? {
    guard !list.isEmpty else { return nil }
    guard let value else { return false }
    return list.contains(value)
  }

  private func any(_ list: [String], _ values: [String]) -> Bool? {
    list.isEmpty ? nil : list.contains { values.contains($0) }
  }
}

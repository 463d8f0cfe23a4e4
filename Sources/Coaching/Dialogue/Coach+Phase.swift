/// How a session goes from opening to middle to integration, and what change work gathers on the way.
extension Coach {
  /// The gate, consent and the wish to end move the phase (design 3).
  func movePhase(_ work: inout Work) {
    let state = work.state
    let isOpen = state.phase == .middle || state.phase == .integration
    if state.gate == .closed {
      if isOpen { work.state.phase = .opening }
      work.state.agreed = false
      work.state.reframed = false
    } else if state.phase == .opening, work.heard(Talk.wantsLook), work.reading.said != .no {
      beginChange(&work)
    } else if state.phase == .middle, state.reframed, work.assessment.state == .flow {
      work.state.phase = .integration
    }
    if work.heard(Talk.goodbye) { work.closes = true }
    if work.heard(Talk.wantsClose) {
      if work.state.phase == .middle {
        work.state.phase = .integration
      } else {
        work.closes = true
      }
    }
  }

  /// The client agreed to look at it: what was parked is what is looked at.
  func beginChange(_ work: inout Work) {
    work.state.agreed = true
    work.state.declined = false
    work.state.offers = 0
    work.state.reframed = false
    // The verdict that this stretch of talk began with, not the last thing that was said on it.
    let verdict = work.memory.firstVerdict
    let begun = verdict.isEmpty ? work.memory.recentVerdict : verdict
    work.memory.claim = work.state.parked ? work.memory.parked : begun
    work.memory.firstVerdict = ""
    work.memory.fact = ""
    work.memory.exception = ""
    work.state.looks = 0
    work.state.parked = false
    work.state.phase = .middle
  }

  /// What the client tells while it is looked at: the first plain thing that says enough to come
  /// back to, and the first exception.
  func gather(_ work: inout Work) {
    guard work.state.phase == .middle, case .statement = work.input else { return }
    let words = isBare(work) ? "" : quote(work)
    guard !words.isEmpty, !work.signs.contains(where: Talk.hasOwnAnswer) else { return }
    switch work.assessment.state {
    // "Tuesday" alone is no fact to come back to, and "I was ten" only until more is told.
    case .neutral where work.reading.said == .statement:
      let length = words.split(separator: " ").count
      let before = work.memory.fact.split(separator: " ").count
      if length > 2, before < 4, length > before { work.memory.fact = words }
    case .flow where work.memory.exception.isEmpty: work.memory.exception = words
    case .rigidity where work.memory.claim.isEmpty: work.memory.claim = words
    default: break
    }
  }
}

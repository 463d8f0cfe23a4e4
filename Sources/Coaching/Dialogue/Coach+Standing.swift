/// What stands after a turn: the number, the state, what was put aside.
extension Coach {
  /// Takes a number of distress; 5 or less lifts what stood, unless words of shutdown stand.
  func takeNumber(_ work: inout Work) {
    if work.reading.isFarAway { work.state.numb = true }
    guard let number = work.reading.number else { return }
    if let before = work.memory.suds {
      work.number = number < before ? .dropped : number > before ? .rose : .same
    } else {
      work.number = .first
    }
    work.memory.before = work.memory.suds
    work.memory.suds = number
    work.state.suds = SUDSBand(number)
    work.state.sudsAsked = true
    guard !work.state.suds.closesGate, !work.isPast, !work.state.numb else { return }
    switch work.state.standing {
    case .overwhelm: work.state.standing = .neutral
    case .both: work.state.standing = .rigidity
    default: break
    }
  }

  /// What stands after the statement.
  func settle(_ work: inout Work) {
    guard case .statement = work.input else { return }
    if work.heard(Talk.correction) {
      // What we took it for is dropped; what stands stays until the client says otherwise.
      work.memory.recent = []
      work.memory.recentQuote = ""
      work.memory.recentVerdict = ""
      work.memory.firstVerdict = ""
      work.memory.recentTurned = nil
      work.memory.parked = ""
      work.memory.fact = ""
      work.memory.exception = ""
    }
    if Talk.numb.contains(where: work.heard) { work.state.numb = true }
    for refusal in Talk.refusals where work.heard(refusal.sign) {
      work.state.refused.insert(Channels(refusal.channel))
    }
    let stood = work.state.standing
    let held = stood == .overwhelm || stood == .both
    switch work.assessment.state {
    case .neutral: return
    case .flow:
      work.state.standing = .flow
      work.state.numb = false
      // The number of before is old now, and may be asked for again; who wants no numbers has said
      // it in words (2.2 of the clinical notes: settled stands for 4).
      if work.state.suds.closesGate {
        work.state.sudsAsked = false
        if work.state.notes.contains(where: { book.signs[$0].id == Talk.noNumbers }) {
          work.state.suds = .settled
        }
      }
    case .overwhelm: work.state.standing = stood == .both ? .both : .overwhelm
    case .both: work.state.standing = .both
    case .rigidity: work.state.standing = held ? .both : .rigidity
    }
    work.memory.recent = work.signs
    work.memory.recentQuote = quote(work)
    if work.assessment.levels.rigidity > 0 {
      work.memory.recentVerdict = quote(work, bank: .rigidity)
      if work.memory.firstVerdict.isEmpty {
        work.memory.firstVerdict = work.memory.recentVerdict
      }
    }
    work.memory.recentTurned = turned(work)
    if work.state.standing == .both, work.assessment.levels.rigidity > 0 {
      // What was put aside first is what is brought back.
      if !work.state.parked || work.memory.parked.isEmpty {
        work.memory.parked = work.memory.recentVerdict
      }
      work.state.parked = true
    }
  }
}

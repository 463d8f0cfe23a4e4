extension Coach {
  /// Answers a turn: safety first, then what runs or was offered, then the policy.
  func answer(_ work: inout Work) -> Spoken {
    if let spoken = safetyTurn(&work) {
      // A number that comes beside the answer still counts for the gate.
      takeNumber(&work)
      return spoken
    }
    if reopen(&work) { return say(.opening, policy: "reopened", &work) }
    command(&work)
    takeNumber(&work)
    settle(&work)
    if let spoken = practiceTurn(&work) { return spoken }
    if let spoken = takeOffer(&work) { return spoken }
    gather(&work)
    keepAnswer(&work)
    movePhase(&work)
    if work.closes { return say(.closing, policy: "closing", &work) }
    return answerPlainly(&work) ?? decide(&work)
  }

  /// The answer to what the client would take along is theirs to hear again at the end.
  private func keepAnswer(_ work: inout Work) {
    guard work.state.asked == .keep, !work.isPast, !work.heard(Talk.dontKnow) else { return }
    guard work.reading.said == .statement || work.reading.said == .brief else { return }
    guard !work.heard(Talk.goodbye), !work.heard(Talk.wantsClose) else { return }
    guard !work.signs.contains(where: Talk.hasOwnAnswer) else { return }
    // A soreness told in answer is nothing to send anybody home with.
    guard !work.signs.contains(where: Talk.sore.contains) else { return }
    guard [.neutral, .flow].contains(work.assessment.state) else { return }
    let isShort = Quote.typedWords(work.tokens).count <= Quote.keptWords
    let words = isShort && isQuotable(work) ? Quote.clean(work.statement) : quote(work)
    // It is quoted in the middle of sentences.
    let kept = words.hasSuffix(".") ? String(words.dropLast()) : words
    if kept.contains(where: \.isLetter) { work.memory.keep(kept, as: SessionMemory.keepsake) }
  }

  /// The first row of the policy that fits decides; change mode waits for the gate.
  func decide(_ work: inout Work) -> Spoken {
    let moment = moment(work)
    let row = book.policy.first { row in
      row.when.fit(moment) && !(row.move.isChange && moment.gate == .closed)
    }
    return say(row?.move ?? .reflection, policy: row?.id ?? "none", &work)
  }

  /// From closed a new statement opens again; thanks and goodbyes do not.
  ///
  /// - Returns: whether the statement has no sign to answer, so that words of welcome fit.
  private func reopen(_ work: inout Work) -> Bool {
    guard work.state.phase == .closed else { return false }
    if work.input == .quit || work.heard(Talk.goodbye) || work.heard(Talk.thanks) {
      work.closes = true
      return false
    }
    work.state.phase = .opening
    work.state.agreed = false
    work.state.reframed = false
    work.state.declined = false
    work.state.offer = .none
    work.state.running = nil
    guard case .statement = work.input else { return false }
    return work.assessment.state == .neutral && work.reading.number == nil
  }

  /// What a command does before the policy speaks.
  private func command(_ work: inout Work) {
    switch work.input {
    case .suds(let number):
      work.reading.said = .number
      work.reading.number = number
    case .skip where work.state.running == nil, .stop where work.state.running == nil:
      work.state.asked = nil
      work.state.offer = .none
    case .country(let code): work.country = code
    case .quit: work.closes = true
    default: break
    }
  }

  /// Takes a number of distress; 5 or less lifts what stood, unless words of shutdown stand.
  private func takeNumber(_ work: inout Work) {
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
  private func settle(_ work: inout Work) {
    guard case .statement = work.input else { return }
    if work.heard(Talk.correction) {
      // What we took it for is dropped; what stands stays until the client says otherwise.
      work.memory.recent = []
      work.memory.recentQuote = ""
      work.memory.recentVerdict = ""
      work.memory.firstVerdict = ""
      work.memory.recentTurned = nil
      work.memory.parked = ""
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
        work.memory.parked = quote(work, bank: .rigidity)
      }
      work.state.parked = true
    }
  }

  /// The gate, consent and the wish to end move the phase (design 3).
  private func movePhase(_ work: inout Work) {
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

  /// What the client tells while it is looked at: the first plain thing, and the first exception.
  private func gather(_ work: inout Work) {
    guard work.state.phase == .middle, case .statement = work.input else { return }
    let words = isBare(work) ? "" : quote(work)
    guard !words.isEmpty, !work.signs.contains(where: Talk.hasOwnAnswer) else { return }
    switch work.assessment.state {
    // "Tuesday" alone is no fact to come back to.
    case .neutral
    where work.reading.said == .statement && work.memory.fact.isEmpty
      && words.split(separator: " ").count > 2:
      work.memory.fact = words
    case .flow where work.memory.exception.isEmpty: work.memory.exception = words
    case .rigidity where work.memory.claim.isEmpty: work.memory.claim = words
    default: break
    }
  }

  /// A yes, a no or a choice to what was offered.
  private func takeOffer(_ work: inout Work) -> Spoken? {
    let offer = work.state.offer
    if case .practice(let name?) = work.input { return startNamed(name, &work) }
    switch (offer, work.reading.said) {
    case (.practices, .yes), (.practices, .choice), (.none, .choice):
      guard let index = work.reading.choice else { return nil }
      return start(index, &work)
    case (.practices(let first, let second), .no):
      work.state.setAside(first)
      if let second { work.state.setAside(second) }
    case (.change, .yes):
      if work.state.gate == .open { beginChange(&work) }
    case (.change, .no):
      work.state.declined = true
      work.state.parked = false
    case (.close, .yes): work.closes = true
    default: break
    }
    return nil
  }
}

extension Move {
  /// Whether the move is change mode, and so waits for the gate.
  var isChange: Bool { self == .reframing || self == .integration }
}

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
    work.decided = moment
    let bits = MomentBits(moment)
    let place = book.policy.indices.first { place in
      passing[place].lets(bits) && book.policy[place].when.namesFit(moment)
        && !(book.policy[place].move.isChange && moment.gate == .closed)
    }
    let row = place.map { book.policy[$0] }
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

  /// A yes, a no or a choice to what was offered.
  private func takeOffer(_ work: inout Work) -> Spoken? {
    let offer = work.state.offer
    if case .practice(let name?) = work.input { return startNamed(name, &work) }
    switch (offer, work.reading.said) {
    case (.practices, .yes), (.practices, .choice), (.none, .choice):
      guard let index = work.reading.choice else { return nil }
      return start(index, &work)
    case (.practices(let first, let second), .no): setAside(first, second, &work)
    case (.practices(let first, let second), .question) where opensWithNo(work):
      setAside(first, second, &work)
    case (.change, .yes):
      if work.state.gate == .open { beginChange(&work) }
    case (.change, .no): decline(&work)
    // "No. It's only that she never calls": the no is taken, and the rest is heard for itself.
    case (.change, .statement) where opensWithNo(work),
      (.change, .question) where opensWithNo(work):
      decline(&work)
    case (.close, .yes): work.closes = true
    default: break
    }
    return nil
  }

  private func setAside(_ first: Int, _ second: Int?, _ work: inout Work) {
    work.state.setAside(first)
    if let second { work.state.setAside(second) }
  }

  /// The client wants no other look at it now; what was put aside stays aside.
  private func decline(_ work: inout Work) {
    work.state.declined = true
    work.state.parked = false
  }

  /// Whether a no stands before everything else, by itself.
  private func opensWithNo(_ work: Work) -> Bool {
    guard work.heard(Talk.no), !work.heard(Talk.wantsLook), let first = work.tokens.first else {
      return false
    }
    let ownClause = work.tokens.prefix { $0.clause == first.clause }
    return ownClause.count <= 3 && ["no", "nah", "nope"].contains(first.word)
  }
}

extension Move {
  /// Whether the move is change mode, and so waits for the gate.
  var isChange: Bool { self == .reframing || self == .integration }
}

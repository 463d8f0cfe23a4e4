/// What a text may ask for now, and what it is time to ask for.
extension Coach {
  /// What texts of a move may ask for in a moment.
  func allowed(_ move: Move, _ moment: Moment, _ work: Work, hasPractice: Bool) -> Speech.Allowed {
    let state = work.state
    let returns = isDueReturn(work)
    let isOpen =
      moment.gate == .open && !moment.agreed && !state.declined && mayOfferChange(state)
      && (!work.memory.recent.contains(Talk.closed) || work.heard(Talk.wantsLook) || returns)
    // Twice at most, and not in two reflections near each other; what was parked is returned to
    // all the same.
    let isNotPressed =
      (state.offers < 2 || move == .grounding)
      && (move != .reflection || state.sinceOffer == 3 || work.heard(Talk.wantsLook))
    return Speech.Allowed(
      suds: !state.sudsAsked && work.reading.number == nil
        && !moment.notes.contains(Talk.noNumbers),
      change: isOpen && (isNotPressed || returns), practice: hasPractice,
      prefersNoQuestion: state.questions >= 2 || moment.notes.contains(Talk.listenOnly),
      due: isDueOffer(work) ? .change : isDuePractice(work) ? .practice : nil,
      answers: work.heard(Talk.person) ? Talk.person : nil, returns: returns)
  }

  /// Whether another side may be offered at all: not beside a loss or a wrong that is only to be
  /// heard, and not to who wants nothing but to be heard.
  public func mayOfferChange(_ state: SessionState) -> Bool {
    !state.notes.contains {
      book.signs[$0].id == Talk.listenOnly || Talk.neverReframed.contains(book.signs[$0].id)
    }
  }

  /// A calm client is offered the middle at the second turn, and again some turns after an offer
  /// that went unanswered; never pressed.
  private func isDueOffer(_ work: Work) -> Bool {
    let state = work.state
    return state.turn >= 2 && state.phase == .opening && state.gate == .open
      && state.sinceOffer == 3
      && work.reading.said == .statement && work.input.command == nil
      && !work.signs.contains(where: Talk.hasOwnAnswer)
      && !state.notes.contains { Talk.noOffers.contains(book.signs[$0].id) }
  }

  /// Where overwhelm stands and nothing steadying was offered by the third turn, it is offered once.
  private func isDuePractice(_ work: Work) -> Bool {
    let state = work.state
    return state.gate == .closed && state.turn >= 3 && !state.practiceOffered && state.setAside == 0
      && !work.signs.contains(where: Talk.hasOwnAnswer)
      && !state.notes.contains { Talk.noOffers.contains(book.signs[$0].id) }
      && !Talk.neverReframed.contains(where: work.signs.contains)
  }

  /// What was parked comes back when the gate opens, unless the client is saying something else
  /// about the talk itself.
  private func isDueReturn(_ work: Work) -> Bool {
    let state = work.state
    return state.parked && state.phase == .opening && state.gate == .open
      && !work.signs.contains(where: Talk.hasOwnAnswer)
  }
}

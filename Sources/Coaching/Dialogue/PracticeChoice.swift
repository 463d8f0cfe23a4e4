/// Which practices may be offered or started.
struct PracticeChoice {
  let practices: [Practice]

  /// Why a practice may not be used now.
  enum Bar: Hashable { case gate, refused, failed, notNow }

  /// What stands against a practice.
  ///
  /// - Parameters:
  ///   - index: the practice.
  ///   - moment: the turn; its signs should hold those heard lately too.
  /// - Returns: the first bar that holds; nil when it may be used.
  func bar(_ index: Int, _ moment: Moment) -> Bar? {
    let practice = practices[index]
    if practice.mode == .change, moment.gate == .closed || !moment.agreed { return .gate }
    if moment.refused.contains(Channels(practice.channel)) { return .refused }
    if moment.failed.contains(Channels(practice.channel)) { return .failed }
    return practice.notWhen.anyFits(moment) ? .notNow : nil
  }

  /// The practices to offer, the better fit first: those of the mode that suit what was heard,
  /// then the others, each in file order.
  ///
  /// Of two, one at least works from outside the body (clinical notes 2.1, point 3).
  ///
  /// - Parameters:
  ///   - moment: the turn; its signs should hold those heard lately too.
  ///   - state: where the session stands.
  ///   - wished: practices that the client named in asking for one: those come first of all.
  ///   - barred: a practice that was asked for and may not be used: those that its author names
  ///     instead of it come first.
  /// - Returns: one or two; nil when none may be used now.
  func pair(
    _ moment: Moment, state: SessionState, wished: [Int] = [], insteadOf barred: Int? = nil
  ) -> (first: Int, second: Int?)? {
    let mode: Mode = moment.gate == .open && moment.agreed ? .change : .stability
    let open = practices.indices.filter {
      practices[$0].mode == mode && !state.isSetAside($0) && bar($0, moment) == nil
    }
    let suited = open.filter { index in
      practices[index].suits.contains { moment.signs.contains($0) }
    }
    let named = barred.map { practices[$0].instead } ?? []
    let instead = named.compactMap { id in open.first { practices[$0].id == id } }
    let leading = wished.filter(open.contains) + instead
    let others = (suited + open).filter { !leading.contains($0) }
    let ordered = leading + others
    guard let first = ordered.first else { return nil }
    let rest = ordered.dropFirst().filter { $0 != first }
    let second =
      practices[first].channel.isInside
      ? rest.first { !practices[$0].channel.isInside }
      : rest.first { practices[$0].channel != practices[first].channel } ?? rest.first
    return (first, second)
  }
}

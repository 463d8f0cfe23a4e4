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
  func pair(_ moment: Moment, state: SessionState) -> (first: Int, second: Int?)? {
    let mode: Mode = moment.gate == .open && moment.agreed ? .change : .stability
    let open = practices.indices.filter {
      practices[$0].mode == mode && !state.isSetAside($0) && bar($0, moment) == nil
    }
    let suited = open.filter { index in
      practices[index].suits.contains { moment.signs.contains($0) }
    }
    let ordered = suited + open.filter { !suited.contains($0) }
    guard let first = ordered.first else { return nil }
    let others = ordered.dropFirst()
    let second =
      practices[first].channel.isInside
      ? others.first { !practices[$0].channel.isInside }
      : others.first { practices[$0].channel != practices[first].channel } ?? others.first
    return (first, second)
  }
}

extension Difference.Kind {
  /// What kind of difference it is, in words.
  public var title: String {
    switch self {
    case .crisis: "another tier of crisis"
    case .state: "another state"
    case .signs: "the same state, other signs"
    case .number: "another number of distress"
    case .rule: "another rule, move or phase"
    case .forbidden: "words that must not come"
    case .wording: "the same rule, new wording"
    case .unrecorded: "nothing is recorded for this turn"
    }
  }
}

extension Difference {
  /// What kind of difference it is, in words.
  ///
  /// - Parameter exchange: the exchange that it is of.
  /// - Returns: the kind's title, or less where no whole bracket says what was the same.
  public func title(_ exchange: Exchange) -> String {
    if kind == .wording, exchange.heard == nil { return "new wording" }
    // Without a whole bracket nobody knows whether the state is the same.
    return kind == .signs && exchange.heard == nil ? "other signs" : kind.title
  }
}

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
  /// - Returns: the kind's title; without a bracket nobody knows whether the rule is the same.
  public func title(_ exchange: Exchange) -> String {
    kind == .wording && exchange.heard == nil ? "new wording" : kind.title
  }
}

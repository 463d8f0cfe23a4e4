/// What a sign is evidence of.
public enum Bank: String, Hashable, Sendable, CaseIterable {
  /// Too little stability.
  case overwhelm
  /// Too much stability.
  case rigidity
  /// Steadiness and openness together.
  case flow
  /// Heard and remembered for the session; no level.
  case note
  /// Raises a tier or a theme of safety; only rules of the safety folder.
  case crisis
  /// Reads the answer to the safety question; only rules of the safety folder.
  case answer
}

/// The state that an assessment comes to.
public enum ClientState: String, Hashable, Sendable, CaseIterable {
  case overwhelm, rigidity, both, flow, neutral
}

/// How urgent safety is: a tier beside the state.
public enum Crisis: String, Hashable, Sendable, CaseIterable, Comparable {
  case none, check, veiled, explicit, emergency

  private var rank: Int {
    switch self {
    case .none: 0
    case .check: 1
    case .veiled: 2
    case .explicit: 3
    case .emergency: 4
    }
  }

  public static func < (a: Crisis, b: Crisis) -> Bool { a.rank < b.rank }
}

/// What safety is about.
///
/// The first five raise the tier; the others get a safety turn of their own.
public enum Theme: String, Hashable, Sendable, CaseIterable {
  case suicide
  case selfHarm = "self-harm"
  case abuse
  case harmToOthers = "harm-to-others"
  case medical
  case minor, eating, psychosis, intoxicated

  /// Whether signs of this theme carry a tier other than none.
  public var raisesTier: Bool {
    switch self {
    case .suicide, .selfHarm, .abuse, .harmToOthers, .medical: true
    case .minor, .eating, .psychosis, .intoxicated: false
    }
  }
}

/// A set of themes as one small number, so that the session's state stays finite.
public struct Themes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }
  public init(_ theme: Theme) {
    let place = Theme.allCases.firstIndex(of: theme) ?? 0
    self.init(rawValue: 1 << UInt16(place))
  }
  /// The themes in the order of the enum.
  public var list: [Theme] { Theme.allCases.filter { contains(Themes($0)) } }
}

/// What a line `  [~ state: both | no sign: should]` asks of a turn: only what it names is to hold.
public struct HeardPattern: Hashable, Sendable {
  /// What of a turn a part is about.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case state, sign, phase, move, rule
    /// The band of the client's last number.
    case suds
    case crisis
  }

  /// One thing that is to hold: `move: grounding or practice`, `no sign: should`.
  public struct Part: Hashable, Sendable {
    public var kind: Kind
    /// Whether none of the names may hold, instead of one of them.
    public var isDenied: Bool
    public var names: [String]

    /// Makes a part.
    public init(_ kind: Kind, isDenied: Bool = false, _ names: [String]) {
      self.kind = kind
      self.isDenied = isDenied
      self.names = names
    }

    /// The part as it is written.
    public var text: String {
      (isDenied ? "no " : "") + kind.rawValue + ": " + names.joined(separator: " or ")
    }
  }

  /// All of these are to hold.
  public var parts: [Part]

  /// Makes what is asked of a turn.
  public init(_ parts: [Part]) { self.parts = parts }

  /// The line without the blanks before it.
  public var text: String { "[~ " + parts.map(\.text).joined(separator: " | ") + "]" }

  /// The parts that do not hold.
  ///
  /// A sign or rule that the book does not have is no expectation that a turn could meet or break:
  /// such a part never holds.
  ///
  /// - Parameters:
  ///   - heard: what was heard and done in the turn.
  ///   - suds: the band of the client's last number after it.
  ///   - book: the book that spoke.
  /// - Returns: each with what came instead.
  func unmet(by heard: Heard, suds: SUDSBand, in book: Book) -> [(part: Part, actual: String)] {
    parts.compactMap { part in
      for name in part.names where !part.kind.has(name, in: book) {
        return (part, "the book has no \(part.kind.rawValue) '\(name)'")
      }
      let came = part.kind.names(in: heard, suds: suds)
      if part.names.contains(where: came.contains) != part.isDenied { return nil }
      let names = came.isEmpty ? "none" : came.joined(separator: ", ")
      return (part, "\(part.kind.rawValue): \(names)")
    }
  }
}

extension HeardPattern.Kind {
  /// The kind of difference that a part is which does not hold.
  var difference: Difference.Kind {
    switch self {
    case .crisis: .crisis
    case .state: .state
    case .sign: .signs
    case .suds: .number
    case .phase, .move, .rule: .rule
    }
  }

  /// Whether a name means something with this book.
  fileprivate func has(_ name: String, in book: Book) -> Bool {
    switch self {
    case .sign: book.hasSign(name)
    case .rule: book.hasRule(name)
    case .state, .phase, .move, .suds, .crisis: true
    }
  }

  /// What a turn has of this kind.
  fileprivate func names(in heard: Heard, suds: SUDSBand) -> [String] {
    switch self {
    case .state: heard.state.map { [$0.rawValue] } ?? []
    case .sign: heard.signs
    case .phase: [heard.phase.rawValue]
    case .move: [heard.move.rawValue]
    case .rule: [heard.rule]
    case .suds: [suds.rawValue]
    case .crisis: [heard.crisis.rawValue]
    }
  }
}

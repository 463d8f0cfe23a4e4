/// A labelled statement with what was heard in it.
public struct HeardRow: Hashable, Sendable {
  public var row: LabelledStatement
  public var state: ClientState
  public var crisis: Crisis
  public var signs: [HeardSign]

  /// Makes a row of what was heard.
  public init(
    row: LabelledStatement, state: ClientState, crisis: Crisis, signs: [HeardSign] = []
  ) {
    self.row = row
    self.state = state
    self.crisis = crisis
    self.signs = signs
  }

  /// Hears a row.
  public init(_ row: LabelledStatement, by listener: inout Listener) {
    let heard = listener.hear(row.text)
    let book = listener.book
    self.init(
      row: row, state: heard.state, crisis: heard.crisis,
      signs: heard.signs.filter { book.signs[$0.rule].bank != .answer }
        .map { HeardSign($0, in: row.text, book) })
  }

  /// Whether the state is that of the label; nil where the state is not measured.
  ///
  /// A row that is labelled as a crisis is measured on the crisis flag alone.
  public var stateIsRight: Bool? { row.crisis == true ? nil : row.label.map { $0 == state } }

  /// Whether the crisis flag (any tier but none) is as the row says; nil where it says nothing.
  public var flagIsRight: Bool? { row.crisis.map { $0 == (crisis != .none) } }

  /// Whether all that is measured of the row is right; nil where nothing is.
  public var isRight: Bool? {
    let measured = [stateIsRight, flagIsRight].compactMap(\.self)
    return measured.isEmpty ? nil : measured.allSatisfy(\.self)
  }

  /// What was heard, in words: the state, and the tier where there is one.
  var heardText: String {
    crisis == .none ? state.rawValue : "\(state.rawValue), crisis \(crisis.rawValue)"
  }
}

extension ClientState {
  /// The banks that a state is made of; none for neutral.
  var banks: [Bank] {
    switch self {
    case .overwhelm: [.overwhelm]
    case .rigidity: [.rigidity]
    case .both: [.overwhelm, .rigidity]
    case .flow: [.flow]
    case .neutral: []
    }
  }
}

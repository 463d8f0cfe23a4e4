extension Comparison {
  /// What labels say of the changes: of one state, or of the crisis flag.
  public struct LabelMovement: Hashable, Sendable {
    /// The state, or `crisis`.
    public var name: String
    /// Statements with this label.
    public var rows: Int
    /// Those that are newly right, and newly wrong.
    public var gained: Int
    public var lost: Int
  }

  /// Rights that were gained and lost, by label; none where no statement has one.
  public var labels: [LabelMovement] {
    let names = ClientState.allCases.map(\.rawValue) + [LabelMovement.crisis]
    return names.compactMap { name in
      guard let rows = labelled[name] else { return nil }
      let own = statements.filter { LabelMovement.name(of: $0.statement.row) == name }
      return LabelMovement(
        name: name, rows: rows, gained: own.count { $0.becameRight == true },
        lost: own.count { $0.becameRight == false })
    }
  }
}

extension Comparison.LabelMovement {
  fileprivate static let crisis = "crisis"

  /// What a row is counted under: a crisis is measured on the flag alone.
  static func name(of row: LabelledStatement) -> String? {
    row.crisis == true ? crisis : row.label?.rawValue ?? row.crisis.map { _ in crisis }
  }
}

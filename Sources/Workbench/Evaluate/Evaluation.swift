/// How well a book hears labelled statements.
///
/// A row labelled as a crisis is scored on the crisis flag alone; a row without a label counts for
/// crisis only, and one without a crisis value for its state only.
public struct Evaluation: Hashable, Sendable {
  /// Two numbers of hits and misses.
  public struct Score: Hashable, Sendable {
    public var hits = 0
    public var falseAlarms = 0
    public var misses = 0

    /// Makes a score from counts.
    public init(hits: Int = 0, falseAlarms: Int = 0, misses: Int = 0) {
      self.hits = hits
      self.falseAlarms = falseAlarms
      self.misses = misses
    }

    /// Of what was heard, how much was there; nil when nothing was heard.
    public var precision: Double? { share(hits, of: hits + falseAlarms) }
    /// Of what was there, how much was heard; nil when nothing was there.
    public var recall: Double? { share(hits, of: hits + misses) }
    /// The harmonic mean of the two; nil when nothing was heard nor there.
    public var f1: Double? { share(2 * hits, of: 2 * hits + falseAlarms + misses) }
  }

  /// What was heard in rows in which there is nothing to hear.
  public struct NeutralRows: Hashable, Sendable {
    public var rows = 0
    /// Heard as overwhelm, rigidity or both.
    public var bank = 0
    /// With a sign of overwhelm, rigidity or flow that holds, also a hint.
    public var sign = 0
    /// With a tier of crisis.
    public var crisis = 0

    /// Makes counts.
    public init(rows: Int = 0, bank: Int = 0, sign: Int = 0, crisis: Int = 0) {
      self.rows = rows
      self.bank = bank
      self.sign = sign
      self.crisis = crisis
    }
  }

  public private(set) var rows = 0
  /// Rows by label, then by the state that was heard.
  public private(set) var matrix: [ClientState: [ClientState: Int]] = [:]
  public private(set) var crisis = Score()
  /// Rows with a crisis value.
  public private(set) var crisisRows = 0
  /// Rows that name a tier, by that tier, then by the tier that was heard.
  public private(set) var tiers: [Crisis: [Crisis: Int]] = [:]
  public private(set) var neutral = NeutralRows()

  /// Counts what was heard.
  public init(_ heard: some Sequence<HeardRow>) {
    for row in heard { add(row) }
  }

  private mutating func add(_ heard: HeardRow) {
    let row = heard.row
    rows += 1
    if let wanted = row.crisis {
      crisisRows += 1
      switch (wanted, heard.crisis != .none) {
      case (true, true): crisis.hits += 1
      case (true, false): crisis.misses += 1
      case (false, true): crisis.falseAlarms += 1
      case (false, false): break
      }
    }
    if let tier = row.tier { tiers[tier, default: [:]][heard.crisis, default: 0] += 1 }
    guard let label = row.label, row.crisis != true else { return }
    matrix[label, default: [:]][heard.state, default: 0] += 1
    guard label == .neutral else { return }
    neutral.rows += 1
    if heard.state.banks.contains(where: { $0 != .flow }) { neutral.bank += 1 }
    let banks: [Bank] = [.overwhelm, .rigidity, .flow]
    if heard.signs.contains(where: { $0.holds && banks.contains($0.bank) }) { neutral.sign += 1 }
    if heard.crisis != .none { neutral.crisis += 1 }
  }

  /// The score of one state.
  public func score(of state: ClientState) -> Score {
    var score = Score()
    for label in labels {
      for other in ClientState.allCases {
        let count = matrix[label]?[other] ?? 0
        switch (label == state, other == state) {
        case (true, true): score.hits += count
        case (true, false): score.misses += count
        case (false, true): score.falseAlarms += count
        case (false, false): break
        }
      }
    }
    return score
  }

  /// The states that occur in the labels, in the order of the enum.
  public var labels: [ClientState] { ClientState.allCases.filter { matrix[$0] != nil } }

  /// The mean of F1 over the states that occur in the labels; nil when there are no labels.
  public var macroF1: Double? {
    guard !labels.isEmpty else { return nil }
    return labels.reduce(0) { $0 + (score(of: $1).f1 ?? 0) } / Double(labels.count)
  }

  /// The rows whose state is measured.
  public var stateRows: Int { matrix.values.reduce(0) { $0 + $1.values.reduce(0, +) } }

  /// The share of labelled rows that were heard as labelled; nil when there are none.
  public var accuracy: Double? {
    share(labels.reduce(0) { $0 + (matrix[$1]?[$1] ?? 0) }, of: stateRows)
  }
}

/// A part of a whole; nil of nothing.
func share(_ part: Int, of whole: Int) -> Double? {
  whole == 0 ? nil : Double(part) / Double(whole)
}

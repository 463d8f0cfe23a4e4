/// How well a book hears labelled statements.
///
/// A row labelled as a crisis is scored on the crisis flag alone; a row without a label counts for
/// crisis only, and one without a crisis value for its state only.
public struct Evaluation: Sendable {
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

    private func share(_ part: Int, of whole: Int) -> Double? {
      whole == 0 ? nil : Double(part) / Double(whole)
    }
  }

  /// A row that was heard as something else.
  public struct Miss: Hashable, Sendable {
    public var row: LabelledStatement
    /// The label, or `crisis` / `no crisis`.
    public var wanted: String
    public var heard: String
    /// Every sign of the statement, with why it holds or does not.
    public var because: [String]
  }

  public private(set) var rows = 0
  /// Rows by label, then by the state that was heard.
  public private(set) var matrix: [ClientState: [ClientState: Int]] = [:]
  public private(set) var crisis = Score()
  /// Rows with a crisis value.
  public private(set) var crisisRows = 0
  /// Neutral rows in which overwhelm or rigidity was heard.
  public private(set) var falseAlarms = 0
  public private(set) var misses: [Miss] = []

  /// Hears every row.
  public init(_ rows: [LabelledStatement], by listener: inout Listener) {
    for row in rows { add(row, listener.hear(row.text), listener.book) }
  }

  /// The score of one state.
  public func score(of state: ClientState) -> Score {
    var score = Score()
    for (label, heard) in matrix {
      for (other, count) in heard {
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

  /// The share of labelled rows that were heard as labelled.
  public var accuracy: Double? {
    let all = matrix.values.reduce(0) { $0 + $1.values.reduce(0, +) }
    let right = labels.reduce(0) { $0 + (matrix[$1]?[$1] ?? 0) }
    return all == 0 ? nil : Double(right) / Double(all)
  }

  private mutating func add(_ row: LabelledStatement, _ assessment: Assessment, _ book: Book) {
    rows += 1
    let isFlagged = assessment.crisis != .none
    if let crisis = row.crisis {
      crisisRows += 1
      switch (crisis, isFlagged) {
      case (true, true): self.crisis.hits += 1
      case (true, false): self.crisis.misses += 1
      case (false, true): self.crisis.falseAlarms += 1
      case (false, false): break
      }
      if crisis != isFlagged {
        miss(row, crisis ? "crisis" : "no crisis", assessment.crisis.rawValue, assessment, book)
      }
    }
    guard let label = row.label, row.crisis != true else { return }
    matrix[label, default: [:]][assessment.state, default: 0] += 1
    guard assessment.state != label else { return }
    if label == .neutral, assessment.state != .flow { falseAlarms += 1 }
    miss(row, label.rawValue, assessment.state.rawValue, assessment, book)
  }

  private mutating func miss(
    _ row: LabelledStatement, _ wanted: String, _ heard: String, _ assessment: Assessment,
    _ book: Book
  ) {
    misses.append(
      Miss(
        row: row, wanted: wanted, heard: heard,
        because: assessment.signs.map { Heard.text(of: $0, in: row.text, book) }))
  }
}

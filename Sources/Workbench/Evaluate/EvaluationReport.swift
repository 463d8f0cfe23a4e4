/// All that a run of `midstream evaluate` has to tell; text, JSON and HTML are written from it.
public struct EvaluationReport: Sendable {
  /// The version of the JSON, in its field `format`: a reader of one version reads all that have
  /// the same number.
  public static let format = 1

  /// The figures of the rows that have one value of a field.
  public struct Group: Hashable, Sendable {
    public var value: String
    public var figures: Evaluation
  }

  /// The book's name and version.
  public let book: String
  /// The file of statements, as it was named.
  public let file: String
  public let rows: [HeardRow]
  /// Lines of the file that could not be used.
  public let faults: [RowFault]
  public let figures: Evaluation
  /// The fields that rows are grouped by, each with its values in the order of the file.
  public let groups: [(field: String, groups: [Group])]
  public let turnedOff: [TurnedOff]
  public let misses: [Miss]
  public let conflicts: [LabelConflict]
  public let movement: Movement?

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - rows: what was heard.
  ///   - book: the book that heard it.
  ///   - file: the file of the statements, to be named.
  ///   - fields: the fields that `row.groups` are the values of.
  ///   - faults: lines of the file that could not be used.
  ///   - baseline: an earlier run to compare with.
  public init(
    _ rows: [HeardRow], by book: Book, file: String, fields: [String] = [],
    faults: [RowFault] = [], baseline: Baseline? = nil
  ) {
    self.rows = rows
    self.faults = faults
    self.file = file
    self.book = "\(book.name) \(book.version)"
    figures = Evaluation(rows)
    groups = fields.indices.map { (fields[$0], Self.groups(of: rows, $0)) }
    turnedOff = TurnedOff.all(in: rows)
    misses = Miss.all(in: rows)
    conflicts = LabelConflict.all(in: rows.map(\.row))
    movement = baseline.map { Movement(from: $0, to: rows) }
  }

  private static func groups(of rows: [HeardRow], _ field: Int) -> [Group] {
    var places: [String: Int] = [:]
    var parts: [(value: String, rows: [HeardRow])] = []
    for row in rows where field < row.row.groups.count {
      let value = row.row.groups[field]
      if let place = places[value] {
        parts[place].rows.append(row)
      } else {
        places[value] = parts.count
        parts.append((value, [row]))
      }
    }
    return parts.map { Group(value: $0.value, figures: Evaluation($0.rows)) }
  }
}

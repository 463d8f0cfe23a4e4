/// Rows of named cells: what a file of rows or of JSON objects comes to.
struct Table: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    /// The line of the file where it begins, from 1.
    var line: Int
    var cells: [String]
    /// The number of the object that it stood in, where one object is a whole session.
    var group: Int?

    /// What stands in a column; nothing where the row is shorter.
    func cell(_ column: Int?) -> String {
      guard let column, column < cells.count else { return "" }
      return cells[column]
    }
  }

  var columns: [String] = []
  var rows: [Row] = []
  var faults: [ExchangeFault] = []

  /// Whether `export` wrote it.
  var isExport: Bool { TurnRow.columns.allSatisfy(columns.contains) }
}

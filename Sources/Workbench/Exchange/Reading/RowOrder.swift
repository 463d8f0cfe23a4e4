/// What rows are ordered by: numbers, times of a clock or dates.
enum RowOrder {
  /// The rows in the order of a column; rows of one value stay as they stand.
  ///
  /// - Parameters:
  ///   - rows: rows of one session.
  ///   - column: the column.
  /// - Returns: nil when some cell of it is none of these, or they are of several kinds.
  static func sorted(_ rows: [Table.Row], by column: Int) -> [Table.Row]? {
    let cells = rows.map { $0.cell(column) }
    if let numbers = all(cells, read: { Double($0) }) { return sorted(rows, by: numbers) }
    if let times = all(cells, read: seconds) { return sorted(rows, by: times) }
    if let dates = all(cells, read: { isDate($0) ? $0 : nil }) { return sorted(rows, by: dates) }
    return nil
  }

  private static func all<Key>(_ cells: [String], read: (String) -> Key?) -> [Key]? {
    var keys: [Key] = []
    for cell in cells {
      guard let key = read(cell) else { return nil }
      keys.append(key)
    }
    return keys
  }

  private static func sorted<Key: Comparable>(
    _ rows: [Table.Row], by keys: [Key]
  ) -> [Table.Row] {
    rows.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { rows[$0] }
  }

  /// `1:02:03.5` or `02:03` in seconds.
  private static func seconds(_ cell: String) -> Double? {
    let parts = cell.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count) else { return nil }
    var seconds = 0.0
    for part in parts {
      guard part.first?.isNumber == true, let number = Double(part) else { return nil }
      seconds = seconds * 60 + number
    }
    return seconds
  }

  /// Whether it begins like `2026-11-25`: such are in order as texts, when they are of one form.
  private static func isDate(_ cell: String) -> Bool {
    let digits = cell.utf8.prefix(10).map { (0x30...0x39).contains($0) }
    return cell.utf8.count >= 10
      && digits == [true, true, true, true, false, true, true, false, true, true]
  }
}

/// Cells in columns of equal width for a text: the first column to the left, the others to the right.
struct TextTable {
  private var rows: [[String]]

  /// Makes a table with a row of headings.
  init(_ headings: [String]) { rows = [headings] }

  /// Adds a row.
  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The table's lines, without blanks at their ends.
  var lines: [String] {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      let line = zip(row, widths).enumerated().map { column, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + space : space + cell.0
      }.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}

/// Figures as people read them.
enum Figure {
  /// A share with three digits behind the point, or `-` where there is none.
  static func text(_ value: Double?) -> String {
    guard let value else { return "-" }
    let thousandths = Int((value.magnitude * 1000).rounded())
    let rest = String(thousandths % 1000)
    let zeros = String(repeating: "0", count: 3 - rest.count)
    return (value < 0 && thousandths > 0 ? "-" : "") + "\(thousandths / 1000).\(zeros)\(rest)"
  }

  /// How far a figure moved, with its sign; blank where there is nothing to compare.
  static func moved(_ then: Double?, _ now: Double?) -> String {
    guard let then, let now else { return "" }
    let shown = text(now - then)
    return shown.hasPrefix("-") ? shown : shown == "0.000" ? "=" : "+" + shown
  }

  /// A part of a whole in percent: `2.6 %`.
  static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "-" }
    let tenths = Int((Double(part) * 1000 / Double(whole)).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }

  /// A number with its noun: `1 row`, `2 rows`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)" + (number == 1 ? "" : noun.hasSuffix("s") ? "es" : "s")
  }
}

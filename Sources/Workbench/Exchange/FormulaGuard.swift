/// Keeps spreadsheets from running a cell as a formula.
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tab or a line end gets a `'` in front; so does one
/// that begins so behind such marks, so that taking one off always gives the text that was there.
enum FormulaGuard {
  /// The cell's text as it is written.
  static func put(on text: String) -> String { isActive(text) ? "'" + text : text }

  /// The text that was written so.
  static func takenOff(_ cell: String) -> String {
    guard cell.utf8.first == UInt8(ascii: "'"), isActive(cell) else { return cell }
    return String(cell.unicodeScalars.dropFirst())
  }

  private static func isActive(_ text: String) -> Bool {
    switch text.utf8.first(where: { $0 != UInt8(ascii: "'") }) {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A,
      0x0D:
      true
    default: false
    }
  }
}

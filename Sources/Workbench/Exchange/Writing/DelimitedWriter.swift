/// Rows of cells by RFC 4180: commas between them, CR LF behind them.
enum DelimitedWriter {
  /// Writes a row; no cell of it is run as a formula by a spreadsheet.
  static func add(_ cells: [String], to bytes: inout [UInt8]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      let text = FormulaGuard.put(on: cell)
      let isPlain = text.utf8.allSatisfy { byte in
        byte != UInt8(ascii: ",") && byte != UInt8(ascii: "\"") && byte > 0x20
          || byte == UInt8(ascii: " ")
      }
      if isPlain, text.utf8.first != UInt8(ascii: " "), text.utf8.last != UInt8(ascii: " ") {
        bytes.append(contentsOf: text.utf8)
        continue
      }
      bytes.append(UInt8(ascii: "\""))
      for byte in text.utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes += [0x0D, 0x0A]
  }
}

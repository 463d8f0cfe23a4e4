/// Rows of cells by RFC 4180, with a comma, a semicolon or a tab between cells.
///
/// Which of them it is, the first row tells, or a line `sep=;` above it. A cell in quotes may hold
/// separators, line ends and doubled quotes; blanks around the quotes do not count. Rows end with
/// CR LF, LF or CR.
struct DelimitedText {
  /// The rows below the first, which names the columns.
  private(set) var table = Table()
  private let bytes: [UInt8]
  private let separator: UInt8
  private var at = 0
  private var line = 1

  /// Reads a text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let named = Self.namedSeparator(bytes)
    separator = named ?? Self.separator(bytes)
    if named != nil { skipLine() }
    var hasHeader = false
    while at < bytes.count {
      let start = line
      let cells = row()
      if cells == [""] { continue }
      if !hasHeader {
        table.columns = cells.map(Self.trimmed)
        hasHeader = true
      } else {
        add(cells, start)
      }
    }
  }

  private mutating func add(_ cells: [String], _ start: Int) {
    // Spreadsheets write empty cells at the ends of rows.
    guard
      cells.count <= table.columns.count
        || cells[table.columns.count...].allSatisfy(\.isEmpty)
    else {
      table.faults.append(
        ExchangeFault(
          line: start, "\(cells.count) cells, and there are \(table.columns.count) columns",
          hint: "a text with a '\(name)' in it stands in quotes"))
      return
    }
    table.rows.append(Table.Row(line: start, cells: cells.map(FormulaGuard.takenOff)))
  }

  private var name: String { separator == 0x09 ? "tab" : String(Unicode.Scalar(separator)) }

  private mutating func row() -> [String] {
    var cells: [String] = []
    repeat { cells.append(cell()) } while take(separator)
    endLine()
    return cells
  }

  private mutating func cell() -> String {
    let start = at
    while let byte = peek, byte == 0x20 { at += 1 }
    if peek == UInt8(ascii: "\"") { return quoted() }
    at = start
    while let byte = peek, byte != separator, byte != 0x0A, byte != 0x0D { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func quoted() -> String {
    let first = line
    at += 1
    var text: [UInt8] = []
    while let byte = peek {
      at += 1
      if byte == UInt8(ascii: "\"") {
        guard peek == byte else {
          behindQuote(of: first)
          return String(decoding: text, as: UTF8.self)
        }
        at += 1
      } else if byte == 0x0A || byte == 0x0D && peek != 0x0A {
        line += 1
      }
      text.append(byte)
    }
    table.faults.append(
      ExchangeFault(
        line: first, "a quote opens here and is not closed",
        hint: "a quote inside a cell is written twice: \"\""))
    return ""
  }

  /// Looks that a cell ends where its quotes do.
  private mutating func behindQuote(of first: Int) {
    while let byte = peek, byte == 0x20 { at += 1 }
    guard let byte = peek, byte != separator, byte != 0x0A, byte != 0x0D else { return }
    let begin = first == line ? "" : "; the cell begins in line \(first)"
    table.faults.append(
      ExchangeFault(
        line: line, "more text behind the quote that closes a cell\(begin)",
        hint: "a quote inside a cell is written twice: \"\""))
    while let byte = peek, byte != 0x0A, byte != 0x0D { at += 1 }
  }

  private mutating func endLine() {
    if take(0x0D) {
      _ = take(0x0A)
    } else if !take(0x0A) {
      return
    }
    line += 1
  }

  private mutating func skipLine() {
    while let byte = peek, byte != 0x0A, byte != 0x0D { at += 1 }
    endLine()
  }

  private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    at += 1
    return true
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// The separator that a first line `sep=;` names, as spreadsheets write it.
  private static func namedSeparator(_ bytes: [UInt8]) -> UInt8? {
    guard bytes.starts(with: "sep=".utf8), bytes.count > 5, bytes[5] == 0x0A || bytes[5] == 0x0D
    else { return nil }
    return bytes[4]
  }

  /// What parts the cells of the first row: that which stands most often outside quotes.
  private static func separator(_ bytes: [UInt8]) -> UInt8 {
    let candidates = Array(",;\t".utf8)
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if let place = candidates.firstIndex(of: byte) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    return counts.firstIndex(of: most).map { candidates[$0] } ?? candidates[0]
  }
}

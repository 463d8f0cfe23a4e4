/// Reads a transcript line by line; every fault is kept, and reading goes on behind it.
struct TranscriptParser {
  private(set) var faults: [TranscriptFault] = []
  var lines: [Transcript.Line] = []
  var header = Transcript.Header()
  var exchanges: [Exchange] = []
  /// Names of the headers that were read.
  var headers: [String] = []
  /// The line that a further line goes on with.
  var open: Open?
  /// Whether the bracket of the turn was read, right or not: the turn is complete.
  var isComplete = false
  /// A turn has begun: no more headers.
  var hasBegun = false
  var isNewer = false

  /// A text that may go on: whose it is, and its lines so far.
  struct Open {
    var isClient: Bool
    var parts: [String]
    /// A line of it has a fault: its text is not to be judged.
    var isBroken: Bool
    var first: TextLine
  }

  /// Reads a whole file.
  init(_ bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var start = bytes.starts(with: mark) ? mark.count : 0
    while start < bytes.count, !isNewer {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
      var line = bytes[start..<(end ?? bytes.count)]
      var lineEnd = end == nil ? Transcript.Line.End.none : .lf
      if end != nil, line.last == UInt8(ascii: "\r") {
        line = line.dropLast()
        lineEnd = .crlf
      }
      start = (end ?? bytes.count - 1) + 1
      read(TextLine(bytes: line, number: lines.count + 1), end: lineEnd)
    }
    close()
    if !headers.contains("transcript"), !isNewer {
      // A text without header and turn is something else: its lines are not to be judged.
      if exchanges.isEmpty { faults = [] }
      faults.insert(TranscriptFault(kind: .noFormat, line: 1, column: 1), at: 0)
    }
    if isNewer { faults = faults.suffix(1) }
  }

  private mutating func read(_ line: TextLine, end: Transcript.Line.End) {
    guard let text = line.text else {
      lines.append(Transcript.Line(kind: .blank, source: "", end: end))
      close()
      report(.notUTF8, line, at: line.validPrefix)
      return
    }
    let kind = kind(of: line)
    lines.append(Transcript.Line(kind: kind ?? .blank, source: text, end: end))
    switch kind {
    case .blank, .remark: close()
    case .header: readHeader(line)
    case .client: readClient(line)
    case .coach: readCoach(line)
    case .further: readFurther(line)
    case .heard: readHeard(line)
    case nil:
      close()
      reportUnknown(line)
    }
  }

  /// What the first characters say.
  private func kind(of line: TextLine) -> Transcript.Line.Kind? {
    if line.isBlank { return .blank }
    if line.starts("#") { return .remark }
    if line.starts("client:") { return .client }
    if Exchange.Wording.Kind.allCases.contains(where: { line.starts("coach\($0.rawValue)") }) {
      return .coach
    }
    if line.starts("  | ") || line.isExactly("  |") { return .further }
    if line.starts("  [") { return .heard }
    return line.headerName == nil || hasBegun ? nil : .header
  }

  private mutating func reportUnknown(_ line: TextLine) {
    let trimmed = line.trimmed.lowercased()
    if let name = line.headerName, Self.headerNames.contains(name) {
      report(.lateHeader(name), line)
    } else if let name = ["client", "coach"].first(where: { trimmed.hasPrefix($0) }) {
      report(.miswritten("\(name): "), line)
    } else if let begin = ["|", "["].first(where: { trimmed.hasPrefix($0) }) {
      report(.miswritten(begin == "|" ? "  | " : "  ["), line)
    } else if trimmed.hasPrefix("#") {
      report(.miswritten("#"), line)
    } else {
      report(.unknownLine, line)
    }
  }

  static let headerNames = [
    "transcript", "book", "seed", "country", "continued", "kept", "carried",
  ]

  /// Notes a fault; the place is a byte offset in the line.
  mutating func report(_ kind: TranscriptFault.Kind, _ line: TextLine, at offset: Int = 0) {
    faults.append(
      TranscriptFault(
        kind: kind, line: line.number, column: line.column(at: offset), excerpt: line.text))
  }

  /// The text behind a line's first characters: one blank, then words; also nothing at all.
  ///
  /// - Returns: the words unescaped; nil when there was a fault, which is reported.
  mutating func words(_ line: TextLine, behind begin: String) -> String? {
    let start = begin.utf8.count
    guard line.bytes.count > start else { return "" }
    guard line.byte(start) == UInt8(ascii: " ") else {
      report(.noBlank(after: begin), line, at: start)
      return nil
    }
    do throws(TranscriptEscapes.Fault) {
      return try TranscriptEscapes.unescaped(line.tail(from: start + 1))
    } catch {
      // Columns count scalars: those of the beginning are ASCII.
      faults.append(
        TranscriptFault(
          kind: error.kind, line: line.number, column: start + 2 + error.offset,
          excerpt: line.text))
      return nil
    }
  }
}

extension Transcript {
  /// Reads a transcript's text.
  ///
  /// - Throws: every fault of the text, with line and column.
  public init(parsing text: String) throws(TranscriptError) {
    try self.init(parsing: Array(text.utf8))
  }

  /// Reads a transcript's bytes.
  ///
  /// - Throws: every fault of the text, with line and column; bytes that are not UTF-8 too.
  public init(parsing bytes: [UInt8]) throws(TranscriptError) {
    let parser = TranscriptParser(bytes)
    guard parser.faults.isEmpty else { throw TranscriptError(faults: parser.faults) }
    hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    lines = parser.lines
    header = parser.header
    exchanges = parser.exchanges
  }
}

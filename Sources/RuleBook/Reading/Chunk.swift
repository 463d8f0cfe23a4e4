/// The lines of one top-level rule: each is read by itself, so that a syntax error costs one rule.
struct Chunk {
  /// The line of the file on which it begins, from 1.
  var firstLine: Int
  /// Its bytes in the file.
  var bytes: Range<Int>

  /// Parts a file into its rules; top-level text that is none is told.
  static func all(of file: RuleFile, into report: inout Report) -> [Chunk] {
    var chunks: [Chunk] = []
    var isOpen = false
    var strayLine = -1
    var line = 0
    var start = file.textStart
    while start < file.bytes.count {
      line += 1
      let rest = file.bytes[start...]
      let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
      switch kind(of: file.bytes[start..<end]) {
      case .rule:
        chunks.append(Chunk(firstLine: line, bytes: start..<end))
        isOpen = true
      case .comment where isOpen, .inner where isOpen:
        chunks[chunks.count - 1].bytes = chunks[chunks.count - 1].bytes.lowerBound..<end
      case .comment: break
      case .inner, .stray:
        // One fault for a run of such lines.
        if strayLine + 1 != line || isOpen { stray(file, line, start, end, into: &report) }
        strayLine = line
        isOpen = false
      }
      start = end
    }
    return chunks
  }

  private enum Kind { case rule, comment, inner, stray }

  private static func kind(of line: ArraySlice<UInt8>) -> Kind {
    var line = line
    while let last = line.last, last == 0x0A || last == 0x0D { line.removeLast() }
    guard let first = line.first else { return .comment }
    switch first {
    case UInt8(ascii: "-"):
      return line.count == 1 || line[line.startIndex + 1] == UInt8(ascii: " ") ? .rule : .stray
    case UInt8(ascii: "#"): return .comment
    case UInt8(ascii: " "), UInt8(ascii: "\t"):
      guard let text = line.first(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") })
      else { return .comment }
      return text == UInt8(ascii: "#") ? .comment : .inner
    default: return .stray
    }
  }

  private static func stray(
    _ file: RuleFile, _ line: Int, _ start: Int, _ end: Int, into report: inout Report
  ) {
    let text = String(decoding: file.bytes[start..<end], as: UTF8.self)
    let isMarker = text.hasPrefix("---") || text.hasPrefix("...") || text.hasPrefix("%")
    report.add(
      .strayText, at: Place(file: file.name, line: line, column: 1),
      "this line belongs to no rule",
      hint: isMarker
        ? "rule files need no document marks: leave it out"
        : "a rule begins with '- ' in column 1, and its other lines are set in by two blanks")
  }
}

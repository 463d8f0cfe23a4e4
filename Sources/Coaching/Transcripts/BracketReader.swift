/// Reads `  [both: too-much, should | opening | grounding: pile-named | crisis: check]`.
///
/// How many blanks part its words does not matter.
struct BracketReader {
  struct Fault: Error {
    var kind: TranscriptFault.Kind
    /// In bytes of the line.
    var offset: Int
  }

  /// A piece of the line, without blanks around it.
  struct Piece {
    var text: String
    var offset: Int
  }

  private let line: TextLine

  init(_ line: TextLine) { self.line = line }

  /// Reads the line.
  ///
  /// - Parameter inOpening: whether the client has said nothing yet, so that there is no state.
  /// - Returns: what the bracket holds.
  /// - Throws: the first fault.
  func heard(inOpening: Bool) throws(Fault) -> Heard {
    var parts = try pieces(behind: 3)
    var crisis = Crisis.none
    if let last = parts.last, let (name, tier) = pair(last), name.text == "crisis" {
      crisis = try value(tier, "crisis tier")
      parts.removeLast()
    }
    var state: ClientState?
    var signs: [String] = []
    switch (parts.count, inOpening) {
    case (2, true): break
    case (3, true): throw Fault(kind: .stateInOpening, offset: parts[0].offset)
    case (2, false): throw Fault(kind: .stateMissing, offset: parts[0].offset)
    case (3, false):
      let (name, list) = pair(parts[0]) ?? (parts[0], nil)
      state = try value(name, "state") as ClientState
      if let list { signs = try names(in: list) }
    default: throw Fault(kind: .badBracket, offset: 2)
    }
    let phase: Phase = try value(parts[parts.count - 2], "phase")
    guard let (name, rule) = pair(parts[parts.count - 1]) else {
      throw Fault(kind: .badBracket, offset: parts[parts.count - 1].offset)
    }
    let move: Move = try value(name, "move")
    return Heard(
      state: state, signs: signs, phase: phase, move: move, rule: try id(rule, "rule"),
      crisis: crisis)
  }

  /// Cuts the line at its bars, up to the bracket's end.
  ///
  /// - Parameter start: how many bytes begin the line.
  /// - Returns: what stands between the bars, without blanks around it.
  /// - Throws: a fault when the line does not end with the bracket.
  func pieces(behind start: Int) throws(Fault) -> [Piece] {
    let body = trimmed(line.bytes.startIndex..<line.bytes.endIndex)
    guard line.bytes.endIndex > line.bytes.startIndex + start,
      let close = line.bytes.lastIndex(of: UInt8(ascii: "]")),
      close == line.bytes.startIndex + body.offset + body.text.utf8.count - 1
    else { throw Fault(kind: .unclosedBracket, offset: line.bytes.count) }
    return split(line.bytes.startIndex + start..<close, at: UInt8(ascii: "|"))
  }

  private func names(in list: Piece) throws(Fault) -> [String] {
    let start = line.bytes.startIndex + list.offset
    var names: [String] = []
    for piece in split(start..<start + list.text.utf8.count, at: UInt8(ascii: ",")) {
      names.append(try id(piece, "sign"))
    }
    return names
  }

  func id(_ piece: Piece, _ what: String) throws(Fault) -> String {
    guard !piece.text.isEmpty, !piece.text.utf8.contains(where: { " :,|[]".utf8.contains($0) })
    else {
      throw Fault(kind: .unknownName(piece.text, what: what, names: []), offset: piece.offset)
    }
    return piece.text
  }

  func value<Name: RawRepresentable<String> & CaseIterable>(
    _ piece: Piece, _ what: String
  ) throws(Fault) -> Name {
    if let name = Name(rawValue: piece.text) { return name }
    let names = Name.allCases.map(\.rawValue)
    throw Fault(kind: .unknownName(piece.text, what: what, names: names), offset: piece.offset)
  }

  /// What stands before and behind the first colon.
  func pair(_ piece: Piece) -> (Piece, Piece)? {
    let start = line.bytes.startIndex + piece.offset
    let range = start..<start + piece.text.utf8.count
    guard let colon = line.bytes[range].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    return (trimmed(range.lowerBound..<colon), trimmed(colon + 1..<range.upperBound))
  }

  private func split(_ range: Range<Int>, at mark: UInt8) -> [Piece] {
    line.bytes[range].split(separator: mark, omittingEmptySubsequences: false)
      .map { trimmed($0.startIndex..<$0.endIndex) }
  }

  private func trimmed(_ range: Range<Int>) -> Piece {
    var range = range
    while let first = range.first, line.bytes[first] == UInt8(ascii: " ") {
      range = range.lowerBound + 1..<range.upperBound
    }
    while let last = range.last, line.bytes[last] == UInt8(ascii: " ") {
      range = range.lowerBound..<range.upperBound - 1
    }
    return Piece(
      text: String(decoding: line.bytes[range], as: UTF8.self),
      offset: range.lowerBound - line.bytes.startIndex)
  }
}

/// Reads `  [~ state: both | move: grounding or practice | no sign: should | suds: 6-7]`.
extension BracketReader {
  /// How the bracket begins that names only what is to hold.
  static let patternStart = "  [~"

  /// Reads the line.
  ///
  /// - Parameter inOpening: whether the client has said nothing yet, so that there is no state.
  /// - Returns: what is asked of the turn.
  /// - Throws: the first fault.
  func pattern(inOpening: Bool) throws(Fault) -> HeardPattern {
    var parts: [HeardPattern.Part] = []
    for piece in try pieces(behind: Self.patternStart.utf8.count) {
      guard let (name, list) = pair(piece) else {
        throw Fault(kind: .badPattern, offset: piece.offset)
      }
      let words = name.text.split(separator: " ").map(String.init)
      let isDenied = words.count == 2 && words[0] == "no"
      guard words.count == 1 || isDenied, let word = words.last,
        let kind = HeardPattern.Kind(rawValue: word)
      else {
        let names = HeardPattern.Kind.allCases.map(\.rawValue)
        throw Fault(
          kind: .unknownName(name.text, what: "part", names: names), offset: piece.offset)
      }
      if inOpening, kind == .state { throw Fault(kind: .stateInOpening, offset: piece.offset) }
      parts.append(.init(kind, isDenied: isDenied, try alternatives(in: list, of: kind)))
    }
    return HeardPattern(parts)
  }

  /// The names between `or`, each one that may stand there.
  private func alternatives(
    in list: Piece, of kind: HeardPattern.Kind
  ) throws(Fault) -> [String] {
    var names: [String] = []
    var offset = list.offset
    var expectsName = true
    for word in list.text.split(separator: " ", omittingEmptySubsequences: false) {
      defer { offset += word.utf8.count + 1 }
      if word.isEmpty { continue }
      let piece = Piece(text: String(word), offset: offset)
      guard expectsName || word == "or" else {
        throw Fault(kind: .badPattern, offset: offset)
      }
      if expectsName { names.append(try name(piece, of: kind)) }
      expectsName.toggle()
    }
    if expectsName { _ = try name(Piece(text: "", offset: offset - 1), of: kind) }
    return names
  }

  private func name(_ piece: Piece, of kind: HeardPattern.Kind) throws(Fault) -> String {
    switch kind {
    case .state: (try value(piece, "state") as ClientState).rawValue
    case .phase: (try value(piece, "phase") as Phase).rawValue
    case .move: (try value(piece, "move") as Move).rawValue
    case .suds: (try value(piece, "band of numbers") as SUDSBand).rawValue
    case .crisis: (try value(piece, "crisis tier") as Crisis).rawValue
    case .sign: try id(piece, "sign")
    case .rule: try id(piece, "rule")
    }
  }
}

/// Lines as a recording has them, escapes and all.
extension Scribe {
  static func clientLines(_ input: Input, _ book: Book) -> [String] {
    // A turn with an empty answer ends with one coach line and the bracket.
    lines(of: input, reply: "", book).dropLast(2)
  }

  static func coachLines(
    _ text: String, _ kind: Exchange.Wording.Kind, _ book: Book
  ) -> [String] {
    var lines = Array(lines(of: nil, reply: text, book).dropLast())
    if let first = lines.first {
      lines[0] = "coach\(kind.rawValue)" + first.dropFirst("coach:".count)
    }
    return lines
  }

  static func keptLine(_ words: String) -> String {
    var carried = Carried()
    carried.kept = words
    let header = Transcript.Header(carried: carried).text
    return header.split(separator: "\n").first { $0.hasPrefix("kept:") }.map(String.init) ?? "kept:"
  }

  /// The lines of a turn of which only the words count.
  private static func lines(of input: Input?, reply: String, _ book: Book) -> [String] {
    let turn = Turn(
      input: input, assessment: Assessment(), phase: .opening, move: .opening, rule: "none",
      policy: "none", reply: reply)
    return Transcript.text(of: turn, in: book)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}

extension Transcript {
  /// A turn of a transcript: the opening, which is always there, or an exchange.
  struct Step {
    /// An index in `exchanges`; nil where the opening was not recorded.
    var exchange: Int?
    /// Nil for the opening.
    var input: Input?
    /// What the client wrote: a statement, the name of a practice, before the opening what was kept.
    var text: String?
    /// From 1.
    var line: Int
  }

  /// The turns, the opening first.
  var steps: [Step] {
    let opening = exchanges.firstIndex { $0.input == nil }
    var steps = [
      Step(
        exchange: opening, text: header.carried.flatMap { $0.kept.isEmpty ? nil : $0.kept },
        line: (keptLine ?? 0) + 1)
    ]
    for (index, exchange) in exchanges.enumerated() {
      guard let input = exchange.input else { continue }
      let line = exchange.lines.lowerBound + 1
      var text: String?
      switch input {
      case .statement(let words): text = words
      case .practice(let name): text = name
      default: break
      }
      steps.append(Step(exchange: index, input: input, text: text, line: line))
    }
    return steps
  }

  /// The number of the line `kept:`.
  var keptLine: Int? {
    lines.firstIndex { $0.kind == .header && $0.source.utf8.starts(with: "kept:".utf8) }
  }

  /// All that people wrote in the transcript: statements, what was kept, remarks, patterns.
  var clientTexts: [String] {
    let remarks = lines.filter { $0.kind == .remark }.map { String($0.source.dropFirst()) }
    let patterns = exchanges.flatMap(\.wordings).filter { $0.kind != .exact }.map(\.text)
    return steps.compactMap(\.text) + remarks + patterns
  }
}

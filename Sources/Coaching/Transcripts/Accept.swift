extension Transcript {
  /// Records again what came out otherwise.
  ///
  /// In the turns that differ, the coach's lines that do not hold and the bracket are replaced by
  /// what came, and a turn with nothing recorded gets both. The client's lines, remarks, layout,
  /// `coach!` lines and expectations that still hold stay as they are. A turn whose `coach!` words
  /// came, or whose `[~` line does not hold, stays whole: that is for a person to mend. The version
  /// of the book becomes that which spoke. A transcript in which nothing is recorded gets its opening
  /// too; one that has turns and no opening is left so.
  ///
  /// - Parameters:
  ///   - replayed: what `replay` of this transcript gave.
  ///   - book: the book that spoke.
  /// - Returns: the transcript with its new lines.
  /// - Throws: never where `replayed` is of this transcript and its book.
  public func accepting(_ replayed: Replayed, of book: Book) throws(TranscriptError) -> Transcript {
    var edit = TranscriptEdit(lines)
    if replayed.otherVersion != nil, let place = lines.firstIndex(where: \.isBook) {
      let name = BookName(name: book.name, version: book.version)
      edit.replace(place..<place + 1, with: [Header(book: name).bookLine])
    }
    let accepted = replayed.differences.filter(\.isAcceptable)
    if !accepted.isEmpty, !exchanges.contains(where: \.isRecorded) {
      insert(replayed.opening, of: book, in: &edit)
    }
    for difference in accepted {
      let exchange = exchanges[difference.exchange]
      let reply = replayed.turns[difference.exchange].reply
      var added: [String] = []
      if difference.words != nil {
        let old = exchange.wordings.filter { $0.kind != .never }.map(\.lines)
        old.dropFirst().forEach { edit.replace($0, with: []) }
        if let first = old.first {
          edit.replace(first, with: Self.coachLines(reply))
        } else {
          added += Self.coachLines(reply)
        }
      }
      if let heard = difference.heard {
        if let line = exchange.heardLine {
          edit.replace(line..<line + 1, with: ["  " + heard.actual])
        } else {
          added.append("  " + heard.actual)
        }
      }
      edit.insert(added, behind: exchange.lines)
    }
    return try Transcript(parsing: (hasMark ? "\u{FEFF}" : "") + edit.text)
  }

  /// Writes the opening above the first turn, and above the remarks that stand right over it.
  private func insert(_ opening: Turn, of book: Book, in edit: inout TranscriptEdit) {
    guard let first = exchanges.first, first.input != nil else { return }
    var place = first.lines.lowerBound
    while place > 0, lines[place - 1].kind == .remark { place -= 1 }
    guard place > 0 else { return }
    let gap = lines[place - 1].kind == .header ? [""] : []
    let new = gap + Self.coachLines(opening.reply) + ["  " + Heard(opening, in: book).text]
    edit.insert(new, behind: place - 1..<place)
  }
}

/// Lines of a file in which some are replaced; the others, and the way lines end, stay.
private struct TranscriptEdit {
  private let lines: [Transcript.Line]
  /// What stands in place of a line.
  private var replaced: [Int: [String]] = [:]
  /// What stands behind a line.
  private var inserted: [Int: [String]] = [:]

  init(_ lines: [Transcript.Line]) { self.lines = lines }

  mutating func replace(_ range: Range<Int>, with new: [String]) {
    for line in range { replaced[line] = line == range.lowerBound ? new : [] }
  }

  mutating func insert(_ new: [String], behind range: Range<Int>) {
    guard !new.isEmpty, let last = range.last else { return }
    inserted[last] = new
  }

  var text: String {
    // New lines end as the file's do; only its last line may have no end.
    let end = (lines.first { $0.end != .none }?.end ?? .lf).rawValue
    let sources = lines.indices.flatMap { index in
      let kept = [(lines[index].source, lines[index].end)]
      let new = replaced[index].map { $0.map { ($0, Transcript.Line.End.none) } } ?? kept
      return new + (inserted[index] ?? []).map { ($0, .none) }
    }
    let texts = sources.map { $0.0 + ($0.1 == .none ? end : $0.1.rawValue) }
    let text = texts.joined()
    guard lines.last?.end == Transcript.Line.End.none, let last = sources.last else { return text }
    return texts.dropLast().joined() + last.0
  }
}

extension Transcript.Line {
  fileprivate var isBook: Bool { kind == .header && source.utf8.starts(with: "book:".utf8) }
}

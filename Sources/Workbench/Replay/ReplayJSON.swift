/// A run as one JSON document; `docs/replay.md` says what each key means.
public struct ReplayJSON: ReplayReport, Sendable {
  /// The number of this form of the document.
  public static let format = 1

  private let book: Book
  private var isFirst = true

  /// Makes a report of transcripts that a book spoke.
  public init(_ book: Book) { self.book = book }

  public mutating func begin() -> [UInt8] {
    var writer = JSONWriter()
    writer.raw("{\"format\":")
    writer.number(Self.format)
    writer.raw(",\"book\":")
    write(Transcript.BookName(name: book.name, version: book.version), to: &writer)
    writer.raw(",\"transcripts\":[")
    return writer.bytes
  }

  public mutating func transcript(_ outcome: ReplayOutcome, recorded: Int) -> [UInt8] {
    var writer = JSONWriter()
    if !isFirst { writer.raw(",") }
    isFirst = false
    writer.raw("\n")
    writer.object { fields in
      fields.text("file", outcome.file)
      fields.text("result", outcome.word)
      fields.number("turns", outcome.turns)
      fields.field("recordedWith") { write(outcome.recordedWith, to: &$0) }
      fields.number("recordedAgain", recorded)
      fields.field("differences") { writer in
        writer.list(outcome.differences, lines: true) { write($0, of: outcome, to: &$1) }
      }
      fields.field("faults") { writer in
        writer.list(outcome.diagnostics) { fault, writer in
          writer.object { fields in
            fields.number("line", fault.place.line)
            fields.number("column", fault.place.column)
            fields.text("message", fault.message)
            fields.text("hint", fault.hint)
          }
        }
      }
    }
    return writer.bytes
  }

  public mutating func end(_ end: ReplayEnd) -> [UInt8] {
    var writer = JSONWriter()
    writer.raw("\n],\"notes\":")
    writer.list(end.notes) { $1.string($0) }
    writer.raw(",\"summary\":")
    end.tally.write(to: &writer)
    writer.raw(",\"coverage\":")
    if let coverage = end.coverage {
      coverage.write(to: &writer, in: end.folder)
    } else {
      writer.raw("null")
    }
    writer.raw("}\n")
    return writer.bytes
  }

  private func write(
    _ difference: Difference, of outcome: ReplayOutcome, to writer: inout JSONWriter
  ) {
    writer.object { fields in
      fields.number("line", difference.line)
      fields.number("turn", outcome.number(of: difference))
      fields.text("kind", difference.kind.rawValue)
      fields.text("client", outcome.exchange(of: difference)?.input?.line)
      for (key, change) in [("words", difference.words), ("heard", difference.heard)] {
        fields.field(key) { writer in
          if let change { write(change, to: &writer) } else { writer.raw("null") }
        }
      }
      for (key, changes) in [("forbidden", difference.forbidden), ("unmet", difference.unmet)] {
        fields.field(key) { $0.list(changes) { write($0, to: &$1) } }
      }
      fields.field("gone") { $0.list(outcome.gone(difference, from: book)) { $1.string($0) } }
    }
  }

  private func write(_ change: Difference.Change, to writer: inout JSONWriter) {
    writer.object { fields in
      fields.number("line", change.line)
      fields.field("expected") { $0.list(change.expected) { $1.string($0) } }
      fields.text("actual", change.actual)
    }
  }

  private func write(_ name: Transcript.BookName?, to writer: inout JSONWriter) {
    guard let name else { return writer.raw("null") }
    writer.object { fields in
      fields.text("name", name.name)
      fields.text("version", name.version)
    }
  }
}

extension ReplayTally {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { fields in
      fields.number("transcripts", transcripts)
      fields.number("turns", turns)
      fields.number("differences", differences)
      fields.number("notRun", faulty)
      fields.number("unrecorded", unrecorded)
      fields.field("kinds") { writer in
        writer.object { fields in
          for kind in Difference.Kind.allCases { fields.number(kind.rawValue, kinds[kind] ?? 0) }
        }
      }
      fields.field("rules") { writer in
        writer.list(ruleCounts) { item, writer in
          writer.object { fields in
            fields.text("expected", item.rules.expected)
            fields.text("actual", item.rules.actual)
            fields.number("turns", item.count)
          }
        }
      }
    }
  }
}

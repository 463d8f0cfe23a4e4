/// The comparison as one JSON object; `docs/compare.md` says what each key means.
extension Comparison {
  /// The object's bytes, with a line for each edit, statement and turn.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { fields in
      fields.number("format", 1)
      fields.text("old", old.name)
      fields.text("new", new.name)
      fields.number("statementsHeard", heard)
      fields.number("turnsHeld", held)
      fields.number("transcripts", transcripts)
      fields.truth("complete", !wasCut)
      fields.field("remarks") { $0.list(remarks) { $1.string($0) } }
      fields.field("edits") { writer in
        writer.list(edits, lines: true) { write($0, to: &$1) }
      }
      fields.field("statements") { writer in
        writer.list(statements, lines: true) { write($0, to: &$1) }
      }
      fields.field("turns") { writer in
        writer.list(turns, lines: true) { write($0, to: &$1) }
      }
      fields.field("labels") { writer in
        writer.list(labels) { label, writer in
          writer.object { fields in
            fields.text("label", label.name)
            fields.number("rows", label.rows)
            fields.number("gained", label.gained)
            fields.number("lost", label.lost)
          }
        }
      }
    }
    writer.raw("\n")
    return writer.bytes
  }

  private func write(_ edit: RuleEdit, to writer: inout JSONWriter) {
    writer.object { fields in
      fields.text("kind", edit.kind.rawValue)
      fields.text("rule", edit.rule.rawValue)
      fields.text("id", edit.id)
      fields.text("part", edit.part.rawValue)
      fields.text("title", edit.title)
      fields.field("old") { write(edit.old, edit.oldPlace, old, to: &$0) }
      fields.field("new") { write(edit.new, edit.newPlace, new, to: &$0) }
    }
  }

  /// How an edit stands in a book; without text where it only would stand there.
  private func write(
    _ side: RuleEdit.Side?, _ place: Place?, _ book: BookVersion, to writer: inout JSONWriter
  ) {
    guard let place else { return writer.raw("null") }
    writer.object { fields in
      fields.text("file", place.file)
      fields.number("line", place.line)
      fields.text("place", book.shown(place))
      fields.text("text", side?.text)
    }
  }

  private func write(_ statement: ChangedStatement, to writer: inout JSONWriter) {
    func write(_ row: HeardRow, _ signs: [String], to writer: inout JSONWriter) {
      writer.object { fields in
        fields.text("state", row.state.rawValue)
        fields.text("crisis", row.crisis.rawValue)
        fields.field("signs") { $0.list(signs) { $1.string($0) } }
      }
    }
    writer.object { fields in
      fields.text("text", statement.statement.row.text)
      fields.text("origin", statement.statement.origin)
      fields.text("label", statement.statement.row.label?.rawValue)
      fields.truth("becameRight", statement.becameRight)
      fields.field("old") { write(statement.old, statement.lost, to: &$0) }
      fields.field("new") { write(statement.new, statement.gained, to: &$0) }
      fields.field("edits") { $0.list(statement.blame.edits) { $1.number($0) } }
    }
  }

  private func write(_ turn: ChangedTurn, to writer: inout JSONWriter) {
    func write(_ side: ChangedTurn.Side, to writer: inout JSONWriter) {
      writer.object { fields in
        fields.text("coach", side.words)
        fields.text("heard", side.heard)
      }
    }
    writer.object { fields in
      fields.text("file", turn.file)
      fields.number("line", turn.line)
      fields.number("exchange", turn.exchange)
      fields.text("client", turn.input)
      fields.field("old") { write(turn.old, to: &$0) }
      fields.field("new") { write(turn.new, to: &$0) }
      fields.field("edits") { $0.list(edits(of: turn)) { $1.number($0) } }
      let earlier = if case .earlier = turn.blame { true } else { false }
      fields.truth("onlyByEarlier", earlier)
      fields.field("since") { writer in
        if let line = turn.since { writer.number(line) } else { writer.raw("null") }
      }
    }
  }
}

extension HeardRow {
  /// Writes the row as an object.
  func write(to writer: inout JSONWriter) {
    writer.object { fields in
      fields.number("line", row.line)
      fields.text("text", row.text)
      fields.text("label", row.label?.rawValue)
      fields.truth("crisis", row.crisis)
      fields.text("heard", state.rawValue)
      fields.text("tier", crisis.rawValue)
      fields.truth("right", isRight)
      fields.field("signs") { $0.list(signs) { $0.write(to: &$1) } }
    }
  }
}

extension HeardSign {
  /// Writes the sign as an object: the keys of `classify`, and the rules that decided.
  func write(to writer: inout JSONWriter) {
    writer.object { fields in
      fields.text("sign", sign)
      fields.text("bank", bank.rawValue)
      fields.text("text", text)
      fields.number("start", bytes.lowerBound)
      fields.number("end", bytes.upperBound)
      fields.truth("holds", holds)
      fields.text("because", because)
      fields.number("weight", weight)
      fields.text("at", place)
      fields.text("context", cue?.id)
      fields.text("contextAt", cue?.place)
    }
  }
}

extension TurnedOff {
  func write(to writer: inout JSONWriter) {
    writer.object { fields in
      fields.text("reason", reason.rawValue)
      fields.text("rule", rule)
      fields.text("at", place)
      fields.number("signs", signs)
      fields.number("rows", rows)
      fields.number("right", right)
      fields.number("wrong", wrong)
      fields.number("lost", lost)
    }
  }
}

extension LabelConflict {
  func write(to writer: inout JSONWriter) {
    writer.object { fields in
      fields.text("text", text)
      fields.field("labels") { writer in
        writer.list(labels) { label, writer in
          writer.object { fields in
            fields.number("line", label.line)
            fields.text("label", label.label)
          }
        }
      }
    }
  }
}

extension Movement {
  func write(to writer: inout JSONWriter) {
    writer.object { fields in
      fields.text("book", book)
      fields.text("file", file)
      fields.number("shared", shared)
      fields.number("onlyNow", onlyNow)
      fields.number("onlyThen", onlyThen)
      fields.number("relabelled", relabelled)
      fields.field("figures") { writer in
        writer.list(comparison) { row, writer in
          writer.object { fields in
            fields.text("figure", row.name)
            fields.share("then", row.then)
            fields.share("now", row.now)
          }
        }
      }
      for kind in Change.Kind.allCases {
        fields.field(kind.rawValue) { $0.list(changes(kind), lines: true) { $0.write(to: &$1) } }
      }
    }
  }
}

extension Movement.Change {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { fields in
      fields.number("line", now.row.line)
      fields.text("text", now.row.text)
      fields.text("then", then.state.rawValue)
      fields.text("thenTier", then.crisis.rawValue)
      fields.text("now", now.state.rawValue)
      fields.text("nowTier", now.crisis.rawValue)
      fields.field("gained") { $0.list(gained) { $1.string($0) } }
      fields.field("lost") { $0.list(lost) { $1.string($0) } }
    }
  }
}

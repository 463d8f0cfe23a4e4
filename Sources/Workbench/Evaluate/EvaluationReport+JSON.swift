/// The report as one JSON object; `docs/evaluate.md` says what each key means.
extension EvaluationReport {
  /// The report's bytes, with a line for each row, so that two reports can be compared line by line.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { fields in
      fields.number("format", Self.format)
      fields.text("book", book)
      fields.text("file", file)
      fields.field("figures") { figures.write(to: &$0) }
      fields.field("by") { writer in
        writer.list(groups) { by, writer in
          writer.object { fields in
            fields.text("field", by.field)
            fields.field("groups") { $0.list(by.groups) { $0.write(to: &$1) } }
          }
        }
      }
      fields.field("turnedOff") { $0.list(turnedOff) { $0.write(to: &$1) } }
      fields.field("conflicts") { $0.list(conflicts) { $0.write(to: &$1) } }
      fields.field("faults") { writer in
        writer.list(faults) { fault, writer in
          writer.object { fields in
            fields.number("line", fault.line)
            fields.text("message", fault.message)
          }
        }
      }
      fields.field("baseline") { writer in
        if let movement { movement.write(to: &writer) } else { writer.raw("null") }
      }
      fields.field("rows") { $0.list(rows, lines: true) { $0.write(to: &$1) } }
    }
    writer.raw("\n")
    return writer.bytes
  }
}

extension EvaluationReport.Group {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { fields in
      fields.text("value", value)
      fields.field("figures") { figures.write(to: &$0) }
    }
  }
}

extension Evaluation {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { fields in
      fields.number("rows", rows)
      fields.number("stateRows", stateRows)
      fields.share("macroF1", macroF1)
      fields.share("right", accuracy)
      fields.field("states") { writer in
        writer.list(labels) { label, writer in
          writer.object { fields in
            fields.text("state", label.rawValue)
            score(of: label).write(to: &fields)
            fields.share("f1", score(of: label).f1)
          }
        }
      }
      fields.field("confusion") { writer in
        writer.object { fields in
          for label in labels {
            fields.counts(label.rawValue, ClientState.allCases.map(\.rawValue)) {
              matrix[label]?[ClientState.allCases[$0]] ?? 0
            }
          }
        }
      }
      fields.field("neutral") { writer in
        writer.object { fields in
          fields.number("rows", neutral.rows)
          fields.number("bank", neutral.bank)
          fields.number("sign", neutral.sign)
          fields.number("crisis", neutral.crisis)
        }
      }
      fields.field("crisis") { writer in
        writer.object { fields in
          fields.number("rows", crisisRows)
          crisis.write(to: &fields)
          fields.field("tiers") { writer in
            writer.object { fields in
              for tier in Crisis.allCases where tiers[tier] != nil {
                fields.counts(tier.rawValue, Crisis.allCases.map(\.rawValue)) {
                  tiers[tier]?[Crisis.allCases[$0]] ?? 0
                }
              }
            }
          }
        }
      }
    }
  }
}

extension Evaluation.Score {
  fileprivate func write(to fields: inout JSONFields) {
    fields.share("precision", precision)
    fields.share("recall", recall)
    fields.number("hits", hits)
    fields.number("falseAlarms", falseAlarms)
    fields.number("misses", misses)
  }
}

extension JSONFields {
  /// Writes an object of numbers.
  fileprivate mutating func counts(
    _ key: String, _ names: [String], _ count: (Int) -> Int
  ) {
    field(key) { writer in
      writer.object { fields in
        for (index, name) in names.enumerated() { fields.number(name, count(index)) }
      }
    }
  }
}

extension StatementExplanation {
  /// Writes the explanation as an object: `signs`, `levels`, `state`, `crisis`.
  public func write(to writer: inout JSONWriter) {
    writer.object { fields in
      fields.field("signs") { $0.list(signs) { $0.write(to: &$1) } }
      fields.field("levels") { writer in
        writer.list(levels) { level, writer in
          writer.object { fields in
            fields.text("bank", level.bank.rawValue)
            fields.number("level", level.level)
            fields.number("standsFrom", level.needed)
            fields.field("signs") { writer in
              writer.list(level.signs) { sign, writer in
                writer.object { fields in
                  fields.text("sign", sign.sign)
                  fields.number("level", sign.level)
                }
              }
            }
          }
        }
      }
      fields.text("state", tipped)
      fields.text("crisis", crisis)
    }
  }
}

extension SignExplanation {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { fields in
      fields.text("sign", heard.sign)
      fields.text("about", about)
      fields.number("start", heard.bytes.lowerBound)
      fields.number("end", heard.bytes.upperBound)
      fields.truth("holds", heard.holds)
      fields.text("phrase", heard.phrase)
      fields.text("at", heard.place)
      fields.field("weight") { writer in
        if phraseWeight == nil { writer.raw("null") } else { writer.number(heard.weight) }
      }
      fields.text("doubledBy", contrast)
      fields.field("cues") { writer in
        writer.list(reasons) { cue, writer in
          writer.object { fields in
            fields.text("fate", cue.fate)
            fields.text("text", cue.words)
            fields.text("rule", cue.rule)
            fields.text("at", cue.place)
            fields.text("sentence", cue.text)
          }
        }
      }
      fields.field("readAs") { writer in
        writer.list(respelt) { words, writer in
          writer.object { fields in
            fields.text("text", words.typed)
            fields.text("as", words.read)
          }
        }
      }
    }
  }
}

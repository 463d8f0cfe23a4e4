extension StatementExplanation {
  /// What decided the reply: rules by name, with their places as `file:line`.
  public struct Decision: Hashable, Sendable {
    public var move: String
    /// The row of the policy, or what came before it, as `safety`.
    public var policy: String
    public var policyAt: String?
    public var reply: String
    public var replyAt: String?

    /// Makes a decision; places are nil where no rule stands.
    public init(
      move: String, policy: String, policyAt: String?, reply: String, replyAt: String?
    ) {
      self.move = move
      self.policy = policy
      self.policyAt = policyAt
      self.reply = reply
      self.replyAt = replyAt
    }
  }

  /// Writes the explanation as an object: `signs`, `levels`, `state`, `crisis`, and the decision.
  public func write(_ decision: Decision, to writer: inout JSONWriter) {
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
      fields.text("move", decision.move)
      fields.text("policy", decision.policy)
      fields.text("policyAt", decision.policyAt)
      fields.text("reply", decision.reply)
      fields.text("replyAt", decision.replyAt)
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

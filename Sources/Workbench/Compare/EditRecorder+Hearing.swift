/// Rules by which statements are heard.
extension EditRecorder {
  mutating func sets(_ old: [WordSet], _ new: [WordSet]) -> Alignment<WordSet> {
    rules(.set, old, new, id: \.id, place: \.place) { recorder, merge in
      merge.phrases(.words, \.words, into: &recorder)
    }
  }

  mutating func signs(_ old: [SignRule], _ new: [SignRule]) -> Alignment<SignRule> {
    rules(.sign, old, new, id: \.id, place: \.place) { recorder, merge in
      merge.field(.bank, \.bank, into: &recorder, \.rawValue)
      merge.field(.about, \.about, into: &recorder, { $0 })
      merge.field(.weight, \.weight, into: &recorder) { "\($0)" }
      merge.field(.tier, \.tier, into: &recorder, \.rawValue)
      merge.field(.theme, \.theme, into: &recorder) { $0?.rawValue ?? "" }
      merge.field(.part, \.part, into: &recorder) { $0?.rawValue ?? "" }
      merge.phrases(into: &recorder)
      merge.phrases(.unless, \.unless, into: &recorder)
      merge.examples(.examples, \.examples, into: &recorder)
      merge.examples(.counterexamples, \.counterexamples, into: &recorder)
    }
  }

  mutating func contexts(_ old: [ContextRule], _ new: [ContextRule]) -> Alignment<ContextRule> {
    rules(.context, old, new, id: \.id, place: \.place) { recorder, merge in
      merge.field(.effect, \.effect, into: &recorder, \.rawValue)
      merge.field(.direction, \.direction, into: &recorder, \.rawValue)
      merge.field(.reach, \.reach, into: &recorder) { "\($0)" }
      merge.field(.over, \.over, into: &recorder, \.rawValue)
      merge.field(.needs, \.needs, into: &recorder, \.rawValue)
      merge.field(.spares, \.spares, into: &recorder) { $0.joined(separator: ", ") }
      merge.field(.only, \.only, into: &recorder) { $0.joined(separator: ", ") }
      merge.phrases(.cues, \.cues, into: &recorder)
      merge.phrases(.lookAlikes, \.lookAlikes, into: &recorder)
    }
  }

  /// Lays the rules of a kind beside each other by their names, and compares those in both books.
  mutating func rules<Rule: Sendable>(
    _ kind: RuleEdit.Rule, _ old: [Rule], _ new: [Rule], id: @escaping (Rule) -> String,
    place: KeyPath<Rule, Place>, _ compare: (inout EditRecorder, inout RuleMerge<Rule>) -> Void
  ) -> Alignment<Rule> {
    let listing = Listing<Rule>(
      rule: kind, id: nil, part: .rule, key: id,
      side: { RuleEdit.Side("\(kind.rawValue): \(id($0))", at: $0[keyPath: place]) },
      areAlike: { _, _ in false })
    return align(old, new, listing) { recorder, a, b in
      var merge = RuleMerge(kind, id(b), a, b, place: place)
      compare(&recorder, &merge)
      return merge.slot
    }
  }
}

/// A phrase with the weight that stands behind it; nil: that of its sign.
private struct OwnWeight: Sendable {
  var phrase: Phrase
  var weight: Int?
  var text: String { phrase.source + (weight.map { ": \($0)" } ?? "") }

  /// The phrases of a sign, beside the same sign of another book.
  ///
  /// A weight that is also the sign's may have been written out: it was, where it stayed while the
  /// sign's changed.
  static func all(of sign: SignRule, beside other: SignRule) -> [OwnWeight] {
    let others = Dictionary(other.phrases.map { ($0.phrase.source, $0.weight) }) { first, _ in first
    }
    return sign.phrases.map { item in
      let stayed = sign.weight != other.weight && others[item.phrase.source] == item.weight
      let isOwn = item.weight != sign.weight || stayed
      return OwnWeight(phrase: item.phrase, weight: isOwn ? item.weight : nil)
    }
  }
}

extension RuleMerge where Rule == SignRule {
  /// Compares the phrases of signs: one without a weight of its own has that of its sign.
  fileprivate mutating func phrases(into recorder: inout EditRecorder) {
    let before = OwnWeight.all(of: old, beside: new)
    let after = OwnWeight.all(of: new, beside: old)
    list(
      .phrases, before, after, into: &recorder, key: \.text,
      alike: { areAlike($0.phrase.source, $1.phrase.source) },
      { RuleEdit.Side($0.text, at: $0.phrase.place, source: $0.phrase.source) }
    ) { sign, phrases in
      let weight = sign.weight
      sign.phrases = phrases.map { .init(phrase: $0.phrase, weight: $0.weight ?? weight) }
    }
    // A sign's weight is also that of its phrases, where they were not edited themselves.
    if old.weight != new.weight, before.map(\.text) == after.map(\.text) {
      then { sign, _ in
        for index in sign.phrases.indices where after[index].weight == nil {
          sign.phrases[index].weight = sign.weight
        }
      }
    }
  }

  fileprivate mutating func examples(
    _ part: RuleEdit.Part, _ path: any WritableKeyPath<SignRule, [SignRule.Example]> & Sendable,
    into recorder: inout EditRecorder
  ) {
    list(
      part, path, into: &recorder, key: { "\($0.text) \($0.marked)" },
      alike: { areAlike($0.text, $1.text) }, { RuleEdit.Side("\"\($0.text)\"", at: $0.place) })
  }
}

/// Compiles rules into a book, and tells the phrases that do not compile.
enum Compiler {
  /// - Returns: the book without those phrases; nil when it does not compile even so.
  static func book(_ rules: Rules, safety: Rules, into report: inout Report) -> Book? {
    // Sets that are not there, or stand inside themselves, are told where they are named.
    let rules = rules.without(rules.phrasesOfBadSets)
    let safety = safety.without(safety.phrasesOfBadSets)
    do {
      return try Book(rules, safety: safety)
    } catch {
      for fault in error.faults {
        let (code, message, hint) = said(fault.kind, rules.sets + safety.sets)
        report.add(code, at: fault.phrase.place, message, hint: hint)
      }
      let bad = Set(error.faults.map(\.phrase))
      return try? Book(rules.without(bad), safety: safety.without(bad))
    }
  }

  private static func said(
    _ kind: LexiconError.Kind, _ sets: [WordSet]
  ) -> (Fault, String, String?) {
    switch kind {
    case .unknownSet(let name):
      (
        .unknownSet, "there is no word set '\(name)'",
        suggestion(for: name, among: sets.map(\.id))
      )
    case .tooWide(let words):
      (
        .tooWide, "this phrase can be \(words) words long, which is too many",
        "make two phrases of it"
      )
    case .setInsideItself(let name):
      (.setInsideItself, "the word set '\(name)' stands inside itself", "write its words out")
    case .neverMatches:
      (.neverMatches, "nothing that a client types can match this", "write it as words")
    }
  }
}

extension Rules {
  fileprivate func without(_ bad: Set<Phrase>) -> Rules {
    if bad.isEmpty { return self }
    var rules = self
    for index in rules.signs.indices {
      rules.signs[index].phrases.removeAll { bad.contains($0.phrase) }
      rules.signs[index].unless.removeAll { bad.contains($0) }
    }
    for index in rules.contexts.indices {
      rules.contexts[index].cues.removeAll { bad.contains($0) }
      rules.contexts[index].lookAlikes.removeAll { bad.contains($0) }
    }
    for index in rules.practices.indices {
      rules.practices[index].names.removeAll { bad.contains($0) }
    }
    for index in rules.sets.indices {
      rules.sets[index].words.removeAll { bad.contains($0) }
    }
    return rules
  }
}

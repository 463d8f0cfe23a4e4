/// Why a sign is not heard in a statement: how near its phrases come, or what turned it off.
struct WhyNotSign {
  let rule: Int
  let book: Book
  let statement: String

  /// Phrases that come nearest, at most.
  private static let shown = 3
  /// Changed statements that are really heard, to find the smallest that works.
  private static let tried = 40

  /// The answer in lines for people.
  var lines: [String] {
    var listener = Listener(book: book)
    let sign = book.signs[rule]
    let found = listener.examine(statement).filter { $0.sign.rule == rule }
    let head = "Sign \(sign.id) (\(sign.bank.rawValue)) [\(sign.place.text)]"
    if let holding = found.first(where: \.sign.holds) {
      let words = statement.slice(bytes: holding.sign.bytes) ?? ""
      return ["\(head) is heard, in \"\(words.visible())\"."]
    }
    if let off = found.first {
      return ["\(head) is found, and does not hold."]
        + SignExplanation(off, in: statement, book).lines().map { "    " + $0 }
        + change(turning: off, &listener)
    }
    return ["\(head) is not found: no phrase of it fits."] + nearest(&listener)
  }

  /// The statement without the words that turn the sign off, if it is heard then.
  private func change(turning off: ExaminedSign, _ listener: inout Listener) -> [String] {
    guard let cue = off.sign.because.cue else { return [] }
    let changed = EditedStatement(
      tokens: Tokenizer.tokens(of: statement), statement: statement
    ).removing(cue, but: off.sign.bytes)
    return holds(in: changed, &listener) ? heard(changed) : []
  }

  private func nearest(_ listener: inout Listener) -> [String] {
    let sign = book.signs[rule]
    let isSafety = rule >= book.safety.firstSign
    let tokens = Tokenizer.tokens(of: statement)
    let search = NearMissSearch(tokens, sets: isSafety ? book.safety.sets : book.sets)
    let near = sign.phrases.enumerated().compactMap { index, weighted in
      search.nearest(weighted.phrase).map { (index, $0) }
    }
    // The sort is stable: of equally near phrases the one further up in the file comes first.
    let ordered = near.sorted { $0.1.isNearer(than: $1.1) }
    guard !ordered.isEmpty else {
      return ["    None comes near; an example of it: \(example(of: sign))"]
    }
    var lines = ["    Nearest:"]
    for (index, miss) in ordered.prefix(Self.shown) {
      let phrase = sign.phrases[index].phrase
      lines.append("    \(phrase.source.shortened) [\(phrase.place.text)]: \(told(miss, tokens)).")
    }
    let changed = EditedStatement(tokens: tokens, statement: statement)
    for (_, miss) in ordered.prefix(Self.tried) {
      if let text = changed.applying(miss.edits), holds(in: text, &listener) {
        return lines + heard(text)
      }
    }
    return lines + ["    An example of it: \(example(of: sign))"]
  }

  private func holds(in text: String, _ listener: inout Listener) -> Bool {
    listener.hear(text).signs.contains { $0.rule == rule && $0.holds }
  }

  private func heard(_ text: String) -> [String] {
    ["    With the smallest change found it is heard: \"\(text.visible())\""]
  }

  private func example(of sign: SignRule) -> String {
    sign.examples.first.map { "\"\($0.text.visible())\"" } ?? "none is given"
  }

  /// What a phrase lacks, in words.
  private func told(_ miss: NearMiss, _ tokens: [Token]) -> String {
    var missing: [String] = []
    var extra: [String] = []
    for edit in miss.edits {
      switch edit {
      case .insert(let word, _): missing.append("\"\(word)\"")
      case .delete(let token): extra.append("\"\(tokens[token].word.visible())\"")
      }
    }
    var parts: [String] = []
    if !missing.isEmpty { parts.append("\(missing.joined(separator: ", ")) is missing") }
    if !extra.isEmpty { parts.append("\(extra.joined(separator: ", ")) is in the way") }
    if parts.isEmpty { parts.append("its words fit, and a clause ends between them") }
    return parts.joined(separator: "; ")
  }
}

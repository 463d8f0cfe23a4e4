/// What stood in the slots of a phrase, found on request: matching itself does not keep it.
extension Listener {
  /// The words that fill the slots of a sign's phrase: `<load>`, `<heap=my ...>`.
  ///
  /// - Parameters:
  ///   - sign: a sign that was heard in the statement.
  ///   - statement: the statement.
  /// - Returns: names and UTF-8 ranges, in the order of the phrase; slots in parts that are absent
  ///   are left out.
  public func captures(
    of sign: Sign, in statement: String
  ) -> [(name: String, range: Range<Int>)] {
    captures(of: sign, in: Tokenizer.tokens(of: statement))
  }

  /// The same, for a statement whose words are known: an endless one is not read for each sign.
  func captures(of sign: Sign, in tokens: [Token]) -> [(name: String, range: Range<Int>)] {
    guard book.signs.indices.contains(sign.rule),
      book.signs[sign.rule].phrases.indices.contains(sign.phrase)
    else { return [] }
    let isSafety = sign.rule >= book.safety.firstSign
    guard sign.tokens.upperBound <= tokens.count else { return [] }
    let lexicon = isSafety ? book.safety.lexicon : book.lexicon
    let sets = isSafety ? book.safety.sets : book.sets
    let phrase = book.signs[sign.rule].phrases[sign.phrase].phrase
    return lexicon.automaton.read { reader in
      var search = CaptureSearch(
        reader: reader, sets: sets, tokens: tokens, end: sign.tokens.upperBound)
      guard search.match(phrase.elements.map(CaptureSearch.Step.part)[...], sign.tokens.lowerBound)
      else { return [] }
      return search.found.map { capture in
        let words = tokens[capture.tokens]
        let start = words.first?.bytes.lowerBound ?? 0
        return (capture.name, start..<max(start, words.last?.bytes.upperBound ?? start))
      }
    }
  }
}

/// Looks for one way in which a phrase fits its tokens, the fullest first, and keeps the slots.
private struct CaptureSearch {
  /// A part still to be matched, or the end of a slot that is open.
  enum Step {
    case part(Phrase.Element)
    case close(name: String, from: Int)
  }

  let reader: AutomatonReader
  let sets: [WordSet]
  let tokens: [Token]
  let end: Int
  var found: [(name: String, tokens: Range<Int>)] = []
  /// Tries that are left, so that no phrase however odd can take long.
  private var budget = 20_000

  init(reader: AutomatonReader, sets: [WordSet], tokens: [Token], end: Int) {
    self.reader = reader
    self.sets = sets
    self.tokens = tokens
    self.end = end
  }

  mutating func match(_ steps: ArraySlice<Step>, _ at: Int) -> Bool {
    budget -= 1
    guard budget > 0 else { return false }
    guard let step = steps.first else { return at == end }
    let rest = steps.dropFirst()
    guard case .part(let element) = step else {
      return close(step, rest, at)
    }
    switch element {
    case .word(let word):
      return at < end && symbol(at) == symbol(of: word) && match(rest, at + 1)
    case .prefix(let prefix):
      return at < end && tokens[at].word.hasPrefix(prefix) && match(rest, at + 1)
    case .choice(let branches):
      for branch in branches where match(branch.map(Step.part) + rest, at) { return true }
      return false
    case .optional(let inner):
      return match(inner.map(Step.part) + rest, at) || match(rest, at)
    case .set(let name):
      let entries = sets.first { $0.id == name }?.words ?? []
      let closing = [Step.close(name: name, from: at)]
      for entry in entries where match(entry.elements.map(Step.part) + closing + rest, at) {
        return true
      }
      return false
    case .capture(let name, let inner):
      return match(inner.map(Step.part) + [.close(name: name, from: at)] + rest, at)
    case .gap(let width):
      var next = at
      while next <= end, next == end || tokens[next].typed - tokens[at].typed <= width {
        if match(rest, next) { return true }
        next += 1
      }
      return false
    }
  }

  private mutating func close(_ step: Step, _ rest: ArraySlice<Step>, _ at: Int) -> Bool {
    guard case .close(let name, let from) = step else { return false }
    found.append((name, from..<at))
    if match(rest, at) { return true }
    found.removeLast()
    return false
  }

  private func symbol(_ token: Int) -> UInt32 { symbol(of: tokens[token].word) }

  private func symbol(of word: String) -> UInt32 {
    var word = word
    return word.withUTF8 { reader.symbol(of: $0) }
  }
}

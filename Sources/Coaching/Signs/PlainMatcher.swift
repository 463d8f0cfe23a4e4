/// Every phrase tried at every token. (Stands in until the automaton is there.)
struct PlainMatcher {
  let lexicon: Lexicon
  let tokens: [Token]
  let vocabulary: Set<String>

  init(_ lexicon: Lexicon, _ tokens: [Token]) {
    self.lexicon = lexicon
    self.tokens = tokens
    vocabulary = []
  }

  func matches() -> [Match] {
    var found: [Match] = []
    for (index, pattern) in lexicon.patterns.enumerated() {
      for start in tokens.indices {
        if let end = ends(pattern.phrase.elements[...], start, start).max(), end > start {
          found.append(Match(pattern: index, tokens: start..<end))
        }
      }
    }
    return found
  }

  func ends(_ elements: ArraySlice<Phrase.Element>, _ at: Int, _ start: Int) -> [Int] {
    guard let first = elements.first else { return [at] }
    let rest = elements.dropFirst()
    if at < tokens.count, tokens[at].sentence != tokens[start].sentence {
      switch first {
      case .optional: break
      default: return []
      }
    }
    switch first {
    case .word(let word):
      guard at < tokens.count, tokens[at].word == word else { return [] }
      return ends(rest, at + 1, start)
    case .prefix(let prefix):
      guard at < tokens.count, tokens[at].word.hasPrefix(prefix) else { return [] }
      return ends(rest, at + 1, start)
    case .choice(let branches):
      return branches.flatMap { ends($0 + rest, at, start) }
    case .optional(let inner):
      return ends(rest, at, start) + ends(inner + rest, at, start)
    case .set(let name):
      return (lexicon.sets[name] ?? []).flatMap { ends($0.elements + rest, at, start) }
    case .capture(_, let inner):
      return ends(inner + rest, at, start)
    case .gap(let width):
      var found: [Int] = []
      var next = at
      while next < tokens.count, tokens[next].typed - tokens[at].typed <= width,
        tokens[next].clause == tokens[at - 1].clause
      {
        found += ends(rest, next, start)
        next += 1
      }
      return found
    }
  }
}

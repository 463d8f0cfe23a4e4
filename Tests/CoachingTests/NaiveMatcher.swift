@testable import Coaching

/// The oracle: every phrase tried at every token, by plain recursion over its parts.
///
/// No index, no Bloom bits, no cache, no bits for positions; only the tokenizer is shared.
struct NaiveMatcher {
  let phrases: [Phrase]
  let sets: [WordSet]
  private var words: Set<String> = []
  private var prefixes: Set<String> = []

  init(phrases: [Phrase], sets: [WordSet] = []) {
    self.phrases = phrases
    self.sets = sets
    for phrase in phrases + sets.flatMap(\.words) { learn(phrase.elements) }
  }

  private mutating func learn(_ elements: [Phrase.Element]) {
    for element in elements {
      switch element {
      case .word(let word): words.insert(word)
      case .prefix(let prefix): prefixes.insert(prefix)
      case .optional(let inner), .capture(_, let inner): learn(inner)
      case .choice(let branches): branches.forEach { learn($0) }
      case .gap, .set: break
      }
    }
  }

  /// The longest match of each phrase at each token.
  func matches(in text: String) -> Set<Match> {
    var tokens = Tokenizer.tokens(of: text)
    for index in tokens.indices { tokens[index].word = read(tokens[index].word) }
    var found: Set<Match> = []
    for (number, phrase) in phrases.enumerated() {
      for start in tokens.indices {
        let end = ends(of: phrase.elements[...], in: tokens, start, start).max()
        if let end, end > start { found.insert(Match(pattern: number, tokens: start..<end)) }
      }
    }
    return found
  }

  /// The form of a drawn-out word that the vocabulary knows.
  private func read(_ word: String) -> String {
    let forms = [word] + shortened(word)
    return forms.first { words.contains($0) }
      ?? forms.first { form in prefixes.contains { form.hasPrefix($0) } } ?? word
  }

  private func shortened(_ word: String) -> [String] {
    var runs: [(letter: Character, length: Int)] = []
    for letter in word {
      if let last = runs.last, last.letter == letter {
        runs[runs.count - 1].length += 1
      } else {
        runs.append((letter, 1))
      }
    }
    let long = runs.indices.filter { index in
      runs[index].length > 2 && ("a"..."z").contains(runs[index].letter)
    }
    if long.isEmpty { return [] }
    let choices = long.count <= 3 ? Array(0..<(1 << long.count)) : [0, (1 << long.count) - 1]
    return choices.map { choice in
      var word = ""
      for (index, run) in runs.enumerated() {
        var length = run.length
        if let number = long.firstIndex(of: index) { length = choice >> number & 1 == 1 ? 1 : 2 }
        word += String(repeating: run.letter, count: length)
      }
      return word
    }
  }

  private func ends(
    of elements: ArraySlice<Phrase.Element>, in tokens: [Token], _ start: Int, _ at: Int
  ) -> Set<Int> {
    guard let element = elements.first else { return [at] }
    let rest = elements.dropFirst()
    // Whether there is a token here in the sentence of the first, and not too far from it.
    let isHere =
      at < tokens.count && tokens[at].sentence == tokens[start].sentence && at - start < 63
    func go(_ at: Int) -> Set<Int> { ends(of: rest, in: tokens, start, at) }
    func go(into inner: [Phrase.Element]) -> Set<Int> {
      ends(of: inner + rest, in: tokens, start, at)
    }
    switch element {
    case .word(let word): return isHere && tokens[at].word == word ? go(at + 1) : []
    case .prefix(let prefix): return isHere && tokens[at].word.hasPrefix(prefix) ? go(at + 1) : []
    case .choice(let branches): return branches.reduce(into: []) { $0.formUnion(go(into: $1)) }
    case .optional(let inner): return go(at).union(go(into: inner))
    case .capture(_, let inner): return go(into: inner)
    case .set(let name):
      let entries = sets.first { $0.id == name }?.words ?? []
      return entries.reduce(into: []) { $0.formUnion(go(into: $1.elements)) }
    case .gap(let width):
      guard isHere, at > start else { return [] }
      var found: Set<Int> = []
      var next = at
      while next < tokens.count, tokens[next].clause == tokens[at - 1].clause,
        tokens[next].typed - tokens[at].typed <= width
      {
        found.formUnion(go(next))
        next += 1
      }
      return found
    }
  }
}

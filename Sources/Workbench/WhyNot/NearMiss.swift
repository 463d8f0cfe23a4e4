/// How nearly a phrase fits a statement: the words that would have to be put in or taken out.
///
/// A search over the phrase's parts and the statement's tokens, as for an edit distance
/// (Wagner and Fischer, 1974). It looks at words alone: whether the changed statement is really
/// heard, context and all, is for a listener to say.
struct NearMiss: Hashable, Sendable {
  /// A change of the statement.
  enum Edit: Hashable, Sendable {
    /// A word put in before a token, or behind the last.
    case insert(String, before: Int)
    /// A token taken out.
    case delete(Int)
  }

  var edits: [Edit] = []
  /// Tokens that fit as they stand.
  var matched = 0

  /// Two for a word that is missing, one for a word in the way; what is missing weighs more.
  var cost: Int {
    edits.reduce(0) { sum, edit in
      if case .insert = edit { sum + 2 } else { sum + 1 }
    }
  }

  /// Whether it is nearer than another: fewer changes, then more words that fit.
  func isNearer(than other: NearMiss) -> Bool {
    cost != other.cost ? cost < other.cost : matched > other.matched
  }

  fileprivate func with(_ edit: Edit) -> NearMiss {
    var next = self
    next.edits.append(edit)
    return next
  }
}

/// Looks for near misses of phrases in one statement.
struct NearMissSearch {
  private let words: [String]
  private let sets: [String: [[Phrase.Element]]]
  /// No phrase that needs more changes is near.
  private static let most = 6
  /// Words in the way of a gap that are looked over.
  private static let reach = 4

  /// The best way to each place in the statement, from 0 to behind its last token.
  private typealias Ways = [NearMiss?]

  private var none: Ways { Array(repeating: nil, count: words.count + 1) }

  private func only(_ way: NearMiss, at place: Int) -> Ways {
    var ways = none
    ways[place] = way
    return ways
  }

  init(_ tokens: [Token], sets: [WordSet]) {
    words = tokens.map(\.word)
    self.sets = Dictionary(
      sets.map { ($0.id, $0.words.map(\.elements)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The nearest way in which a phrase fits; nil when it is far.
  func nearest(_ phrase: Phrase) -> NearMiss? {
    var best: NearMiss?
    for start in 0...words.count {
      let ways = walk(phrase.elements, only(NearMiss(), at: start), depth: 0)
      for way in ways.compactMap(\.self) where way.matched > 0 {
        if best.map(way.isNearer) ?? true { best = way }
      }
    }
    return best
  }

  private func walk(_ elements: [Phrase.Element], _ ways: Ways, depth: Int) -> Ways {
    elements.reduce(ways) { step($1, $0, depth: depth) }
  }

  private func step(_ element: Phrase.Element, _ ways: Ways, depth: Int) -> Ways {
    var next = none
    for (place, way) in ways.enumerated() {
      guard let way else { continue }
      switch element {
      case .word(let word): add(word, { $0 == word }, place, way, &next)
      case .prefix(let stem): add(stem, { $0.hasPrefix(stem) }, place, way, &next)
      case .gap(let most): addGap(most, place, way, &next)
      case .optional(let inner):
        keep(way, at: place, &next)
        // What may be absent is only taken as it stands.
        keep(walk(inner, only(way, at: place), depth: depth), &next) { $0.cost == way.cost }
      case .choice(let runs):
        for run in runs { keep(walk(run, only(way, at: place), depth: depth), &next) }
      case .capture(_, let inner):
        keep(walk(inner, only(way, at: place), depth: depth), &next)
      case .set(let name):
        guard depth < 4 else { continue }
        for run in sets[name] ?? [] {
          keep(walk(run, only(way, at: place), depth: depth + 1), &next)
        }
      }
    }
    return next
  }

  private func add(
    _ word: String, _ fits: (String) -> Bool, _ place: Int, _ way: NearMiss, _ next: inout Ways
  ) {
    if place < words.count, fits(words[place]) {
      var found = way
      found.matched += 1
      keep(found, at: place + 1, &next)
      return
    }
    keep(way.with(.insert(word, before: place)), at: place, &next)
    // A word that stands in the way, also in the place of the one that is missing.
    guard way.matched > 0 else { return }
    var skipped = way
    var here = place
    while here < words.count, here - place < Self.reach {
      skipped = skipped.with(.delete(here))
      here += 1
      if here < words.count, fits(words[here]) {
        var found = skipped
        found.matched += 1
        keep(found, at: here + 1, &next)
        return
      }
    }
    if place < words.count {
      keep(way.with(.delete(place)).with(.insert(word, before: place)), at: place + 1, &next)
    }
  }

  private func addGap(_ most: Int, _ place: Int, _ way: NearMiss, _ next: inout Ways) {
    for end in place...min(words.count, place + most) { keep(way, at: end, &next) }
    var skipped = way
    var end = place + most
    while end < words.count, end < place + most + Self.reach {
      skipped = skipped.with(.delete(end))
      end += 1
      keep(skipped, at: end, &next)
    }
  }

  private func keep(
    _ ways: Ways, _ next: inout Ways, where isTaken: (NearMiss) -> Bool = { _ in true }
  ) {
    for (place, way) in ways.enumerated() {
      if let way, isTaken(way) { keep(way, at: place, &next) }
    }
  }

  private func keep(_ way: NearMiss, at place: Int, _ next: inout Ways) {
    guard way.cost <= Self.most else { return }
    if let other = next[place], !way.isNearer(than: other) { return }
    next[place] = way
  }
}

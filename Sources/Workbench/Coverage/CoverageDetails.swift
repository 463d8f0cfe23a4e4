extension Coverage {
  /// How often exceptions, cues and entries of sets were used.
  ///
  /// Hearing does not keep which of them it was, so a statement is looked at once more for these.
  public struct Details: Sendable {
    /// A list for each of `Book.signs`, a count for each of its exceptions.
    public internal(set) var unless: [[Int]]
    /// A list for each of `Book.contexts`, a count for each of its cues.
    public internal(set) var cues: [[Int]]
    /// The same for the safety folder's.
    public internal(set) var safetyCues: [[Int]]
    /// A list for each of `Book.sets`, a count for each of its words: nil where it is more than words,
    /// or stands in no sign's phrase, so that nobody can tell.
    public internal(set) var entries: [[Int?]]
    /// The same for the safety folder's.
    public internal(set) var safetyEntries: [[Int?]]
    private let places: [[String: (set: Int, word: Int)]]

    init(_ book: Book) {
      unless = book.signs.map { Array(repeating: 0, count: $0.unless.count) }
      cues = book.contexts.map { Array(repeating: 0, count: $0.cues.count) }
      safetyCues = book.safety.contexts.map { Array(repeating: 0, count: $0.cues.count) }
      let first = book.safety.firstSign
      let own = SetWords(book.sets, book.signs[..<first])
      let safety = SetWords(book.safety.sets, book.signs[first...])
      entries = own.counts
      safetyEntries = safety.counts
      places = [own.places, safety.places]
    }

    /// Counts what stood in the place of a set.
    mutating func count(_ words: String, of set: String, isSafety: Bool) {
      guard let place = places[isSafety ? 1 : 0][SetWords.key(set, words)] else { return }
      if isSafety {
        safetyEntries[place.set][place.word]? += 1
      } else {
        entries[place.set][place.word]? += 1
      }
    }

    mutating func add(_ other: Details) {
      for index in unless.indices { Coverage.add(other.unless[index], to: &unless[index]) }
      for index in cues.indices { Coverage.add(other.cues[index], to: &cues[index]) }
      for index in safetyCues.indices {
        Coverage.add(other.safetyCues[index], to: &safetyCues[index])
      }
      Self.add(other.entries, to: &entries)
      Self.add(other.safetyEntries, to: &safetyEntries)
    }

    private static func add(_ other: [[Int?]], to counts: inout [[Int?]]) {
      for set in counts.indices {
        for word in counts[set].indices { counts[set][word]? += other[set][word] ?? 0 }
      }
    }
  }
}

/// The words of sets that stand in phrases of signs, by what is typed for them.
private struct SetWords {
  var counts: [[Int?]] = []
  var places: [String: (set: Int, word: Int)] = [:]

  init(_ sets: [WordSet], _ signs: ArraySlice<SignRule>) {
    var named = Set(signs.flatMap(\.phrases).flatMap { $0.phrase.setNames })
    var open = named
    let byName = Dictionary(sets.map { ($0.id, $0) }) { first, _ in first }
    while !open.isEmpty {
      open = Set(open.compactMap { byName[$0] }.flatMap(\.words).flatMap(\.setNames))
        .subtracting(named)
      named.formUnion(open)
    }
    for (index, set) in sets.enumerated() {
      counts.append(
        set.words.enumerated().map { number, phrase in
          guard named.contains(set.id), let words = phrase.plainWords else { return nil }
          let key = Self.key(set.id, words)
          // A word that stands twice counts where it stands first.
          if places[key] == nil { places[key] = (index, number) }
          return 0
        })
    }
  }

  static func key(_ set: String, _ words: String) -> String { "\(set)\n\(words)" }
}

extension Phrase {
  /// The word sets that it names.
  var setNames: [String] { elements.flatMap(Self.setNames) }

  private static func setNames(_ element: Element) -> [String] {
    switch element {
    case .word, .prefix, .gap: []
    case .set(let name): [name]
    case .optional(let inner), .capture(_, let inner): inner.flatMap(setNames)
    case .choice(let branches): branches.joined().flatMap(setNames)
    }
  }

  /// Its folded words; nil where it is more than words.
  fileprivate var plainWords: String? {
    var words: [String] = []
    for element in elements {
      guard case .word(let word) = element else { return nil }
      words.append(word)
    }
    return words.joined(separator: " ")
  }
}

extension CrossCheck {
  /// Tells every set that a phrase names and nobody wrote, and sets that stand inside themselves.
  mutating func tellUnknownSets(in rules: Rules) {
    let names = rules.sets.map(\.id)
    let known = Set(names)
    for phrase in rules.phrasesWithSets {
      for name in phrase.sets where !known.contains(name) && !broken.contains("set \(name)") {
        report.add(
          .unknownSet, at: report.place(of: "<\(name)", behind: phrase.place),
          "there is no word set '\(name)'", hint: suggestion(for: name, among: names))
      }
    }
    let circular = rules.circularSets
    for set in rules.sets where circular.contains(set.id) {
      report.add(
        .setInsideItself, at: set.place, "the word set '\(set.id)' stands inside itself",
        hint: "write its words out")
    }
  }

  /// Tells sets that no phrase uses.
  mutating func tellUnusedSets() {
    let used = Set(rules.phrasesWithSets.flatMap(\.sets))
    // What is only known, no phrase has to name.
    for set in rules.sets where !used.contains(set.id) && set.id != WordSet.notMisspelt {
      report.add(
        .unusedSet, at: set.place, "no phrase uses the word set '\(set.id)'",
        hint: "use it as <\(set.id)>, or leave it out")
    }
  }
}

extension Phrase {
  /// The word sets that the phrase names, in order.
  var sets: [String] {
    // Most name none.
    namesSets ? elements.flatMap(\.sets) : []
  }

  /// Whether a set or a capture stands in it.
  fileprivate var namesSets: Bool { source.utf8.contains(UInt8(ascii: "<")) }

  /// The slots that a match of the phrase fills: its captures and its word sets.
  public var fills: [String] {
    namesSets ? elements.flatMap(\.fills) : []
  }
}

extension Phrase.Element {
  fileprivate var sets: [String] {
    switch self {
    case .set(let name): [name]
    case .choice(let runs): runs.flatMap { $0.flatMap(\.sets) }
    case .optional(let parts), .capture(_, let parts): parts.flatMap(\.sets)
    case .word, .prefix, .gap: []
    }
  }

  fileprivate var fills: [String] {
    switch self {
    case .set(let name): [name]
    case .choice(let runs): runs.flatMap { $0.flatMap(\.fills) }
    case .optional(let parts): parts.flatMap(\.fills)
    case .capture(let name, let parts): [name] + parts.flatMap(\.fills)
    case .word, .prefix, .gap: []
    }
  }
}

extension Rules {
  /// Phrases that name a set which is not there, or stands inside itself, or names such a set.
  var phrasesOfBadSets: Set<Phrase> {
    var good = Set(sets.map(\.id)).subtracting(circularSets)
    let inner = sets.map { (id: $0.id, names: $0.words.flatMap(\.sets)) }
      .filter { !$0.names.isEmpty }
    while let bad = inner.first(where: { set in
      good.contains(set.id) && !set.names.allSatisfy(good.contains)
    }) {
      good.remove(bad.id)
    }
    return Set(phrasesWithSets.filter { !$0.sets.allSatisfy(good.contains) })
  }

  /// The word sets that stand inside themselves, by way of others too.
  var circularSets: Set<String> {
    // Of two sets with one name the first stands; most sets name no other.
    let inner = Dictionary(
      sets.map { ($0.id, $0.words.flatMap(\.sets)) }, uniquingKeysWith: { first, _ in first }
    ).filter { !$0.value.isEmpty }
    return Set(
      inner.keys.filter { name in
        var seen: Set<String> = []
        var open = inner[name] ?? []
        while let next = open.popLast() {
          if next == name { return true }
          if seen.insert(next).inserted { open += inner[next] ?? [] }
        }
        return false
      })
  }

  /// Every phrase of every rule that names a word set, in order.
  ///
  /// One in ten does; the others are not copied, since a book is read whenever the program starts.
  var phrasesWithSets: [Phrase] {
    var found: [Phrase] = []
    func add(_ phrases: [Phrase]) {
      for phrase in phrases where phrase.namesSets { found.append(phrase) }
    }
    for set in sets { add(set.words) }
    for sign in signs {
      for weighted in sign.phrases where weighted.phrase.namesSets { found.append(weighted.phrase) }
      add(sign.unless)
    }
    for context in contexts {
      add(context.cues)
      add(context.lookAlikes)
    }
    for practice in practices { add(practice.names) }
    return found
  }
}

/// A phrase as a net: each way from its start to its end is one way of saying it.
///
/// Words and beginnings of words stand for themselves, word sets are written out, and a gap is a
/// mark (what follows stands in the same clause) with steps of any word behind it.
struct PhraseNet {
  enum Label: Hashable {
    case word(String)
    case prefix(String)
    /// A gap begins here.
    case clause
    /// A word of a gap.
    case any
    /// A word, or the beginning of a gap, that stands beside what is looked for.
    case beside
  }

  struct Step: Hashable {
    var label: Label
    var to: Int
  }

  /// The steps from each place.
  private(set) var steps: [[Step]] = []
  /// Where one gets from each place without a word.
  private(set) var free: [[Int]] = []
  private(set) var start = 0
  private(set) var end = 0
  private let sets: [String: [Phrase]]

  /// Makes the net of a phrase.
  ///
  /// - Parameters:
  ///   - phrase: of a book that compiles: no set stands inside itself.
  ///   - sets: the entries of the word sets that it may name.
  init(_ phrase: Phrase, sets: [String: [Phrase]]) {
    self.sets = sets
    start = place()
    end = add(phrase.elements, from: start)
  }

  /// The net of all that this one is found in.
  var beside: PhraseNet {
    var net = self
    net.steps[start].append(Step(label: .beside, to: start))
    net.steps[end].append(Step(label: .beside, to: end))
    return net
  }

  private mutating func place() -> Int {
    steps.append([])
    free.append([])
    return steps.count - 1
  }

  private mutating func step(_ label: Label, from place: Int, to: Int? = nil) -> Int {
    let next = to ?? self.place()
    steps[place].append(Step(label: label, to: next))
    return next
  }

  private mutating func add(_ elements: [Phrase.Element], from place: Int) -> Int {
    elements.reduce(place) { add($1, from: $0) }
  }

  private mutating func add(_ element: Phrase.Element, from place: Int) -> Int {
    switch element {
    case .word(let word): return step(.word(word), from: place)
    case .prefix(let prefix): return step(.prefix(prefix), from: place)
    case .capture(_, let inner): return add(inner, from: place)
    case .optional(let inner):
      let next = add(inner, from: place)
      free[place].append(next)
      return next
    case .choice(let branches): return join(branches, from: place)
    case .set(let name): return join((sets[name] ?? []).map(\.elements), from: place)
    case .gap(let width):
      var last = step(.clause, from: place)
      let next = self.place()
      free[last].append(next)
      for _ in 0..<width {
        last = step(.any, from: last)
        free[last].append(next)
      }
      return next
    }
  }

  private mutating func join(_ branches: [[Phrase.Element]], from place: Int) -> Int {
    let next = self.place()
    for branch in branches { free[add(branch, from: place)].append(next) }
    return next
  }

  /// All places that one stands at, those without a word among them.
  func closure(_ places: some Sequence<Int>) -> Set<Int> {
    var found: Set<Int> = []
    var open = Array(places)
    while let place = open.popLast() {
      if found.insert(place).inserted { open += free[place] }
    }
    return found
  }

  /// Where a word of another net leads; a mark of a gap asks nothing of who has none there.
  func follow(_ label: Label, from places: Set<Int>) -> Set<Int> {
    var next: Set<Int> = label == .clause ? places : []
    for place in places {
      for step in steps[place] where step.label.takes(label) { next.insert(step.to) }
    }
    return closure(next)
  }
}

extension PhraseNet.Label {
  /// Whether all that another label stands for is taken by this one.
  fileprivate func takes(_ other: PhraseNet.Label) -> Bool {
    switch (self, other) {
    case (.beside, _): true
    case (.word(let own), .word(let word)): own == word
    case (.prefix(let own), .word(let word)), (.prefix(let own), .prefix(let word)):
      word.hasPrefix(own)
    case (.clause, .clause), (.any, .any): true
    default: false
    }
  }
}

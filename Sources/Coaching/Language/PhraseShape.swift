/// What can be said of a phrase from its parts alone.
enum PhraseShape {
  /// Whether these parts may all be absent.
  static func mayBeEmpty(_ elements: [Phrase.Element]) -> Bool {
    elements.allSatisfy { element in
      switch element {
      case .word, .prefix, .set: false
      case .gap, .optional: true
      case .choice(let branches): branches.contains(where: mayBeEmpty)
      case .capture(_, let inner): mayBeEmpty(inner)
      }
    }
  }

  /// The first gap that may come to stand first, last or beside another, and its number in the
  /// order of the text.
  static func misplacedGap(
    _ elements: [Phrase.Element]
  ) -> (kind: PhraseError.Kind, index: Int)? {
    var walk = Walk()
    let ends = walk.follow(elements, after: [.start])
    if let fault = walk.fault { return fault }
    return ends.gaps.min().map { (.gapLast, $0) }
  }

  /// What may stand right before a part.
  private struct Before: OptionSet {
    let rawValue: Int
    static let start = Before(rawValue: 1)
    static let gap = Before(rawValue: 2)
    static let word = Before(rawValue: 4)
  }

  private struct Walk {
    var fault: (kind: PhraseError.Kind, index: Int)?
    private var count = 0

    /// Follows parts; returns what may stand last, and which gaps those are.
    mutating func follow(
      _ elements: [Phrase.Element], after before: Before, gaps: Set<Int> = []
    ) -> (last: Before, gaps: Set<Int>) {
      var last = before
      var gaps = gaps
      for element in elements {
        switch element {
        case .word, .prefix, .set: (last, gaps) = (.word, [])
        case .gap:
          if fault == nil, last.contains(.start) { fault = (.gapFirst, count) }
          if fault == nil, last.contains(.gap) { fault = (.gapTwice, count) }
          (last, gaps) = (.gap, [count])
          count += 1
        case .optional(let inner):
          let found = follow(inner, after: last, gaps: gaps)
          last.formUnion(found.last)
          gaps.formUnion(found.gaps)
        case .capture(_, let inner): (last, gaps) = follow(inner, after: last, gaps: gaps)
        case .choice(let branches):
          var all: (last: Before, gaps: Set<Int>) = ([], [])
          for branch in branches {
            let found = follow(branch, after: last, gaps: gaps)
            all.last.formUnion(found.last)
            all.gaps.formUnion(found.gaps)
          }
          (last, gaps) = all
        }
      }
      return (last, gaps)
    }
  }
}

/// A list of the old book and one of the new book laid beside each other, so that each of their
/// edits can be made or left.
struct Alignment<Element: Sendable>: Sendable {
  enum Slot: Sendable {
    /// Alike in both.
    case both(Element)
    /// In both, with edits inside.
    case merged(@Sendable (Set<Int>) -> Element)
    /// What stands there without the edit of this number, and with it.
    case edited(Int, old: Element?, new: Element?)
    /// One end of a move: what it left without the edit, or where it came with it.
    case moved(Int, came: Bool, @Sendable (Set<Int>) -> Element)

    /// What stands in both, whichever edits are made; nil where something may be missing.
    var inBoth: (@Sendable (Set<Int>) -> Element)? {
      switch self {
      case .both(let element): { _ in element }
      case .merged(let element): element
      case .edited, .moved: nil
      }
    }
  }

  private(set) var slots: [Slot] = []

  /// Whether any edit is in it.
  var isEdited: Bool {
    slots.contains { if case .both = $0 { false } else { true } }
  }

  mutating func add(_ slot: Slot) { slots.append(slot) }

  /// The list with these edits made, and no others.
  func elements(with edits: Set<Int>) -> [Element] {
    slots.compactMap { slot in
      switch slot {
      case .both(let element): element
      case .merged(let element): element(edits)
      case .edited(let edit, let old, let new): edits.contains(edit) ? new : old
      case .moved(let edit, let came, let element):
        edits.contains(edit) == came ? element(edits) : nil
      }
    }
  }
}

/// Which elements of two lists belong together.
struct ListPairs {
  enum Step {
    case both(old: Int, new: Int)
    case changed(old: Int, new: Int)
    case removed(Int)
    case added(Int)
    /// An end of a move: what was left behind (`old`), and where it came (`new`).
    case left(old: Int, new: Int)
    case came(old: Int, new: Int)
  }

  private(set) var steps: [Step] = []

  /// Pairs two lists by keys.
  ///
  /// Of what was removed and what was added in one place, those that are alike were changed.
  /// - Parameters:
  ///   - old: the keys of one list.
  ///   - new: those of the other.
  ///   - replaces: whether one that took the place of one other was made of it, alike or not.
  ///   - areAlike: whether two elements, by their numbers, are likely one that was edited.
  init<Key: Hashable>(
    _ old: [Key], _ new: [Key], replaces: Bool, areAlike: (Int, Int) -> Bool
  ) {
    let difference = new.difference(from: old).inferringMoves()
    var removed: [Int: Int?] = [:]
    var added: [Int: Int?] = [:]
    for change in difference {
      switch change {
      case .remove(let offset, _, let other): removed[offset] = .some(other)
      case .insert(let offset, _, let other): added[offset] = .some(other)
      }
    }
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      var gone: [Int] = []
      var come: [Int] = []
      while let other = removed[i] {
        if let other { steps.append(.left(old: i, new: other)) } else { gone.append(i) }
        i += 1
      }
      while let other = added[j] {
        if let other { steps.append(.came(old: other, new: j)) } else { come.append(j) }
        j += 1
      }
      let isOne = replaces && gone.count == 1 && come.count == 1
      pair(gone, come) { isOne || areAlike($0, $1) }
      if i < old.count, j < new.count {
        steps.append(.both(old: i, new: j))
        (i, j) = (i + 1, j + 1)
      }
    }
  }

  private mutating func pair(
    _ gone: [Int], _ come: [Int], _ areAlike: (Int, Int) -> Bool
  ) {
    var rest = come[...]
    for old in gone {
      guard let place = rest.firstIndex(where: { areAlike(old, $0) }) else {
        steps.append(.removed(old))
        continue
      }
      for new in rest[..<place] { steps.append(.added(new)) }
      steps.append(.changed(old: old, new: rest[place]))
      rest = rest[(place + 1)...]
    }
    for new in rest { steps.append(.added(new)) }
  }
}

/// Whether two texts are likely one that was edited: half of their words are the same.
func areAlike(_ a: String, _ b: String) -> Bool {
  func words(_ text: String) -> Set<Substring> {
    Set(text.split { !($0.isLetter || $0.isNumber || $0 == "'") })
  }
  let (x, y) = (words(a), words(b))
  return x.intersection(y).count * 2 >= max(x.count, y.count, 1)
}

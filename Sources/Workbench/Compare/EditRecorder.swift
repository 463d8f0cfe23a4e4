/// Writes down the edits between two books while their rules are laid beside each other.
struct EditRecorder {
  private(set) var edits: [RuleEdit] = []
  let oldKeys: KeyPlaces
  let newKeys: KeyPlaces

  /// Makes a recorder for two books.
  init(_ old: BookVersion, _ new: BookVersion) {
    oldKeys = KeyPlaces(old.files)
    newKeys = KeyPlaces(new.files)
  }

  /// Writes an edit down.
  ///
  /// - Returns: its number.
  mutating func add(_ edit: RuleEdit) -> Int {
    edits.append(edit)
    return edits.count - 1
  }

  /// What a list is of.
  struct Listing<Element> {
    var rule: RuleEdit.Rule
    /// The rule's name; nil where the elements are the rules.
    var id: String?
    var part: RuleEdit.Part
    /// Where the list stands, for what has nothing before it.
    var oldStart: Place?
    var newStart: Place?
    var key: (Element) -> String
    var side: (Element) -> RuleEdit.Side
    /// Whether one may have become the other.
    var areAlike: (Element, Element) -> Bool
  }

  /// Lays two lists beside each other.
  ///
  /// - Parameters:
  ///   - old: the list of the old book.
  ///   - new: that of the new one.
  ///   - list: what they are of.
  ///   - pair: makes a slot of two that belong together.
  /// - Returns: the two lists as one; its edits are written down.
  mutating func align<Element: Sendable>(
    _ old: [Element], _ new: [Element], _ list: Listing<Element>,
    pair: (inout EditRecorder, Element, Element) -> Alignment<Element>.Slot = { .both($2) }
  ) -> Alignment<Element> {
    var alignment = Alignment<Element>()
    let pairs = ListPairs(old.map(list.key), new.map(list.key), replaces: list.id != nil) {
      list.areAlike(old[$0], new[$1])
    }
    // What stands before a place, where nothing stands in it.
    var oldPlace = list.oldStart
    var newPlace = list.newStart
    var moves: [Int: (edit: Int, slot: Alignment<Element>.Slot)] = [:]
    for step in pairs.steps {
      switch step {
      case .both(let i, let j):
        alignment.add(pair(&self, old[i], new[j]))
        (oldPlace, newPlace) = (list.side(old[i]).place, list.side(new[j]).place)
      case .changed(let i, let j):
        let edit = edit(.changed, old[i], new[j], list)
        alignment.add(.edited(add(edit), old: old[i], new: new[j]))
        (oldPlace, newPlace) = (edit.oldPlace, edit.newPlace)
      case .removed(let i):
        var edit = edit(.removed, old[i], nil, list)
        edit.newPlace = newPlace
        alignment.add(.edited(add(edit), old: old[i], new: nil))
        oldPlace = edit.oldPlace
      case .added(let j):
        var edit = edit(.added, nil, new[j], list)
        edit.oldPlace = oldPlace
        alignment.add(.edited(add(edit), old: nil, new: new[j]))
        newPlace = edit.newPlace
      case .left(let i, let j), .came(let i, let j):
        let move =
          moves[i] ?? (add(edit(.moved, old[i], new[j], list)), pair(&self, old[i], new[j]))
        moves[i] = move
        let came = if case .came = step { true } else { false }
        if let element = move.slot.inBoth {
          alignment.add(.moved(move.edit, came: came, element))
        }
        if came { newPlace = list.side(new[j]).place } else { oldPlace = list.side(old[i]).place }
      }
    }
    return alignment
  }

  private func edit<Element>(
    _ kind: RuleEdit.Kind, _ old: Element?, _ new: Element?, _ list: Listing<Element>
  ) -> RuleEdit {
    let (before, after) = (old.map(list.side), new.map(list.side))
    let name = (new ?? old).map(list.key) ?? ""
    return RuleEdit(
      kind: kind, rule: list.rule, id: list.id ?? name, part: list.part, old: before, new: after,
      oldPlace: before?.place, newPlace: after?.place)
  }
}

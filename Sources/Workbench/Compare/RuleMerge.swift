/// A rule that stands in both books, with the edits between the two.
struct RuleMerge<Rule: Sendable> {
  let old: Rule
  let new: Rule
  private let kind: RuleEdit.Rule
  private let id: String
  private let place: KeyPath<Rule, Place>
  private var parts: [@Sendable (inout Rule, Set<Int>) -> Void] = []

  /// Begins with a rule as it is in the new book.
  init(
    _ kind: RuleEdit.Rule, _ id: String, _ old: Rule, _ new: Rule, place: KeyPath<Rule, Place>
  ) {
    self.old = old
    self.new = new
    self.kind = kind
    self.id = id
    self.place = place
  }

  /// Where the rule stands in the list of rules.
  var slot: Alignment<Rule>.Slot {
    if parts.isEmpty { return .both(new) }
    let (new, parts) = (new, parts)
    return .merged { edits in
      var rule = new
      for part in parts { part(&rule, edits) }
      return rule
    }
  }

  /// Compares a value of the rule.
  ///
  /// - Parameters:
  ///   - part: its key.
  ///   - path: where it is kept.
  ///   - recorder: where edits are written down.
  ///   - others: sets what follows from it in the rule, from the old rule.
  ///   - shown: the value as in the rule file.
  mutating func field<Value: Equatable & Sendable>(
    _ part: RuleEdit.Part, _ path: any WritableKeyPath<Rule, Value> & Sendable,
    into recorder: inout EditRecorder,
    with others: @escaping @Sendable (inout Rule, Rule) -> Void = { _, _ in },
    _ shown: (Value) -> String
  ) {
    let (before, after) = (old[keyPath: path], new[keyPath: path])
    guard before != after else { return }
    let oldSide = RuleEdit.Side(
      "\(part.rawValue): \(shown(before))",
      at: recorder.oldKeys.place(of: part.rawValue, in: old[keyPath: place]))
    let newSide = RuleEdit.Side(
      "\(part.rawValue): \(shown(after))",
      at: recorder.newKeys.place(of: part.rawValue, in: new[keyPath: place]))
    let edit = recorder.add(
      RuleEdit(
        kind: .changed, rule: kind, id: id, part: part, old: oldSide, new: newSide,
        oldPlace: oldSide.place, newPlace: newSide.place))
    let old = old
    parts.append { rule, edits in
      guard !edits.contains(edit) else { return }
      rule[keyPath: path] = before
      others(&rule, old)
    }
  }

  /// Compares a list of the rule.
  mutating func list<Element: Sendable>(
    _ part: RuleEdit.Part, _ path: any WritableKeyPath<Rule, [Element]> & Sendable,
    into recorder: inout EditRecorder, key: @escaping (Element) -> String,
    alike: @escaping (Element, Element) -> Bool, _ side: @escaping (Element) -> RuleEdit.Side
  ) {
    list(
      part, old[keyPath: path], new[keyPath: path], into: &recorder, key: key, alike: alike, side
    ) { $0[keyPath: path] = $1 }
  }

  /// Compares two lists made of the rule, and knows how to put one back.
  mutating func list<Element: Sendable>(
    _ part: RuleEdit.Part, _ before: [Element], _ after: [Element],
    into recorder: inout EditRecorder, key: @escaping (Element) -> String,
    alike: @escaping (Element, Element) -> Bool, _ side: @escaping (Element) -> RuleEdit.Side,
    set: @escaping @Sendable (inout Rule, [Element]) -> Void
  ) {
    let alignment = recorder.align(
      before, after,
      EditRecorder.Listing(
        rule: kind, id: id, part: part,
        oldStart: recorder.oldKeys.place(of: part.rawValue, in: old[keyPath: place]),
        newStart: recorder.newKeys.place(of: part.rawValue, in: new[keyPath: place]),
        key: key, side: side, areAlike: alike))
    guard alignment.isEdited else { return }
    parts.append { set(&$0, alignment.elements(with: $1)) }
  }

  /// Compares a list of phrases.
  mutating func phrases(
    _ part: RuleEdit.Part, _ path: any WritableKeyPath<Rule, [Phrase]> & Sendable,
    into recorder: inout EditRecorder
  ) {
    list(
      part, path, into: &recorder, key: \.source, alike: { areAlike($0.source, $1.source) },
      { RuleEdit.Side($0.source, at: $0.place) })
  }

  /// What follows from a value that stands in no part of its own, whichever edits are made.
  mutating func then(_ change: @escaping @Sendable (inout Rule, Set<Int>) -> Void) {
    if !parts.isEmpty { parts.append(change) }
  }
}

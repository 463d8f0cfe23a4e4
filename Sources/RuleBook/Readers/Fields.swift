/// The keys of one rule, or of one part of a rule, with their values.
struct Fields {
  /// Where the rule begins: its first key.
  var place: Place
  var entries: [Value.Entry]
  /// Written in `{ }`.
  var isFlow: Bool

  subscript(_ key: String) -> Value? { entries.first { $0.key == key }?.value }

  /// The place of a key, or of the whole when it is not there.
  func place(of key: String) -> Place { entries.first { $0.key == key }?.place ?? place }
}

extension RuleReader {
  /// Takes a value as keys with values.
  ///
  /// - Parameters:
  ///   - value: what was read.
  ///   - noun: what it should be, for the message: "a line".
  ///   - known: the keys that it may have.
  ///   - needed: the keys that it must have.
  /// - Returns: nil when it is something else.
  mutating func fields(
    _ value: Value, _ noun: String, known: [String], needed: [String]
  ) -> Fields? {
    guard case .map(let entries) = value.kind else {
      report.add(
        .wrongShape, at: value.place, "\(noun) has keys with values, and this is \(value.noun)",
        hint: "keys: " + known.joined(separator: ", "))
      return nil
    }
    let fields = Fields(
      place: entries.first?.place ?? value.place, entries: entries, isFlow: value.isFlow)
    check(fields, noun, known: known, needed: needed)
    return fields
  }

  /// Tells unknown and missing keys, and needed lists with nothing in them.
  mutating func check(
    _ fields: Fields, _ noun: String, known: [String], needed: [String]
  ) {
    for entry in fields.entries where !known.contains(entry.key) {
      if fields.isFlow, entry.value.isAbsent {
        report.add(
          .cutByComma, at: entry.place, "a comma has cut a text here: '\(entry.key)' is no key",
          hint: "put the whole text in quotes")
      } else {
        report.add(
          .unknownKey, at: entry.place, "\(noun) has no key '\(entry.key)'",
          hint: suggestion(for: entry.key, among: known))
      }
    }
    for key in needed {
      guard let value = fields[key] else {
        report.add(.missingKey, at: fields.place, "\(noun) needs '\(key)'", hint: "add '\(key):'")
        continue
      }
      if case .list(let items) = value.kind, items.isEmpty {
        report.add(.emptyValue, at: value.place, "\(key) has nothing in it")
      }
    }
  }
}

extension RuleReader {
  /// Takes a value as a text that is not empty.
  mutating func text(_ value: Value?, _ noun: String) -> String? {
    guard let value else { return nil }
    guard let text = value.text else {
      swallowed(value, noun)
      return nil
    }
    if text.allSatisfy(\.isWhitespace) {
      // The text went into a comment: told already.
      guard !report.has(.swallowedComment, onLineOf: value.place) else { return nil }
      report.add(.emptyValue, at: value.place, "\(noun) is empty")
      return nil
    }
    return text
  }

  /// Tells a list or a mapping that stands where a text should.
  mutating func swallowed(_ value: Value, _ noun: String) {
    if case .map(let entries) = value.kind, let first = entries.first, !value.isFlow {
      report.add(
        .mappingForText, at: value.place,
        first.value.isAbsent
          ? "a '?' before '\(first.key)', or a ':' behind it, makes a key of the text"
          : "'\(first.key):' makes a key of the text, and \(noun) is one text",
        hint: isWeight(first.value)
          ? "a weight stands in 'phrases' alone; if it is text, put it in quotes"
          : "put it in quotes")
    } else if case .list = value.kind {
      report.add(
        .listForText, at: value.place, "this is a list, and \(noun) is one text",
        hint: "put it in quotes")
    } else {
      report.add(
        .mappingForText, at: value.place, "this is \(value.noun), and \(noun) is one text",
        hint: "put it in quotes")
    }
  }

  private func isWeight(_ value: Value) -> Bool {
    value.text.flatMap { Int($0) }.map((1...3).contains) ?? false
  }

  /// Takes a value as a name: small letters, digits and hyphens, a letter first.
  mutating func name(_ value: Value?, _ noun: String) -> String? {
    guard let value, let text = text(value, noun) else { return nil }
    let isName =
      text.utf8.allSatisfy(Self.isNameByte) && text.utf8.first != UInt8(ascii: "-")
    guard isName else {
      report.add(
        .badName, at: value.place, "'\(text)' is no name",
        hint: "names are small letters, digits and hyphens: \(asName(text))")
      return nil
    }
    return text
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
  }

  private func asName(_ text: String) -> String {
    let parts = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return parts.isEmpty ? "my-rule" : parts.joined(separator: "-")
  }

  /// Takes a value as a list; one text stands for a list of one.
  mutating func list(_ value: Value?, _ noun: String) -> [Value] {
    guard let value else { return [] }
    switch value.kind {
    case .list(let items): return items
    case .text:
      if value.isAbsent {
        report.add(.emptyValue, at: value.place, "\(noun) has nothing in it")
        return []
      }
      return [value]
    case .map:
      report.add(
        .wrongShape, at: value.place, "\(noun) is a list, and this is \(value.noun)",
        hint: "begin each entry with '- '")
      return []
    }
  }

  /// Takes a value as a list of names of other rules, which are looked up when all are read.
  mutating func names(
    _ value: Value?, _ noun: String, of kind: Reference.Kind
  ) -> [String] {
    list(value, noun).compactMap { item in
      guard let name = name(item, noun) else { return nil }
      references.append(Reference(kind: kind, name: name, place: item.place))
      return name
    }
  }

  /// Takes a value as a whole number of a range.
  mutating func whole(_ value: Value?, _ noun: String, _ range: ClosedRange<Int>) -> Int? {
    guard let value else { return nil }
    guard let number = value.text.flatMap({ Int($0) }), range.contains(number) else {
      report.add(
        .badNumber, at: value.place,
        "\(noun) is a whole number from \(range.lowerBound) to \(range.upperBound)"
          + (value.text.map { ", not '\($0)'" } ?? ""))
      return nil
    }
    return number
  }

  /// Takes a value as one of the words of an enum.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ value: Value?, _ noun: String, as type: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    guard let value, let text = text(value, noun) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    report.add(
      .unknownValue, at: value.place, "\(noun) cannot be '\(text)'",
      hint: suggestion(for: text, among: Choice.allCases.map(\.rawValue)))
    return nil
  }

  /// Takes a value as a list of words of an enum.
  mutating func choices<Choice: RawRepresentable & CaseIterable>(
    _ value: Value?, _ noun: String, as type: Choice.Type = Choice.self
  ) -> [Choice] where Choice.RawValue == String {
    list(value, noun).compactMap { choice($0, noun) }
  }
}

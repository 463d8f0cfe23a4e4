/// What may fill the braces of a text.
struct Slots {
  private var values: [(name: String, value: String)] = []

  /// Sets a slot; an empty value leaves it empty.
  mutating func set(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    values.removeAll { $0.name == name }
    values.append((name, value))
  }

  subscript(name: String) -> String? {
    values.first { $0.name == name }?.value
  }

  /// Fills a text.
  ///
  /// - Returns: nil when a slot of the text is empty: the text is then not eligible. A slot that
  ///   opens a sentence gets a capital.
  func fill(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      guard let close = rest[open...].firstIndex(of: "}") else { return nil }
      let name = String(rest[rest.index(after: open)..<close])
      guard let value = self[name] else { return nil }
      let opens = result.isEmpty || result.hasSuffix(". ") || result.hasSuffix("? ")
      result += opens ? value.prefix(1).uppercased() + value.dropFirst() : value
      rest = rest[rest.index(after: close)...]
      // Where the words were cut the dots end the sentence too.
      if result.hasSuffix("…"), rest.hasPrefix(".") { rest = rest.dropFirst() }
    }
    return result + rest
  }

  /// The names of a text's slots, in order.
  static func names(in text: String) -> [String] {
    var names: [String] = []
    for part in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      if let close = part.firstIndex(of: "}") { names.append(String(part[..<close])) }
    }
    return names
  }
}

/// Whole objects and lists: commas and colons stand where they belong.
extension JSONWriter {
  /// Writes a list, an item after the other.
  mutating func list<Items: Sequence>(
    _ items: Items, lines: Bool = false, _ write: (Items.Element, inout JSONWriter) -> Void
  ) {
    raw("[")
    var isFirst = true
    for item in items {
      if !isFirst { raw(",") }
      if lines { raw("\n") }
      isFirst = false
      write(item, &self)
    }
    raw(lines && !isFirst ? "\n]" : "]")
  }

  /// Writes an object whose keys are written by `field`.
  mutating func object(_ write: (inout JSONFields) -> Void) {
    var fields = JSONFields(writer: self)
    self = JSONWriter()
    fields.writer.raw("{")
    write(&fields)
    fields.writer.raw("}")
    self = fields.writer
  }

  /// Writes a share with six digits at most, or `null`.
  mutating func share(_ value: Double?) {
    guard let value else { return raw("null") }
    raw(Array("\((value * 1_000_000).rounded() / 1_000_000)".utf8))
  }
}

/// The fields of an object that is being written.
struct JSONFields {
  fileprivate(set) var writer: JSONWriter
  private var isFirst = true

  fileprivate init(writer: JSONWriter) { self.writer = writer }

  /// Writes a field, whose value is written by a closure.
  mutating func field(_ key: String, _ value: (inout JSONWriter) -> Void) {
    if !isFirst { writer.raw(",") }
    isFirst = false
    writer.string(key)
    writer.raw(":")
    value(&writer)
  }

  mutating func text(_ key: String, _ text: String?) { field(key) { $0.string(text) } }
  mutating func number(_ key: String, _ number: Int) { field(key) { $0.number(number) } }
  mutating func share(_ key: String, _ share: Double?) { field(key) { $0.share(share) } }

  /// Writes a truth value, or `null`.
  mutating func truth(_ key: String, _ truth: Bool?) {
    field(key) { writer in
      switch truth {
      case true?: writer.raw("true")
      case false?: writer.raw("false")
      case nil: writer.raw("null")
      }
    }
  }
}

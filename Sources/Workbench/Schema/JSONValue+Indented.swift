extension JSONValue {
  /// The value as a text that people read too: a key a line, short lists in one line.
  var indented: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer, indent: "\n")
    writer.raw("\n")
    return writer.bytes
  }

  private func write(to writer: inout JSONWriter, indent: String) {
    switch self {
    case .text(let text): writer.string(text)
    case .scalar(let word): writer.raw(Array(word.utf8))
    case .list(let items):
      let isShort = items.allSatisfy { $0.value.isPlain }
      let deeper = isShort ? "" : indent + "  "
      writer.raw("[")
      for (place, item) in items.enumerated() {
        if place > 0 { writer.raw(isShort ? ", " : ",") }
        writer.raw(Array(deeper.utf8))
        item.value.write(to: &writer, indent: deeper)
      }
      if !isShort { writer.raw(Array(indent.utf8)) }
      writer.raw("]")
    case .object(let members):
      let deeper = indent + "  "
      writer.raw("{")
      for (place, member) in members.enumerated() {
        if place > 0 { writer.raw(",") }
        writer.raw(Array(deeper.utf8))
        writer.string(member.key)
        writer.raw(": ")
        member.value.write(to: &writer, indent: deeper)
      }
      if !members.isEmpty { writer.raw(Array(indent.utf8)) }
      writer.raw("}")
    }
  }

  private var isPlain: Bool {
    switch self {
    case .text, .scalar: true
    case .list, .object: false
    }
  }
}

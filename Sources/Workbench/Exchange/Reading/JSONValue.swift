/// A JSON value, as far as a chat log needs one.
indirect enum JSONValue: Hashable, Sendable {
  case text(String)
  /// A number, `true`, `false` or `null` as written.
  case scalar(String)
  case list([JSONItem])
  case object([JSONMember])

  /// Reads the value that stands here.
  ///
  /// - Throws: the first fault, also where brackets nest deeper than a chat log's ever do.
  init(_ scanner: inout JSONScanner, depth: Int = 0) throws(JSONFault) {
    guard depth < 32 else { throw JSONFault("nested too deeply") }
    let start = scanner.offset
    var members: [JSONMember] = []
    var items: [JSONItem] = []
    var bytes: [UInt8] = []
    if try scanner.string(into: &bytes) {
      self = .text(String(decoding: bytes, as: UTF8.self))
    } else if try scanner.members({ scanner, key throws(JSONFault) in
      members.append(JSONMember(key: key, value: try JSONValue(&scanner, depth: depth + 1)))
    }) {
      self = .object(members)
    } else if try scanner.list({ scanner throws(JSONFault) in
      let offset = scanner.offset
      items.append(JSONItem(offset: offset, value: try JSONValue(&scanner, depth: depth + 1)))
    }) {
      self = .list(items)
    } else if let word = try scanner.scalar() {
      self = .scalar(word)
    } else {
      throw JSONFault("a value is wanted at byte \(start + 1)")
    }
  }

  /// What a cell of a table holds for it; nil for lists and objects that hold no text.
  var cell: String? {
    switch self {
    case .text(let text): return text
    case .scalar("null"): return ""
    case .scalar(let word): return word
    // Messages may come in parts: {"type": "text", "text": "…"}.
    case .list(let items):
      let parts = items.compactMap(\.value.part)
      return parts.isEmpty ? nil : parts.joined(separator: "\n")
    case .object: return part
    }
  }

  private var part: String? {
    switch self {
    case .text(let text): return text
    case .object(let members):
      guard case .text(let text)? = members.first(where: { $0.key == "text" })?.value else {
        return nil
      }
      return text
    default: return nil
    }
  }
}

/// An item of a list, and where it begins in the text.
struct JSONItem: Hashable, Sendable {
  var offset: Int
  var value: JSONValue
}

/// A key of an object with its value.
struct JSONMember: Hashable, Sendable {
  var key: String
  var value: JSONValue
}

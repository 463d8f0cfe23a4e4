/// Keys, and the bytes that tell them and other texts apart.
extension SwallowScanner {
  mutating func key(from start: Int, to end: Int, at offset: Int) {
    var end = end
    while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    let name = String(decoding: bytes[start..<end], as: UTF8.self)
    var first: Int?
    if let top = flow.indices.last {
      guard flow[top].opener == UInt8(ascii: "{") else { return }
      first = flow[top].keys.updateValue(offset, forKey: name)
    } else {
      let column = offset - lineStart
      maps.removeAll { $0.column > column }
      if maps.last?.column != column { maps.append((column, [:])) }
      first = maps[maps.count - 1].keys.updateValue(offset, forKey: name)
      blockColumn = column
    }
    guard let first else { return }
    findings.append(
      Finding(
        fault: .duplicateKey, offset: offset, message: "'\(name)' is given twice",
        hint: "keep one of the two", first: first))
  }

  func endsKey(_ colon: Int) -> Bool {
    if isBlank(colon + 1) { return true }
    return !flow.isEmpty && isFlowMark(bytes[colon + 1])
  }

  var isFirstOfLine: Bool {
    bytes[lineStart..<index].allSatisfy { isSpace($0) }
  }

  /// Whether this first character of a line goes on with the plain text of the line above.
  func goesOn(_ byte: UInt8) -> Bool {
    if byte == UInt8(ascii: "#") { return false }
    guard flow.isEmpty else { return !isFlowMark(byte) }
    return index - lineStart > blockColumn && !(byte == UInt8(ascii: "-") && isBlank(index + 1))
  }

  mutating func skipLine() {
    while index < end, bytes[index] != 0x0A { index += 1 }
  }

  /// A blank, a line end, or the end of the rule.
  func isBlank(_ offset: Int) -> Bool {
    offset >= end || isSpace(bytes[offset]) || bytes[offset] == 0x0A || bytes[offset] == 0x0D
  }

  func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  func isFlowMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    default: false
    }
  }
}

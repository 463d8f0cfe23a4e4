/// Texts as YAML has them: plain, quoted, in a block, and comments, which are none.
extension SwallowScanner {
  /// A comment by itself on its line is one; behind other text a `#` that is glued to the next
  /// character was probably meant as text.
  mutating func comment(isFirst: Bool) {
    if !isFirst, !isBlank(index + 1) { swallowed() }
    inPlain = false
    skipLine()
  }

  mutating func swallowed() {
    find(
      .swallowedComment, index, "YAML takes the rest of the line from '#' for a comment",
      "put the text in quotes, or a blank after '#'")
  }

  mutating func quoted(by quote: UInt8) {
    let start = index
    index += 1
    while index < end {
      let byte = bytes[index]
      if byte == 0x0A { lineStart = index + 1 }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        index += 1
        if index < end, bytes[index] == 0x0A { lineStart = index + 1 }
      } else if byte == quote {
        if quote == UInt8(ascii: "'"), index + 1 < end, bytes[index + 1] == quote {
          index += 1
        } else {
          index += 1
          return afterQuoted(from: start)
        }
      }
      index += 1
    }
    index = end
    find(.syntax, start, "this quote is never closed", "close it")
    flow = []
  }

  /// A quoted text before a colon is a key.
  mutating func afterQuoted(from start: Int) {
    var next = index
    while next < end, bytes[next] == UInt8(ascii: " ") { next += 1 }
    guard next < end, bytes[next] == UInt8(ascii: ":"), !flow.isEmpty || isBlank(next + 1) else {
      return endOfValue("quote", "put the whole text in quotes, and write '\\\"' for one inside")
    }
    key(from: start + 1, to: index - 1, at: start)
    index = next + 1
  }

  /// Behind a closed quote or bracket stands nothing but a comment, which swallows nothing there,
  /// glued or not; inside brackets also what parts their entries.
  mutating func endOfValue(_ noun: String, _ hint: String) {
    let start = index
    while index < end, isSpace(bytes[index]) { index += 1 }
    guard index < end, bytes[index] != 0x0A, bytes[index] != 0x0D else { return }
    if bytes[index] == UInt8(ascii: "#"), index > start { return skipLine() }
    if !flow.isEmpty, isFlowMark(bytes[index]) { return }
    find(.syntax, index, "text behind a closed \(noun)", hint)
    flow.isEmpty ? skipLine() : plain(from: index)
  }

  mutating func plain(from start: Int) {
    inPlain = true
    while index < end {
      let byte = bytes[index]
      if byte == 0x0A { return }
      if byte == UInt8(ascii: "\t") { tab(); continue }
      if byte == UInt8(ascii: ":"), endsKey(index) {
        key(from: start, to: index, at: start)
        inPlain = false
        index += 1
        return
      }
      if byte == UInt8(ascii: "#"), index > lineStart, isSpace(bytes[index - 1]) {
        return comment(isFirst: false)
      }
      if !flow.isEmpty, isFlowMark(byte) {
        inPlain = false
        return
      }
      index += 1
    }
  }

  /// A `|` or `>` text: the lines that are set in beyond its key or dash.
  mutating func block() {
    skipLine()
    while index < end {
      lineStart = index
      var text = index
      while text < end, bytes[text] == UInt8(ascii: " ") { text += 1 }
      let isEmpty = text == end || bytes[text] == 0x0A || bytes[text] == 0x0D
      if !isEmpty, text - index <= blockColumn { return }
      index = text
      skipLine()
      if index < end { index += 1 }
    }
  }
}

/// Walks the text of one rule and finds what YAML would swallow without a word: a comment that was
/// meant as text, tabs, tags, anchors and aliases, a key given twice, quotes and brackets that are
/// never closed.
///
/// It knows just enough of YAML to tell a quoted text, a block text, a comment and a plain text
/// apart; what the rule means is read by `Composer`.
struct SwallowScanner {
  struct Finding {
    var fault: Fault
    var offset: Int
    var message: String
    var hint: String?
    /// Where the key stood first.
    var first: Int?
  }

  private(set) var findings: [Finding] = []
  private let bytes: [UInt8]
  private let end: Int
  private var index: Int
  private var lineStart: Int
  /// Open brackets, with the keys of each `{`.
  private var flow: [(opener: UInt8, offset: Int, keys: [String: Int])] = []
  /// Open block mappings by column, with their keys.
  private var maps: [(column: Int, keys: [String: Int])] = []
  /// The column of the innermost dash or key: what a text must be set in beyond.
  private var blockColumn = -1
  /// Dashes of this line so far: each opens a list.
  private var dashes = 0
  /// A plain text reached the end of its line and may go on.
  private var inPlain = false

  /// Nothing in a rule is nested as deeply by intent.
  static let deepest = 32

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    lineStart = range.lowerBound
    end = range.upperBound
  }

  /// More of them in one rule are no accident, and the rest is not looked for.
  private static let most = 200

  /// Walks the whole rule.
  static func findings(in bytes: [UInt8], range: Range<Int>) -> [Finding] {
    var scanner = SwallowScanner(bytes, in: range)
    scanner.scan()
    return scanner.findings
  }

  private mutating func scan() {
    while index < end, findings.count < Self.most {
      guard max(flow.count, dashes) <= SwallowScanner.deepest else { return tooDeep() }
      startOfToken()
    }
    if let open = flow.last {
      find(
        .syntax, open.offset, "this '\(Character(Unicode.Scalar(open.opener)))' is never closed",
        "close it with '\(open.opener == UInt8(ascii: "[") ? "]" : "}")'")
    }
  }

  private mutating func tooDeep() {
    find(.nestedTooDeep, index - 1, "nested deeper than \(Self.deepest)", nil)
    index = end
    flow = []
  }

  // MARK: tokens

  private mutating func startOfToken() {
    let byte = bytes[index]
    let isFirst = isFirstOfLine
    if inPlain, byte != 0x0A, byte != 0x0D, byte != UInt8(ascii: " "), goesOn(byte) {
      return plain(from: index)
    }
    switch byte {
    case 0x0A: newLine()
    case UInt8(ascii: " "), 0x0D: index += 1
    case UInt8(ascii: "\t"): tab()
    case UInt8(ascii: "#"): comment(isFirst: isFirst)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quoted(by: byte)
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"): property(byte)
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      flow.append((byte, index, [:]))
      index += 1
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      _ = flow.popLast()
      index += 1
    case UInt8(ascii: ",") where !flow.isEmpty: index += 1
    case UInt8(ascii: "|") where flow.isEmpty, UInt8(ascii: ">") where flow.isEmpty: block()
    case UInt8(ascii: "-") where flow.isEmpty && isBlank(index + 1): dash()
    default: plain(from: index)
    }
  }

  private mutating func newLine() {
    index += 1
    lineStart = index
    dashes = 0
  }

  private mutating func dash() {
    let column = index - lineStart
    maps.removeAll { $0.column > column }
    blockColumn = column
    dashes += 1
    index += 1
  }

  private mutating func tab() {
    find(.tab, index, "a tab", "use blanks")
    while index < end, bytes[index] == UInt8(ascii: "\t") { index += 1 }
  }

  /// A comment by itself on its line is one; behind other text a `#` that is glued to the next
  /// character was probably meant as text.
  private mutating func comment(isFirst: Bool) {
    if !isFirst, !isBlank(index + 1) { swallowed() }
    inPlain = false
    skipLine()
  }

  private mutating func swallowed() {
    find(
      .swallowedComment, index, "YAML takes the rest of the line from '#' for a comment",
      "put the text in quotes, or a blank after '#'")
  }

  private mutating func property(_ byte: UInt8) {
    let noun =
      byte == UInt8(ascii: "&") ? "an anchor" : byte == UInt8(ascii: "*") ? "an alias" : "a tag"
    let mark = Character(Unicode.Scalar(byte))
    find(
      .tagOrAnchor, index, "'\(mark)' begins \(noun) here, and rules have none",
      "if it is text, put it in quotes")
    plain(from: index)
  }

  private mutating func quoted(by quote: UInt8) {
    let start = index
    index += 1
    while index < end {
      let byte = bytes[index]
      if byte == 0x0A { lineStart = index + 1 }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        index += 1
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
  private mutating func afterQuoted(from start: Int) {
    var next = index
    while next < end, bytes[next] == UInt8(ascii: " ") { next += 1 }
    guard next < end, bytes[next] == UInt8(ascii: ":"), !flow.isEmpty || isBlank(next + 1) else {
      return skipToComment(from: start)
    }
    key(from: start + 1, to: index - 1, at: start)
    index = next + 1
  }

  /// Behind a closed quote a comment swallows nothing, glued or not.
  private mutating func skipToComment(from start: Int) {
    var next = index
    while next < end, bytes[next] == UInt8(ascii: " ") { next += 1 }
    if next < end, next > index, bytes[next] == UInt8(ascii: "#") {
      index = next
      skipLine()
    }
  }

  private mutating func plain(from start: Int) {
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
  private mutating func block() {
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

  // MARK: keys

  private mutating func key(from start: Int, to end: Int, at offset: Int) {
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

  private func endsKey(_ colon: Int) -> Bool {
    if isBlank(colon + 1) { return true }
    return !flow.isEmpty && isFlowMark(bytes[colon + 1])
  }

  // MARK: bytes

  private var isFirstOfLine: Bool {
    bytes[lineStart..<index].allSatisfy { isSpace($0) }
  }

  /// Whether this first character of a line goes on with the plain text of the line above.
  private func goesOn(_ byte: UInt8) -> Bool {
    if byte == UInt8(ascii: "#") { return false }
    guard flow.isEmpty else { return !isFlowMark(byte) }
    return index - lineStart > blockColumn && !(byte == UInt8(ascii: "-") && isBlank(index + 1))
  }

  private mutating func skipLine() {
    while index < end, bytes[index] != 0x0A { index += 1 }
  }

  /// A blank, a line end, or the end of the rule.
  private func isBlank(_ offset: Int) -> Bool {
    offset >= end || isSpace(bytes[offset]) || bytes[offset] == 0x0A || bytes[offset] == 0x0D
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private func isFlowMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    default: false
    }
  }

  private mutating func find(_ fault: Fault, _ offset: Int, _ message: String, _ hint: String?) {
    findings.append(Finding(fault: fault, offset: offset, message: message, hint: hint))
  }
}

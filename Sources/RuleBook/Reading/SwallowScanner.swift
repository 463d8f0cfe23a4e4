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

  var findings: [Finding] = []
  let bytes: [UInt8]
  let end: Int
  var index: Int
  var lineStart: Int
  /// Open brackets, with the keys of each `{`.
  var flow: [(opener: UInt8, offset: Int, keys: [String: Int])] = []
  /// Open block mappings by column, with their keys.
  var maps: [(column: Int, keys: [String: Int])] = []
  /// The column of the innermost dash or key: what a text must be set in beyond.
  var blockColumn = -1
  /// Dashes of this line so far: each opens a list.
  var dashes = 0
  /// A plain text reached the end of its line and may go on.
  var inPlain = false

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
    if inPlain, byte != 0x0A, byte != 0x0D, byte != UInt8(ascii: " ") {
      if goesOn(byte) { return plain(from: index) }
      inPlain = false
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
      index += 1
      if flow.popLast() != nil, flow.isEmpty {
        endOfValue("bracket", "put a text with brackets in quotes")
      }
    case UInt8(ascii: ",") where !flow.isEmpty: index += 1
    case UInt8(ascii: "|") where flow.isEmpty, UInt8(ascii: ">") where flow.isEmpty: block()
    case UInt8(ascii: "-") where flow.isEmpty && isBlank(index + 1): dash()
    default: plain(from: index)
    }
  }

  mutating func newLine() {
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

  mutating func tab() {
    find(.tab, index, "a tab", "use blanks")
    while index < end, bytes[index] == UInt8(ascii: "\t") { index += 1 }
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

  mutating func find(_ fault: Fault, _ offset: Int, _ message: String, _ hint: String?) {
    findings.append(Finding(fault: fault, offset: offset, message: message, hint: hint))
  }
}

/// A phrase that breaks the grammar: what is wrong, and where.
public struct PhraseError: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Nothing but blanks.
    case empty
    /// A bracket that nothing closes: `(` or `<`.
    case unclosed(Character)
    /// A bracket that nothing opens: `)`, `>` or `|` outside brackets.
    case unopened(Character)
    /// `()`, `(a|)`, `<x=>`: nothing where words should stand.
    case emptyChoice
    /// `...` at the beginning, at the end (optional words aside), or after another.
    case gapFirst, gapLast, gapTwice
    /// More words than a gap may hold.
    case gapTooWide(Int)
    /// `*` not at the end of a word, or of a bracket.
    case starNotAtEnd
    /// `?` before nothing, a gap or another `?`.
    case optionalWithoutPart
    /// `<>` or `<=a>`, or a name with anything but letters, digits and hyphens.
    case emptySetName
    /// `<name: a>`: YAML reads a colon as its own; `=` is meant.
    case colonInCapture
    /// Every word may be absent.
    case onlyOptional
    /// Brackets deeper than anybody reads.
    case tooDeep
    /// A sign that means nothing in phrases.
    case unexpected(Character)
  }
  public var kind: Kind
  /// The scalar offset in the phrase.
  public var offset: Int
  public init(kind: Kind, offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}

extension Phrase {
  /// The most words that a gap may hold.
  public static let widestGap = 9

  /// Reads a phrase in the grammar of rule files.
  ///
  /// - Parameters:
  ///   - source: the phrase as typed.
  ///   - place: where it stands.
  /// - Throws: the first fault, with its place.
  public init(parsing source: String, place: Place = Place()) throws(PhraseError) {
    var parser = PhraseParser(source)
    self.init(source: source, elements: try parser.phrase(), place: place)
  }
}

/// Reads one phrase from left to right.
struct PhraseParser {
  private let scalars: [Unicode.Scalar]
  private var at = 0
  private var depth = 0
  /// Where each gap stands, in the order of the text.
  private var gaps: [Int] = []

  /// Letters of a word, and a contraction's parts: used again.
  private var letters: ContiguousArray<UInt8> = []
  private var parts = Contractions.Parts()

  init(_ source: String) {
    var source = source
    scalars =
      source.withUTF8 { bytes in
        // Nearly all phrases are ASCII, where a byte is a scalar.
        bytes.contains { $0 >= 0x80 } ? nil : bytes.map { Unicode.Scalar($0) }
      } ?? Array(source.unicodeScalars)
  }

  mutating func phrase() throws(PhraseError) -> [Phrase.Element] {
    let elements = try sequence()
    if at < scalars.count { throw fault(.unopened(Character(scalars[at]))) }
    if elements.isEmpty { throw PhraseError(kind: .empty, offset: 0) }
    if PhraseShape.mayBeEmpty(elements) { throw PhraseError(kind: .onlyOptional, offset: 0) }
    if !gaps.isEmpty, let misplaced = PhraseShape.misplacedGap(elements) {
      throw PhraseError(kind: misplaced.kind, offset: gaps[misplaced.index])
    }
    return elements
  }

  /// Parts up to a closing sign, which is not read, or to the end.
  private mutating func sequence() throws(PhraseError) -> [Phrase.Element] {
    var elements: [Phrase.Element] = []
    while at < scalars.count {
      let scalar = scalars[at]
      if isClosing(scalar) { break }
      if Folding.isBlank(scalar) {
        at += 1
      } else {
        try part(into: &elements)
      }
    }
    return elements
  }

  /// One word, bracket, set, capture or gap; a word may be several elements.
  private mutating func part(into elements: inout [Phrase.Element]) throws(PhraseError) {
    switch scalars[at] {
    case "?": elements.append(try optional())
    case "(": elements.append(try choice())
    case "<": elements.append(try named())
    case ".", "…": elements.append(try gap())
    case "*": throw fault(.starNotAtEnd)
    default: try word(into: &elements)
    }
  }

  private mutating func optional() throws(PhraseError) -> Phrase.Element {
    let start = at
    at += 1
    guard at < scalars.count, !isEnd(scalars[at]) else {
      throw PhraseError(kind: .optionalWithoutPart, offset: start)
    }
    switch scalars[at] {
    case "?", ".", "…", "*": throw PhraseError(kind: .optionalWithoutPart, offset: start)
    default: break
    }
    var inner: [Phrase.Element] = []
    try part(into: &inner)
    return .optional(inner)
  }

  private mutating func choice() throws(PhraseError) -> Phrase.Element {
    let start = at
    at += 1
    try descend()
    var branches: [[Phrase.Element]] = []
    while true {
      let branch = try sequence()
      if branch.isEmpty {
        if at == scalars.count { throw PhraseError(kind: .unclosed("("), offset: start) }
        throw fault(.emptyChoice)
      }
      branches.append(branch)
      guard at < scalars.count else { throw PhraseError(kind: .unclosed("("), offset: start) }
      let end = scalars[at]
      if end == ">" { throw fault(.unopened(">")) }
      at += 1
      if end == ")" { break }
    }
    depth -= 1
    if at < scalars.count, scalars[at] == "*" { return try starred(branches) }
    try endPart()
    return .choice(branches)
  }

  /// `(over|under)*`: the star binds to the last word of each branch.
  private mutating func starred(
    _ branches: [[Phrase.Element]]
  ) throws(PhraseError) -> Phrase.Element {
    var starred: [[Phrase.Element]] = []
    for branch in branches {
      guard case .word(let word)? = branch.last else { throw fault(.starNotAtEnd) }
      starred.append(branch.dropLast() + [.prefix(word)])
    }
    at += 1
    try endPart()
    return .choice(starred)
  }

  /// `<set>` or `<name=phrase>`.
  private mutating func named() throws(PhraseError) -> Phrase.Element {
    let start = at
    at += 1
    var name = ""
    while at < scalars.count, isName(scalars[at]) {
      name.unicodeScalars.append(scalars[at])
      at += 1
    }
    guard at < scalars.count else { throw PhraseError(kind: .unclosed("<"), offset: start) }
    if scalars[at] == ":" { throw fault(.colonInCapture) }
    guard !name.isEmpty else { throw fault(.emptySetName) }
    if scalars[at] == ">" {
      at += 1
      try endPart()
      return .set(name)
    }
    guard scalars[at] == "=" else {
      if Folding.isBlank(scalars[at]) { throw fault(.emptySetName) }
      throw fault(.unexpected(Character(scalars[at])))
    }
    at += 1
    try descend()
    let inner = try sequence()
    depth -= 1
    guard at < scalars.count else { throw PhraseError(kind: .unclosed("<"), offset: start) }
    if scalars[at] != ">" { throw fault(.unopened(Character(scalars[at]))) }
    if inner.isEmpty { throw fault(.emptyChoice) }
    at += 1
    try endPart()
    return .capture(name, inner)
  }

  private mutating func gap() throws(PhraseError) -> Phrase.Element {
    let start = at
    if scalars[at] == "…" {
      at += 1
    } else {
      while at < scalars.count, scalars[at] == "." { at += 1 }
      guard at - start == 3 else {
        throw PhraseError(kind: .unexpected("."), offset: start)
      }
    }
    var width = 0
    var digits = 0
    while at < scalars.count, let digit = Character(scalars[at]).wholeNumberValue,
      scalars[at].isASCII
    {
      width = min(width * 10 + digit, 1000)
      digits += 1
      at += 1
    }
    if digits == 0 { width = 3 }
    if width > Phrase.widestGap {
      throw PhraseError(kind: .gapTooWide(width), offset: start)
    }
    try endPart()
    gaps.append(start)
    return .gap(width)
  }

  /// A word, taken apart as in texts, with its star.
  private mutating func word(into elements: inout [Phrase.Element]) throws(PhraseError) {
    let start = at
    if plainWord(into: &elements) { return }
    while at < scalars.count, !isEnd(scalars[at]) {
      if scalars[at] == "*" {
        try beginning(from: start, into: &elements)
        at += 1
        guard at == scalars.count || isEnd(scalars[at]) else {
          throw PhraseError(kind: .starNotAtEnd, offset: at - 1)
        }
        return
      }
      switch Folding.fold(scalars[at]) {
      case .letter, .letters, .dropped, .apostrophe, .emoji, .hyphen: at += 1
      default: throw fault(.unexpected(Character(scalars[at])))
      }
    }
    let tokens = Tokenizer.tokens(of: text(start..<at))
    guard !tokens.isEmpty else {
      throw PhraseError(kind: .unexpected(Character(scalars[start])), offset: start)
    }
    for token in tokens { elements.append(.word(token.word)) }
  }

  /// Reads a word of nothing but ASCII letters, digits and apostrophes; else reads nothing.
  private mutating func plainWord(into elements: inout [Phrase.Element]) -> Bool {
    letters.removeAll(keepingCapacity: true)
    var next = at
    while next < scalars.count {
      let value = scalars[next].value
      guard value < 0x80 else { return false }
      let byte = UInt8(truncatingIfNeeded: value)
      if Scanner.isWordByte(byte) {
        letters.append(byte | 0x20)
      } else if byte == UInt8(ascii: "'"), !letters.isEmpty {
        letters.append(byte)
      } else if isEnd(scalars[next]) {
        break
      } else {
        return false
      }
      next += 1
    }
    guard let last = letters.last, last != UInt8(ascii: "'") else { return false }
    at = next
    parts.removeAll()
    let isContraction = letters.withUnsafeBufferPointer {
      Contractions.expand($0, into: &parts)
    }
    if !isContraction {
      elements.append(.word(String(decoding: letters, as: UTF8.self)))
      return true
    }
    var start = 0
    for end in parts.ends {
      elements.append(.word(String(decoding: parts.bytes[start..<end], as: UTF8.self)))
      start = end
    }
    return true
  }

  /// What stands before a star is no contraction: only hyphens part it.
  private func beginning(
    from start: Int, into elements: inout [Phrase.Element]
  ) throws(PhraseError) {
    var start = start
    if let hyphen = scalars[start..<at].lastIndex(where: { Folding.fold($0) == .hyphen }) {
      for token in Tokenizer.tokens(of: text(start..<hyphen)) { elements.append(.word(token.word)) }
      start = hyphen + 1
    }
    var bytes = ContiguousArray<UInt8>()
    var text = text(start..<at)
    text.withUTF8 { Folding.fold(word: $0, into: &bytes) }
    guard !bytes.isEmpty else { throw PhraseError(kind: .starNotAtEnd, offset: start) }
    elements.append(.prefix(String(decoding: bytes, as: UTF8.self)))
  }

  private func text(_ range: Range<Int>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[range])
    return text
  }

  /// After a bracket, set or gap a new part must begin, or a blank.
  private func endPart() throws(PhraseError) {
    guard at < scalars.count else { return }
    if scalars[at] == "*" { throw fault(.starNotAtEnd) }
    if !isEnd(scalars[at]) { throw fault(.unexpected(Character(scalars[at]))) }
  }

  private mutating func descend() throws(PhraseError) {
    depth += 1
    if depth > 12 { throw fault(.tooDeep) }
  }

  private func isName(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "-" || scalar == "_" { return true }
    switch Folding.fold(scalar) {
    case .letter, .letters: return true
    default: return false
    }
  }

  /// Blanks and closing signs: what may stand right after a part.
  private func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    isClosing(scalar) || Folding.isBlank(scalar)
  }

  private func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ")" || scalar == ">" || scalar == "|"
  }

  private func fault(_ kind: PhraseError.Kind) -> PhraseError {
    PhraseError(kind: kind, offset: at)
  }
}

extension Folding {
  /// Blanks between the words of a phrase; a line break is one too.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || (scalar.value < 0x0E && scalar.value > 0x08) || scalar == "\u{A0}"
      || (scalar.value > 0x80 && fold(scalar) == .line)
  }
}

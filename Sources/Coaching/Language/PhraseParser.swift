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
  let scalars: [Unicode.Scalar]
  var at = 0
  private var depth = 0
  /// Where each gap stands, in the order of the text.
  private var gaps: [Int] = []

  /// Letters of a word, and a contraction's parts: used again.
  var letters: ContiguousArray<UInt8> = []
  var parts = Contractions.Parts()

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
  func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    isClosing(scalar) || Folding.isBlank(scalar)
  }

  private func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ")" || scalar == ">" || scalar == "|"
  }

  func fault(_ kind: PhraseError.Kind) -> PhraseError {
    PhraseError(kind: kind, offset: at)
  }
}

/// Words of a phrase: whole, as contractions, and beginnings of words.
extension PhraseParser {
  /// A word, taken apart as in texts, with its star.
  mutating func word(into elements: inout [Phrase.Element]) throws(PhraseError) {
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
}

extension Folding {
  /// Blanks between the words of a phrase; a line break is one too.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || (scalar.value < 0x0E && scalar.value > 0x08) || scalar == "\u{A0}"
      || (scalar.value > 0x80 && fold(scalar) == .line)
  }
}

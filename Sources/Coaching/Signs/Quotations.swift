/// Finds what stands in quotation marks: double ones, curly ones, and single ones round words.
struct Quotations {
  let tokens: TokenView
  private var text: UnsafeBufferPointer<UInt8> { tokens.text }

  init(_ tokens: TokenView) { self.tokens = tokens }

  /// Longer ones are rather a mark that was never closed.
  private static let longest = 240

  /// The tokens in each pair of marks, in order; a statement that is all one quotation has none.
  func inside() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = 0
    while at < text.count {
      guard let mark = opening(at: at), let close = closing(mark.closes, after: at + mark.width)
      else {
        at += 1
        continue
      }
      let inside = tokens(from: at + mark.width, to: close)
      if !inside.isEmpty, inside.count < tokens.count { found.append(inside) }
      at = close + 1
    }
    return found
  }

  /// The bytes of a curly mark: the third tells it from others.
  private static let curly: (UInt8, UInt8) = (0xE2, 0x80)

  private func opening(at place: Int) -> (width: Int, closes: UInt8)? {
    switch text[place] {
    case UInt8(ascii: "\""): return (1, UInt8(ascii: "\""))
    case UInt8(ascii: "'"):
      let opens = !isWord(place - 1) && isWord(place + 1)
      return opens ? (1, UInt8(ascii: "'")) : nil
    case Self.curly.0 where place + 2 < text.count && text[place + 1] == Self.curly.1:
      switch text[place + 2] {
      case 0x9C: return (3, 0x9D)
      case 0x98: return (3, 0x99)
      default: return nil
      }
    default: return nil
    }
  }

  /// Where the mark that closes begins.
  private func closing(_ mark: UInt8, after start: Int) -> Int? {
    var place = start
    while place < min(text.count, start + Self.longest) {
      let isCurly =
        mark >= 0x80 && place + 2 < text.count && text[place] == Self.curly.0
        && text[place + 1] == Self.curly.1 && text[place + 2] == mark
      let isPlain = mark < 0x80 && text[place] == mark
      // An apostrophe stands between letters.
      let next = place + (isCurly ? 3 : 1)
      if isCurly && (mark != 0x99 || !isWord(next)) { return place }
      if isPlain && (mark != UInt8(ascii: "'") || !isWord(next)) { return place }
      place += 1
    }
    return nil
  }

  private func isWord(_ place: Int) -> Bool {
    guard text.indices.contains(place) else { return false }
    return Scanner.isWordByte(text[place]) || text[place] >= 0x80
  }

  /// The tokens that lie between two bytes.
  private func tokens(from start: Int, to end: Int) -> Range<Int> {
    let first = firstToken { Int($0.start) >= start }
    return first..<max(first, firstToken { Int($0.end) > end })
  }

  /// The first token of which something is true; it stays true for all after it.
  private func firstToken(where isReached: (TokenRow) -> Bool) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if isReached(tokens.rows[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

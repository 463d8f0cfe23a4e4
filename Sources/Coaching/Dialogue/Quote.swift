/// The client's own words, shortened to what may stand in a reply (design 6).
enum Quote {
  /// At most this many words of one clause.
  static let words = 8

  /// Words of a clause around a place, as typed.
  ///
  /// - Parameters:
  ///   - range: the UTF-8 range that must be in sight.
  ///   - tokens: the statement's words.
  ///   - text: the statement.
  /// - Returns: words without quotation marks; `…` where something was cut. Empty if there are
  ///   none.
  static func clause(around range: Range<Int>, in tokens: [Token], of text: String) -> String {
    guard let hit = tokens.firstIndex(where: { $0.bytes.upperBound > range.lowerBound }) else {
      return ""
    }
    let number = tokens[hit].clause
    let clause = tokens.filter { $0.clause == number }
    let typed = typedWords(clause)
    guard let seen = typed.firstIndex(where: { $0.upperBound > range.lowerBound }) else {
      return ""
    }
    let end = typed.lastIndex { $0.lowerBound < range.upperBound } ?? seen
    var first = 0
    if typed.count > words, end >= words {
      first = max(min(seen, end - words + 1), 0)
      if end - seen < words - 1 { first = max(0, end - words + 1) }
    }
    let last = min(first + words, typed.count) - 1
    let cut = slice(text, typed[first].lowerBound..<typed[last].upperBound)
    return (first > 0 ? "…" : "") + clean(cut) + (last + 1 < typed.count ? "…" : "")
  }

  /// Ranges of the words as typed: parts of a contraction share one.
  static func typedWords(_ tokens: [Token]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for token in tokens where ranges.last != token.bytes {
      ranges.append(token.bytes)
    }
    return ranges
  }

  static func slice(_ text: String, _ range: Range<Int>) -> String {
    let bytes = text.utf8
    let from = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    let to = bytes.index(bytes.startIndex, offsetBy: range.upperBound)
    return String(text[from..<to])
  }

  /// Without what may not stand in a slot: quotes, question and exclamation marks, control
  /// characters; white space runs become one blank.
  static func clean(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var blank = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        blank = !scalars.isEmpty
        continue
      }
      let isDropped =
        dropped.contains(scalar) || scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format
      if isDropped { continue }
      if blank { scalars.append(" ") }
      blank = false
      scalars.append(scalar)
    }
    return String(scalars)
  }

  private static let dropped: Set<Unicode.Scalar> = [
    "\"", "“", "”", "„", "«", "»", "?", "!", "？", "！", "¿", "¡", "…", "{", "}",
  ]
}

/// The client's own words, shortened to what may stand in a reply (design 6).
enum Quote {
  /// At most this many words of one clause.
  static let words = 8
  /// What is to be taken along is said back whole up to so many words: half of it may say the reverse.
  static let keptWords = 14
  /// A word that is longer is no word to say back whole: a pasted address, a key held down.
  static let letters = 40

  /// Words of a clause around a place, as typed.
  ///
  /// - Parameters:
  ///   - range: the UTF-8 range that must be in sight.
  ///   - tokens: the statement's words.
  ///   - text: the statement.
  /// - Returns: words without quotation marks; `…` where something was cut. Empty if there are
  ///   none.
  static func clause(around range: Range<Int>, in tokens: [Token], of text: String) -> String {
    excerpt(around: range, in: tokens, of: text)?.quote(around: range) ?? ""
  }

  /// The core of the clause around a place.
  static func excerpt(around range: Range<Int>, in tokens: [Token], of text: String) -> Excerpt? {
    guard let hit = tokens.firstIndex(where: { $0.bytes.upperBound > range.lowerBound }) else {
      return nil
    }
    let part = part(of: tokens, around: hit, to: range.upperBound)
    return Excerpt(part, of: text, keeping: range)
  }

  /// The part of a clause that a word stands in: also "and I", "because she" begin a new one.
  ///
  /// - Parameters:
  ///   - tokens: the statement's words.
  ///   - hit: a word of the part.
  ///   - end: a UTF-8 offset that the part reaches at least.
  /// - Returns: the words of the part.
  static func part(of tokens: [Token], around hit: Int, to end: Int) -> [Token] {
    let clause = tokens[hit].clause
    var first = hit
    while first > 0, tokens[first - 1].clause == clause, !begins(first, tokens) { first -= 1 }
    if joiners.contains(tokens[first].word), first < hit, begins(first, tokens) { first += 1 }
    var last = hit
    while last + 1 < tokens.count, tokens[last + 1].clause == clause,
      tokens[last + 1].bytes.lowerBound < end || !begins(last + 1, tokens)
    {
      last += 1
    }
    return Array(tokens[first...last])
  }

  /// Whether a joining word with a subject behind it stands at a place: "and I", "and now I".
  private static func begins(_ place: Int, _ tokens: [Token]) -> Bool {
    // Not after a word or two: "my wife and I" is one subject.
    guard place > 2, joiners.contains(tokens[place].word) else { return false }
    let clause = tokens[place].clause
    guard tokens[place - 3].clause == clause else { return false }
    let behind = tokens[(place + 1)...].prefix(3).prefix { $0.clause == clause }
    guard let subject = behind.first(where: { !between.contains($0.word) }) else { return false }
    return subjects.contains(subject.word)
  }

  private static let between: Set<String> = [
    "now", "then", "still", "also", "just", "today", "yesterday", "suddenly", "of", "course",
  ]
  private static let joiners: Set<String> = [
    "and", "because", "but", "coz", "cos", "cuz", "so", "though", "although", "while", "since",
    "yet",
  ]
  private static let subjects: Set<String> = [
    "everybody", "everyone", "he", "i", "it", "my", "nobody", "she", "that", "the", "there", "they",
    "this", "we", "you",
  ]

  /// Which word an offset stands in or before; 0 behind the last one.
  ///
  /// By halves: an endless statement has as many signs as words.
  static func word(at offset: Int, in typed: [Range<Int>]) -> Int {
    var low = 0
    var high = typed.count
    while low < high {
      let middle = (low + high) / 2
      if typed[middle].upperBound > offset { high = middle } else { low = middle + 1 }
    }
    return low < typed.count ? low : 0
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

  /// Without what may not stand in a slot: quotes, question and exclamation marks, emoji, control
  /// characters; white space runs become one blank, and endless words are cut.
  static func clean(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var blank = false
    var length = 0
    for scalar in text.unicodeScalars {
      if isBlank(scalar) {
        blank = !scalars.isEmpty
        continue
      }
      // The rest of an endless word is passed by, whatever it is.
      if !blank, length >= letters { continue }
      if isDropped(scalar) { continue }
      if blank {
        scalars.append(" ")
        length = 0
      }
      blank = false
      length += 1
      if length <= letters { scalars.append(length == letters ? "…" : scalar) }
    }
    return String(scalars)
  }

  /// Pictures, and what colours or turns them.
  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isEmojiPresentation || scalar.properties.isEmojiModifier
      || scalar.value == 0xFE0F || scalar.value == 0x20E3
      || scalar.properties.isEmoji && scalar.properties.generalCategory == .otherSymbol
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }

  /// Asking a scalar for its properties is slow, and ASCII letters have none that matter here.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    if (0x61...0x7A).contains(scalar.value | 0x20), scalar.isASCII { return false }
    return dropped.contains(scalar) || scalar.properties.generalCategory == .control
      || scalar.properties.generalCategory == .format || isEmoji(scalar)
  }

  private static let dropped: Set<Unicode.Scalar> = [
    "\"", "“", "”", "„", "«", "»", "?", "!", "？", "！", "¿", "¡", "…", "{", "}",
  ]
}

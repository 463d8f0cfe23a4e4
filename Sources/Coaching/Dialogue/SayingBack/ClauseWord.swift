/// A word of a clause as it was typed, with what it means taken apart.
struct ClauseWord: Hashable, Sendable {
  /// Folded, contractions taken apart: `im` is "i" and "am", `I'd` is "i" and "'d".
  var parts: [String]
  /// As typed, with straight apostrophes.
  var typed: String
  /// What stands between the word before and this one: mostly a blank, but "-" in "well-being".
  var gap: String
  /// Where it was typed, as UTF-8 offsets.
  var bytes: Range<Int>

  /// Its first part: what the word is known by.
  var key: String { parts[0] }

  /// Whether it is typed in capitals alone.
  var isShouted: Bool {
    typed.count > 1 && typed.contains(where: \.isUppercase) && !typed.contains(where: \.isLowercase)
  }

  /// Puts tokens together to words as typed.
  ///
  /// - Parameters:
  ///   - tokens: words of the statement that stand side by side.
  ///   - text: the statement.
  /// - Returns: the words in order, emoji left out.
  static func words(_ tokens: some Sequence<Token>, of text: String) -> [ClauseWord] {
    var words: [ClauseWord] = []
    var end = 0
    for token in tokens {
      if let last = words.last, last.bytes == token.bytes {
        words[words.count - 1].parts.append(token.word)
        continue
      }
      // Of a word without end only what may be shown is looked at.
      let shown =
        token.bytes.lowerBound..<min(token.bytes.upperBound, token.bytes.lowerBound + most)
      let typed = Quote.clean(Quote.slice(text, shown))
      guard !typed.isEmpty else { continue }
      let between = end..<token.bytes.lowerBound
      let gap =
        words.isEmpty ? "" : between.count > 16 ? " " : gap(Quote.slice(text, between))
      words.append(
        ClauseWord(
          parts: split(token.word), typed: String(typed.map { "’ʼ`´".contains($0) ? "'" : $0 }),
          gap: gap, bytes: token.bytes))
      end = token.bytes.upperBound
    }
    return words
  }

  /// More bytes than a word that is shown whole can have.
  static let most = Quote.letters * 4

  /// Marks inside a clause that mean something stay; else words are parted by a blank.
  private static func gap(_ raw: String) -> String {
    let clean = Quote.clean(raw)
    if clean.isEmpty { return " " }
    return clean.allSatisfy { "-/&+%£$€".contains($0) }
      ? (raw.first == " " ? " " : "") + clean + (raw.last == " " ? " " : "") : " "
  }

  /// Takes "'d" off a pronoun; the tokenizer leaves it, since it has two meanings.
  private static func split(_ word: String) -> [String] {
    guard word.hasSuffix("'d") else { return [word] }
    return [String(word.dropLast(2)), "'d"]
  }
}

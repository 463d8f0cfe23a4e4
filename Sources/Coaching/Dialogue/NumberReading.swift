/// Finds a number of distress in a statement.
enum NumberReading {
  /// The number from 0 to 10 that a statement gives.
  ///
  /// - Parameters:
  ///   - tokens: the statement's words.
  ///   - text: the statement.
  ///   - awaited: whether a number was asked for; if not, only an unmistakable form counts, so
  ///     that "I have 3 boys" is no number of distress.
  /// - Returns: the number; of a range, the higher end; nil when there is none.
  static func number(in tokens: [Token], of text: String, awaited: Bool) -> Int? {
    var clause: [Token] = []
    for (place, token) in tokens.enumerated() {
      clause.append(token)
      let isLast = place + 1 == tokens.count || tokens[place + 1].clause != token.clause
      if isLast {
        if let number = number(inClause: clause, of: text, awaited: awaited) { return number }
        clause = []
      }
    }
    return nil
  }

  private static func number(
    inClause tokens: [Token], of text: String, awaited: Bool
  ) -> Int? {
    var numbers: [Int] = []
    var isScale = false
    var isPlain = true
    var isMarked = false
    for (place, token) in tokens.enumerated() {
      if let value = value(token.word) {
        // "8/10", "8 out of 10": the second number is the scale.
        let isOfTen = value == 10 && !numbers.isEmpty && follows(place, in: tokens, of: text)
        if isOfTen { isScale = true } else { numbers.append(value) }
      } else if fillers.contains(token.word) {
        isMarked = isMarked || markers.contains(token.word)
      } else {
        isPlain = false
      }
    }
    guard let number = numbers.max(), number <= 10, numbers.count <= 2 else { return nil }
    if isScale { return number }
    if awaited { return isPlain ? number : nil }
    return isPlain && isMarked && numbers.count == 1 ? number : nil
  }

  /// Whether the ten at a place follows "of" or a slash.
  private static func follows(_ place: Int, in tokens: [Token], of text: String) -> Bool {
    guard place > 0 else { return false }
    if tokens[place - 1].word == "of" { return true }
    let bytes = text.utf8
    let from = bytes.index(bytes.startIndex, offsetBy: tokens[place - 1].bytes.upperBound)
    let to = bytes.index(bytes.startIndex, offsetBy: tokens[place].bytes.lowerBound)
    return from < to && bytes[from..<to].contains(UInt8(ascii: "/"))
  }

  private static func value(_ word: String) -> Int? {
    if let number = Int(word), (0...10).contains(number) { return number }
    return words.firstIndex(of: word)
  }

  private static let words = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  /// Words that may stand about a number without making it something else.
  private static let fillers: Set<String> = [
    "a", "about", "actually", "almost", "am", "an", "and", "around", "at", "between", "bit",
    "closer", "down", "er", "erm", "er", "feels", "from", "guess", "hmm", "i", "i'd", "is", "it",
    "just", "kind", "like", "maybe", "more", "my", "nearly", "not", "now", "number", "of", "ok",
    "okay", "or", "out", "perhaps", "probably", "quite", "roughly", "say", "so", "solid", "still",
    "strong", "the", "think", "to", "um", "up", "well", "would", "yeah", "yes",
  ]

  /// Words one of which must stand by an unasked number: "it's a 7 now", "still at 8".
  private static let markers: Set<String> = ["number", "at", "still", "now", "down", "up"]
}

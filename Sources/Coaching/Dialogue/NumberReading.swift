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

  /// The number that a statement of more words begins with: "5 since I opened the window", "It's a
  /// 5. I don't want anything done."
  ///
  /// - Returns: nil where what follows makes it another number: "5 of us", "7 o'clock".
  static func leading(_ tokens: [Token]) -> Int? {
    var words = tokens[...]
    if words.first?.word == "it", words.dropFirst().first?.word == "is" {
      words = words.dropFirst(2)
    }
    if ["a", "about", "still", "at"].contains(words.first?.word ?? "") { words.removeFirst() }
    guard let first = words.first, let number = value(first.word), number <= 10 else { return nil }
    guard let next = words.dropFirst().first else { return number }
    let goesOn = ["since", "because", "after", "but", "now", "ish", "maybe", "when", "with", "and"]
    return next.clause != first.clause || goesOn.contains(next.word) ? number : nil
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
        if isOfTen {
          isScale = true
        } else if !isLeftBehind(place, in: tokens) {
          numbers.append(value)
        }
      } else if token.word == "half", let last = numbers.last {
        // Between two numbers the higher counts.
        numbers[numbers.count - 1] = last + 1
      } else if fillers.contains(token.word) {
        isMarked = isMarked || markers.contains(token.word)
      } else {
        isPlain = false
      }
    }
    guard let number = numbers.max(), numbers.count <= 2 else { return nil }
    // "11 out of 10", "100": past the end of the scale is its end.
    if isScale { return min(number, 10) }
    if awaited { return isPlain ? min(number, 10) : nil }
    return isPlain && isMarked && numbers.count == 1 && number <= 10 ? number : nil
  }

  /// Whether a number is what it was, not what it is: "from 8 to 5", "was 8, now 5".
  private static func isLeftBehind(_ place: Int, in tokens: [Token]) -> Bool {
    let before = tokens[..<place].suffix(3).map(\.word)
    let after = tokens[place...].dropFirst().prefix(3).map(\.word)
    if before.contains("from"), after.contains("to") { return true }
    return ["was", "before", "earlier"].contains { before.suffix(2).contains($0) }
  }

  /// Whether a few words say that the number is what it was.
  static func isSame(_ tokens: [Token]) -> Bool {
    guard tokens.count <= 6 else { return false }
    let words = tokens.map(\.word)
    return words.contains { $0 == "same" || $0 == "unchanged" }
      || words.contains("no") && words.contains("change")
      || words.contains("not") && words.contains { $0 == "moved" || $0 == "changed" }
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
    // A key held down is no number.
    guard word.utf8.count < 10 else { return nil }
    let bare = word.hasSuffix("ish") ? String(word.dropLast(3)) : word
    if let number = Int(bare), number >= 0 { return number }
    // "7.5", "7,5": the higher of the two counts.
    let parts = bare.split { $0 == "." || $0 == "," }
    if parts.count == 2, let whole = Int(parts[0]), Int(parts[1]) != nil {
      return parts[1].allSatisfy { $0 == "0" } ? whole : whole + 1
    }
    return words.firstIndex(of: bare)
  }

  private static let words = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  /// Words that may stand about a number without making it something else.
  private static let fillers: Set<String> = [
    "a", "about", "actually", "almost", "am", "an", "and", "around", "at", "back", "be", "been",
    "before", "between", "bit", "by", "closer", "come", "could", "dipped", "down", "dropped",
    "earlier", "easily", "er", "erm", "feels", "from", "going", "gone", "good", "got", "guess",
    "has", "high", "hmm", "honestly", "i", "i'd", "is", "it", "just", "kind", "like", "low",
    "maybe", "more", "my", "nearer", "nearly", "not", "now", "number", "of", "ok", "okay", "or",
    "out", "perhaps", "prob", "probably", "quite", "roughly", "say", "so", "solid", "some",
    "sort", "still", "strong", "tbh", "that", "the", "think", "to", "today", "um", "up", "was",
    "well", "went", "would", "yeah", "yes",
  ]

  /// Words one of which must stand by an unasked number: "it's a 7 now", "still at 8".
  private static let markers: Set<String> = ["number", "at", "still", "now", "down", "up"]
}

/// What a mistyped word of a statement is read as: the nearest word of the book.
///
/// One edit (a letter missing, one too many, a likely wrong one, two swapped) in words of six
/// letters or more; two in words of nine or more, where those are slips of spelling: a vowel or an
/// `h` wrong, missing or too many, a double letter single or a single one double, two swapped. The
/// first letter is always as typed, since people seldom miss it, and so is the last, since a change
/// there mostly makes another form of a word. What is
/// a word of the book stays as it is; of plain English words near to one the book keeps a list
/// (`not-misspelt`).
enum Misspelling {
  /// The fewest letters of a word that is repaired.
  static let shortest = 6
  /// The fewest letters of a word in which two edits are repaired.
  static let shortestOfTwo = 9
  /// The fewest letters of a beginning of words (`over*`) that makes a word a known one.
  static let shortestBeginning = 4
  /// The most letters of a word that is repaired.
  static let longest = 24

  /// How a word was mistyped, the likelier first.
  enum Edit: Int, Comparable {
    case swapped, missing, extra, other

    static func < (a: Edit, b: Edit) -> Bool { a.rawValue < b.rawValue }
  }

  /// The one edit between the beginning of a typed word and a word of the book.
  ///
  /// - Parameters:
  ///   - typed: letters as typed; more of them than the word's when only its beginning counts.
  ///   - word: the letters of a word of the book.
  ///   - isPrefix: whether the word is a beginning of words.
  /// - Returns: the edit; nil when the two are further apart.
  static func edit(
    from typed: UnsafeBufferPointer<UInt8>, to word: UnsafeBufferPointer<UInt8>, isPrefix: Bool
  ) -> Edit? {
    let common = min(typed.count, word.count)
    var at = 0
    while at < common, typed[at] == word[at] { at += 1 }
    // The last letter of the word has to follow the edit, so that at least one is left.
    func rest(_ typedFrom: Int, _ wordFrom: Int) -> Bool {
      let left = word.count - wordFrom
      guard left > 0, typedFrom + left <= typed.count else { return false }
      guard isPrefix || typedFrom + left == typed.count else { return false }
      for index in 0..<left where typed[typedFrom + index] != word[wordFrom + index] {
        return false
      }
      return true
    }
    guard at > 0 else { return nil }
    if at + 1 < common, typed[at] == word[at + 1], typed[at + 1] == word[at], rest(at + 2, at + 2) {
      return .swapped
    }
    if rest(at, at + 1) { return .missing }
    if rest(at + 1, at) { return .extra }
    guard at < common, rest(at + 1, at + 1) else { return nil }
    return Keyboard.isLikely(typed[at], for: word[at]) ? .other : nil
  }

  /// Whether two edits make one word of the other; swapping two neighbours is one edit.
  ///
  /// Words that differ in their first letter or in their last two are others.
  static func isTwoEdits(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard a[0] == b[0], a[a.count - 1] == b[b.count - 1], a[a.count - 2] == b[b.count - 2] else {
      return false
    }
    return withinTwo(a[...], b[...], 2)
  }

  private static func withinTwo(
    _ a: Slice<UnsafeBufferPointer<UInt8>>, _ b: Slice<UnsafeBufferPointer<UInt8>>, _ edits: Int
  ) -> Bool {
    var a = a
    var b = b
    while let first = a.first, first == b.first {
      a = a.dropFirst()
      b = b.dropFirst()
    }
    if a.isEmpty || b.isEmpty { return a.isEmpty && b.isEmpty }
    guard edits > 0 else { return false }
    let (restA, restB) = (a.dropFirst(), b.dropFirst())
    if isLoose(a.first), isLoose(b.first), withinTwo(restA, restB, edits - 1) { return true }
    if isSlip(b), withinTwo(a, restB, edits - 1) { return true }
    if isSlip(a), withinTwo(restA, b, edits - 1) { return true }
    return restA.first == b.first && a.first == restB.first
      && withinTwo(restA.dropFirst(), restB.dropFirst(), edits - 1)
  }

  /// Whether the first letter here is one that may be missing or too many: a vowel, an `h`, or one
  /// of a double letter.
  private static func isSlip(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    isLoose(letters.first) || letters.first == letters.dropFirst().first
      || letters.startIndex > 0 && letters.first == letters.base[letters.startIndex - 1]
  }

  private static func isLoose(_ letter: UInt8?) -> Bool {
    letter.map { "aeiouyh".utf8.contains($0) } ?? false
  }

  /// A bit for each letter of a word: two edits change at most four of them.
  static func letters(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    word.reduce(0) { $0 | 1 << UInt32($1 &- UInt8(ascii: "a") & 31) }
  }

  /// Whether a word is of plain letters and of a length that is repaired.
  static func isOpen(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    word.count >= shortest && word.count <= longest
      && word.allSatisfy { $0 &- UInt8(ascii: "a") < 26 }
  }
}

/// Which letters are hit for which others.
private enum Keyboard {
  private static let rows = [
    Array("qwertyuiop".utf8), Array("asdfghjkl".utf8), Array("zxcvbnm".utf8),
  ]
  private static let alike = ["aeiouy", "ckqs", "sz", "fv", "gj", "dt", "mn"].map { Array($0.utf8) }

  static func isLikely(_ typed: UInt8, for letter: UInt8) -> Bool {
    if alike.contains(where: { $0.contains(typed) && $0.contains(letter) }) { return true }
    guard let a = place(typed), let b = place(letter) else { return false }
    return abs(a.row - b.row) <= 1 && abs(a.column - b.column) <= 1
  }

  private static func place(_ letter: UInt8) -> (row: Int, column: Int)? {
    for (row, letters) in rows.enumerated() {
      if let column = letters.firstIndex(of: letter) { return (row, column) }
    }
    return nil
  }
}

/// A text as somebody typed it, with its words; places are numbers of scalars.
struct TypedText: Sendable {
  /// Letters, marks and digits without a blank between them, apostrophes inside too.
  struct Word: Sendable {
    var range: Range<Int>
    var text: String
    /// Folded, as the book reads it: small plain letters, contractions taken apart.
    var key: String
    /// The word without a possessive or a contraction behind it: `Anna` of `Anna's`.
    var stem: Range<Int>
    var stemKey: String
    /// What stands between the word before and this one.
    var gap: String
    /// A capital says nothing here: a sentence begins.
    var beginsSentence: Bool
  }

  let scalars: [Unicode.Scalar]
  private(set) var words: [Word] = []
  /// Capitals say nothing in the whole text: most words have one.
  private(set) var isShouted = false

  /// Takes a text apart.
  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var place = 0
    var end = 0
    while place < scalars.count {
      guard scalars[place].isOfWord else {
        place += 1
        continue
      }
      let start = place
      while place < scalars.count, scalars[place].isOfWord || joins(place) { place += 1 }
      add(start..<place, behind: end)
      end = place
    }
    let cased = words.filter { $0.range.count > 1 && !scalars[$0.range.lowerBound].isDigit }
    let capitals = cased.count { scalars[$0.range.lowerBound].properties.isUppercase }
    isShouted = cased.count > 2 && capitals * 2 > cased.count
  }

  /// The text of a range.
  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// Whether an apostrophe stands between two letters.
  private func joins(_ place: Int) -> Bool {
    scalars[place].isApostrophe && place > 0 && place + 1 < scalars.count
      && scalars[place - 1].isOfWord && scalars[place + 1].properties.isAlphabetic
  }

  private mutating func add(_ range: Range<Int>, behind end: Int) {
    let text = string(range)
    var stem = range
    if let mark = range.last(where: { scalars[$0].isApostrophe }),
      mark > range.lowerBound,
      Self.endings.contains(string(mark + 1..<range.upperBound).lowercased())
    {
      stem = range.lowerBound..<mark
    }
    let key = Self.key(text)
    words.append(
      Word(
        range: range, text: text, key: key, stem: stem,
        stemKey: stem == range ? key : Self.key(string(stem)), gap: string(end..<range.lowerBound),
        beginsSentence: words.last.map { begins(end..<range.lowerBound, behind: $0) } ?? true))
  }

  /// A word as it is compared: folded, a contraction in its parts.
  static func key(_ text: String) -> String {
    Tokenizer.tokens(of: text).map(\.word).joined(separator: " ")
  }

  /// Whether a sentence begins behind what parts two words.
  private func begins(_ gap: Range<Int>, behind last: Word) -> Bool {
    guard let final = gap.last.map({ scalars[$0] }) else { return false }
    // "Dr. Patel", "J. Smith"
    let isShort = NameLists.titles.contains(last.key) || last.range.count == 1 && last.key != "i"
    if isShort, scalars[gap.lowerBound] == "." { return false }
    if "\"'\u{201C}\u{2018}\u{AB}([*".unicodeScalars.contains(final) { return true }
    return gap.contains { place in
      let scalar = scalars[place]
      return ".!?\u{2026};:\n\u{2014}\u{2013}\u{2022}".unicodeScalars.contains(scalar)
        || scalar.properties.isEmojiPresentation
        || scalar == "-" && place > gap.lowerBound && scalars[place - 1] == " "
    }
  }

  private static let endings: Set<String> = ["s", "ll", "d", "ve", "re", "m", "t"]
}

extension Unicode.Scalar {
  /// Letters of any script, marks on them, digits, and what is shown as nothing between them.
  var isOfWord: Bool {
    switch value {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    case 0..<0x80: (0x30...0x39).contains(value) || (0x61...0x7A).contains(value | 0x20)
    default:
      properties.isAlphabetic || properties.numericType == .decimal
        || properties.canonicalCombiningClass != .notReordered
    }
  }

  /// A decimal digit of any script.
  var isDigit: Bool { properties.numericType == .decimal }

  var isApostrophe: Bool { "'\u{2019}\u{2018}\u{02BC}`\u{FF07}".unicodeScalars.contains(self) }
}

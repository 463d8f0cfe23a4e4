/// Words as an expectation holds them: `...` stands for any words, capitals do not matter.
///
/// What is compared are words and marks, not blanks: a text may be broken into lines anywhere.
struct WordPattern: Hashable, Sendable {
  private enum Part: Hashable {
    case word(String)
    case anything
  }

  private let parts: [Part]

  /// Reads a pattern.
  init(_ text: String) {
    parts = Self.words(of: text, dots: true).map { $0 == "..." ? .anything : .word($0) }
  }

  var isEmpty: Bool { parts.isEmpty }

  /// Whether every text fits.
  var isAnything: Bool { !parts.isEmpty && parts.allSatisfy { $0 == .anything } }

  /// Whether a whole text fits.
  func fits(_ text: String) -> Bool {
    let words = Self.words(of: text)
    return ends(in: words, from: [0]).contains(words.count)
  }

  /// Whether some words of a text fit.
  func isFound(in text: String) -> Bool {
    let words = Self.words(of: text)
    return !ends(in: words, from: Array(0...words.count)).isEmpty
  }

  /// The word numbers where a match can end that starts at one of these, in order.
  func ends(in words: [String], from starts: [Int]) -> [Int] {
    var places = starts
    for part in parts {
      switch part {
      case .word(let word):
        places = places.filter { $0 < words.count && words[$0] == word }.map { $0 + 1 }
      case .anything:
        guard let first = places.first else { return [] }
        places = Array(first...words.count)
      }
    }
    return places
  }

  /// The words and marks of a text in small letters; blanks and line ends part them.
  ///
  /// With `dots`, three dots are one mark, `...`.
  static func words(of text: String, dots: Bool = false) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var rest = text.lowercased().unicodeScalars[...]
    func isInWord(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case "'", "\u{2019}", "_": true
      default:
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || scalar.properties.canonicalCombiningClass != .notReordered
      }
    }
    while let scalar = rest.first {
      if isInWord(scalar) {
        word.append(scalar)
        rest.removeFirst()
        continue
      }
      if !word.isEmpty {
        words.append(String(word))
        word.removeAll()
      }
      if dots, rest.starts(with: "...".unicodeScalars) {
        words.append("...")
        rest = rest.dropFirst(3)
      } else {
        if !scalar.properties.isWhitespace { words.append(String(scalar)) }
        rest.removeFirst()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }
}

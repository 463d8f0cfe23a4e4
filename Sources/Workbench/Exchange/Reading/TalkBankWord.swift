/// One word of a CHAT utterance.
enum TalkBankWord {
  /// Whether it is `(.)`, `(..)` or `(1.5)`.
  static func isPause(_ word: String) -> Bool {
    word.utf8.count > 2 && word.hasPrefix("(") && word.hasSuffix(")")
      && word.utf8.dropFirst().dropLast().allSatisfy {
        (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":")
      }
  }

  /// The word without codes; empty when it is nothing but a code.
  static func cleaned(_ word: String) -> String {
    if let mark = marks[word] { return mark }
    if word.hasPrefix("&") || linkers.contains(word) || unheard.contains(word) { return "" }
    // A zero begins what was not said.
    if word.hasPrefix("0"), word.utf8.dropFirst().allSatisfy({ !(0x30...0x39).contains($0) }) {
      return ""
    }
    return letters(withoutForm(word))
  }

  /// Without `@c`, `@s:spa`: what kind of word it is.
  private static func withoutForm(_ word: String) -> Substring {
    guard let at = word.firstIndex(of: "@"), at > word.startIndex else { return word[...] }
    let tail = word[at...].dropFirst()
    let end = tail.firstIndex { ",.?!;".contains($0) } ?? word.endIndex
    return word[..<at] + word[end...]
  }

  private static func letters(_ word: Substring) -> String {
    var kept = String.UnicodeScalarView()
    var isRepeated = false
    for scalar in word.unicodeScalars {
      if scalar == "\u{21AB}" {  // around a stammered part
        isRepeated.toggle()
        continue
      }
      if isRepeated { continue }
      switch scalar {
      case "_": kept.append(" ")
      case "+" where !kept.isEmpty: kept.append("-")
      // A colon behind a letter lengthens it.
      case ":" where kept.last?.properties.isAlphabetic ?? false: break
      case "^", "(", ")": break
      case "\u{2021}", "\u{201E}": kept.append(",")
      case _ where intonation.contains(scalar.value): break
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }

  /// Arrows, halves of boxes and signs that mark how something sounded.
  private static let intonation: Set<UInt32> = {
    var marks: Set<UInt32> = [
      0x2206, 0x2207, 0x00B0, 0x2581, 0x2594, 0x264B, 0x2047, 0x222C, 0x222E, 0x03AB, 0x204E,
      0x25C9, 0x00A7, 0x2260, 0x221E, 0x224B, 0x2248, 0x1F29, 0x2219, 0x2039, 0x203A, 0x27E8,
      0x27E9,
    ]
    marks.formUnion(0x2190...0x21AA)
    marks.formUnion(0x21D0...0x21FF)
    marks.formUnion(0x2308...0x230B)
    return marks
  }()

  private static let marks = [
    "+...": "...", "+..?": "...?", "+.": ".", "+/.": ".", "+//.": ".", "+/?": "?", "+//?": "?",
    "+!?": "!?", "+\"/.": ":", "+\".": ".", "\u{2021}": ",", "\u{201E}": ",",
  ]
  private static let linkers: Set<String> = [
    "+\"", "+^", "+<", "+,", "++", "+\u{2248}", "+\u{224B}",
  ]
  private static let unheard: Set<String> = ["xxx", "yyy", "www", "xx", "yy", "ww"]
}

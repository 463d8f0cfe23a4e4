/// One byte as part of a disguised word.
struct Glyph {
  private let byte: UInt8

  init(_ byte: UInt8) { self.byte = byte }

  var isLetter: Bool { byte | 0x20 &- UInt8(ascii: "a") < 26 }

  /// Whether it stands for a letter: a digit or sign of its shape, or a star for any.
  var isSubstitute: Bool {
    // A bit for each of ! # $ * + 0 1 3 4 5 7 8, and for each of @ |.
    let signs: UInt64 = byte < 64 ? 0x01BB_0C1A_0000_0000 : 0x1000_0000_0000_0001
    return byte < 0x80 && signs >> UInt64(byte & 63) & 1 == 1
  }

  var isPart: Bool { isLetter || isSubstitute }

  /// Whether it may stand between the letters of a word: `d-i-e`, `k_i_l_l`, `s.u.i`.
  var isSeparator: Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// Whether it may be this small letter.
  func mayBe(_ letter: UInt8) -> Bool {
    if isLetter { return byte | 0x20 == letter }
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "#"): return true
    case UInt8(ascii: "0"): return letter == UInt8(ascii: "o")
    case UInt8(ascii: "1"), UInt8(ascii: "!"), UInt8(ascii: "|"):
      return letter == UInt8(ascii: "i") || letter == UInt8(ascii: "l")
    case UInt8(ascii: "3"): return letter == UInt8(ascii: "e")
    case UInt8(ascii: "4"), UInt8(ascii: "@"): return letter == UInt8(ascii: "a")
    case UInt8(ascii: "5"), UInt8(ascii: "$"): return letter == UInt8(ascii: "s")
    case UInt8(ascii: "7"), UInt8(ascii: "+"): return letter == UInt8(ascii: "t")
    case UInt8(ascii: "8"): return letter == UInt8(ascii: "b")
    default: return false
    }
  }

  /// Whether a text may hold a disguised word: a substitute beside a letter, or two letters that
  /// each stand alone.
  static func mayDisguise(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    var wasLone = false
    while at < text.count {
      let start = at
      while at < text.count, Glyph(text[at]).isLetter { at += 1 }
      let letters = at - start
      let hasSign = at < text.count && Glyph(text[at]).isSubstitute
      if letters > 0 {
        if hasSign, at + 1 < text.count, Glyph(text[at + 1]).isPart { return true }
        let isLone = letters == 1 && !hasSign
        if isLone, wasLone { return true }
        wasLone = isLone
      }
      at += 1
      if hasSign, at < text.count, Glyph(text[at]).isLetter { return true }
    }
    return false
  }
}

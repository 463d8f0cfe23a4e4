/// One byte as part of a disguised word.
struct Glyph {
  private let byte: UInt8

  init(_ byte: UInt8) { self.byte = byte }

  var isLetter: Bool { byte | 0x20 &- UInt8(ascii: "a") < 26 }

  /// Whether it stands for a letter: a digit or sign of its shape, or a star for any.
  var isSubstitute: Bool {
    switch byte {
    case UInt8(ascii: "0"), UInt8(ascii: "1"), UInt8(ascii: "3"), UInt8(ascii: "4"),
      UInt8(ascii: "5"), UInt8(ascii: "7"), UInt8(ascii: "8"), UInt8(ascii: "!"),
      UInt8(ascii: "@"), UInt8(ascii: "$"), UInt8(ascii: "|"), UInt8(ascii: "+"),
      UInt8(ascii: "*"), UInt8(ascii: "#"):
      true
    default: false
    }
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
    var before = Glyph(0x20)
    var wasLone = false
    for (at, byte) in text.enumerated() {
      let glyph = Glyph(byte)
      defer { before = glyph }
      if glyph.isLetter {
        if before.isSubstitute { return true }
        let isLone = !before.isPart && (at + 1 == text.count || !Glyph(text[at + 1]).isPart)
        if isLone, wasLone { return true }
        wasLone = isLone
      } else if glyph.isSubstitute, before.isLetter, at + 1 < text.count {
        if Glyph(text[at + 1]).isPart { return true }
      }
    }
    return false
  }
}

/// What a scalar becomes before words are compared: lower case, without marks, in plain letters.
///
/// The table is one string literal, read where it stands: nothing is built at the start. A record
/// says what becomes of a range of scalars; a page index leads to the first record of 256 scalars.
enum Folding {
  /// What a scalar is to a reader of words.
  enum Fold: Equatable {
    /// A letter or digit that becomes this one.
    case letter(Unicode.Scalar)
    /// A letter that becomes several: seven bits each, the first lowest.
    case letters(UInt32)
    /// Nothing: marks and what has no width.
    case dropped
    case apostrophe
    /// Inside a word it parts it; with a blank beside it, it ends a clause.
    case hyphen
    /// An em dash: ends a clause.
    case dash
    case stop, question, pause, line
    /// A word of its own.
    case emoji
    /// Parts words and does nothing else.
    case other
  }

  /// Folds one scalar.
  static func fold(_ scalar: Unicode.Scalar) -> Fold {
    scalar.value < 0x80 ? foldASCII(UInt8(scalar.value)) : foldWide(scalar)
  }

  static func foldASCII(_ byte: UInt8) -> Fold {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      .letter(Unicode.Scalar(byte))
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter(Unicode.Scalar(byte | 0x20))
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ";"): .stop
    case UInt8(ascii: "?"): .question
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      .pause
    case 0x0A...0x0D: .line
    default: .other
    }
  }

  private static func foldWide(_ scalar: Unicode.Scalar) -> Fold {
    let code = scalar.value
    let page = Int(code >> 8)
    guard page < pageCount else { return foldBeyondTable(code) }
    var low = digits(pages, at: page * 3, count: 3)
    var high = min(digits(pages, at: page * 3 + 3, count: 3), recordCount - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if first(of: middle) <= code { low = middle } else { high = middle - 1 }
    }
    guard low < recordCount else { return .other }
    let first = first(of: low)
    guard first <= code, code - first <= digits(records, at: low * 12 + 4, count: 3) else {
      return .other
    }
    let value = UInt32(digits(records, at: low * 12 + 8, count: 4))
    switch records.utf8Start[low * 12 + 7] {
    case UInt8(ascii: "D"): return .dropped
    case UInt8(ascii: "K"): return .letter(scalar)
    case UInt8(ascii: "S"): return .letter(Unicode.Scalar(value + code - first) ?? scalar)
    case UInt8(ascii: "T"): return .letters(value)
    case UInt8(ascii: "E"): return .emoji
    case UInt8(ascii: "A"): return .apostrophe
    case UInt8(ascii: "H"): return .hyphen
    case UInt8(ascii: "M"): return .dash
    case UInt8(ascii: "X"): return .stop
    case UInt8(ascii: "Q"): return .question
    case UInt8(ascii: "P"): return .pause
    case UInt8(ascii: "L"): return .line
    default: return .other
    }
  }

  /// Past the table there are ideographs, which stay, and tags and selectors, which go.
  private static func foldBeyondTable(_ code: UInt32) -> Fold {
    switch code {
    case 0x20000...0x3FFFD: Unicode.Scalar(code).map(Fold.letter) ?? .other
    case 0xE0000...0xE0FFF: .dropped
    default: .other
    }
  }

  private static func first(of record: Int) -> UInt32 {
    UInt32(digits(records, at: record * 12, count: 4))
  }

  /// A number of base 64, the highest digit first.
  private static func digits(_ table: StaticString, at place: Int, count: Int) -> Int {
    var number = 0
    for index in place..<place + count {
      let character = table.utf8Start[index]
      let digit =
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62 as UInt8
        default: 63 as UInt8
        }
      number = number << 6 | Int(digit)
    }
    return number
  }
}

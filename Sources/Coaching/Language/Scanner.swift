/// Walks over the bytes of a text and finds its words and what parts them.
///
/// It allocates nothing and looks nothing up but single scalars; what a word means is for others.
/// Bytes that are not UTF-8 part words, as U+FFFD does.
struct Scanner {
  /// What lies between a word and the one before it.
  enum Boundary: UInt8 {
    /// A blank, a hyphen inside a word, a sign without meaning.
    case none
    /// A clause end that words side by side may cross: a comma, a dash, dots, a new line.
    case clause
    /// A clause end that nothing crosses: a full stop, a question or exclamation mark, a semicolon.
    case sentence
  }

  /// A word as typed, or the end of the text.
  struct Piece {
    enum Kind {
      /// Only ASCII letters, digits and apostrophes: folding is lower case and nothing else.
      case plain
      /// To be folded scalar by scalar.
      case folded
      case emoji
      case end
    }
    var kind: Kind
    var start: Int
    var end: Int
    var boundary: Boundary
    /// Whether the clause that ended before this piece did so with a question mark.
    var question: Bool
  }

  let text: UnsafePointer<UInt8>
  let count: Int
  private(set) var at = 0
  /// Where the last word ended.
  private var lastEnd = -1
  /// Whether the last word is one letter, and whether a point tied it to the one before.
  private var isInitial = false
  private var afterInitial = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    count = bytes.count
    // The base of an empty buffer may be nil; it is never read then.
    text = bytes.baseAddress ?? UnsafePointer(StaticString("").utf8Start)
  }

  /// The next word, with what parts it from the one before; in the end a piece of kind `end`.
  @inline(__always)
  mutating func next() -> Piece {
    var boundary = Boundary.none
    var question = false
    while at < count {
      let byte = text[at]
      if Self.isWordByte(byte) { return plainWord(boundary, question) }
      if byte == 0x20 {
        at += 1
        continue
      }
      if let piece = between(byte, &boundary, &question) { return piece }
    }
    return Piece(kind: .end, start: count, end: count, boundary: boundary, question: question)
  }

  /// ASCII letters and digits.
  @inline(__always)
  static func isWordByte(_ byte: UInt8) -> Bool {
    let mask: UInt64 = byte < 64 ? 0x03FF_0000_0000_0000 : 0x07FF_FFFE_07FF_FFFE
    return byte < 0x80 && mask >> UInt64(byte & 63) & 1 == 1
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// A word that starts with an ASCII letter or digit.
  @inline(__always)
  private mutating func plainWord(_ boundary: Boundary, _ question: Bool) -> Piece {
    let start = at
    var end = at + 1
    while end < count {
      let byte = text[end]
      if Self.isWordByte(byte) {
        end += 1
      } else if byte == 0x20 {
        break
      } else if byte >= 0x80 || byte == UInt8(ascii: "`") {
        return foldedWord(from: start, at: end, boundary, question)
      } else if joins(byte, end) {
        end += 2
      } else if byte == UInt8(ascii: "'"), end + 1 < count, text[end + 1] >= 0x80 {
        return foldedWord(from: start, at: end, boundary, question)
      } else {
        break
      }
    }
    return word(.plain, start, end, boundary, question)
  }

  /// Whether this byte stands inside a word: an apostrophe between letters, a point, comma or
  /// colon between digits.
  @inline(__always)
  private func joins(_ byte: UInt8, _ place: Int) -> Bool {
    guard place + 1 < count else { return false }
    let next = text[place + 1]
    switch byte {
    case UInt8(ascii: "'"): return Self.isWordByte(next)
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"):
      return Self.isDigit(text[place - 1]) && Self.isDigit(next)
    default: return false
    }
  }

  @inline(__always)
  private mutating func word(
    _ kind: Piece.Kind, _ start: Int, _ end: Int, _ boundary: Boundary, _ question: Bool
  ) -> Piece {
    at = end
    lastEnd = end
    isInitial = end - start == 1 && !Self.isDigit(text[start])
    if boundary != .none { afterInitial = false }
    return Piece(kind: kind, start: start, end: end, boundary: boundary, question: question)
  }

  /// A word with scalars beyond ASCII; the part before `place` is known to belong to it.
  private mutating func foldedWord(
    from start: Int, at place: Int, _ boundary: Boundary, _ question: Bool
  ) -> Piece {
    var end = place
    var next = place
    // An apostrophe belongs to the word only if a letter follows.
    var pending = false
    scan: while next < count {
      let (scalar, width) = scalar(at: next)
      switch Folding.fold(scalar) {
      case .letter, .letters:
        next += width
        end = next
        pending = false
      case .dropped:
        next += width
        if !pending { end = next }
      case .apostrophe:
        if pending { break scan }
        pending = true
        next += width
      default:
        if !pending, width == 1, joins(UInt8(truncatingIfNeeded: scalar.value), next) {
          next += 2
          end = next
        } else {
          break scan
        }
      }
    }
    return word(.folded, start, end, boundary, question)
  }

  /// What stands between words; returns a word if the scalar starts one.
  @inline(never)
  private mutating func between(
    _ byte: UInt8, _ boundary: inout Boundary, _ question: inout Bool
  ) -> Piece? {
    let (scalar, width) = scalar(at: at)
    switch Folding.fold(scalar) {
    case .letter, .letters: return foldedWord(from: at, at: at, boundary, question)
    case .emoji: return emoji(from: at, width, boundary, question)
    case .stop:
      if byte == UInt8(ascii: ".") {
        point(&boundary)
        return nil
      }
      boundary = .sentence
    case .question:
      boundary = .sentence
      question = true
    case .pause, .line, .dash:
      if boundary == .none { boundary = .clause }
    case .hyphen:
      hyphen(width, &boundary)
      return nil
    case .dropped, .apostrophe, .other: break
    }
    at += width
    return nil
  }

  /// A point ends a sentence; several are a pause, and in initials it ends nothing.
  private mutating func point(_ boundary: inout Boundary) {
    var end = at + 1
    while end < count, text[end] == UInt8(ascii: ".") { end += 1 }
    defer { at = end }
    if end - at > 1 {
      if boundary == .none { boundary = .clause }
      return
    }
    if isInitial, lastEnd == at {
      let startsNext =
        end + 1 < count && Self.isWordByte(text[end]) && text[end + 1] == UInt8(ascii: ".")
      if startsNext || afterInitial {
        afterInitial = startsNext
        return
      }
      // `e.g` with no last point.
      if end < count, Self.isWordByte(text[end]), end + 1 == count || text[end + 1] == 0x20 {
        return
      }
    }
    boundary = .sentence
  }

  /// A hyphen inside a word parts it; with a blank beside it, or doubled, it is a dash.
  private mutating func hyphen(_ width: Int, _ boundary: inout Boundary) {
    let start = at
    var hyphens = 0
    while at < count {
      let (scalar, width) = scalar(at: at)
      guard Folding.fold(scalar) == .hyphen else { break }
      hyphens += 1
      at += width
    }
    if hyphens == 1, at < count {
      let next = Folding.fold(scalar(at: at).0)
      let isInside = start == lastEnd
      switch next {
      case .letter(let letter) where isInside || ("0"..."9").contains(letter): return
      case .letters where isInside: return
      default: break
      }
    }
    if boundary == .none { boundary = .clause }
  }

  /// One picture: its base, with selectors, skin tones and all that is joined to it.
  private mutating func emoji(
    from start: Int, _ width: Int, _ boundary: Boundary, _ question: Bool
  ) -> Piece {
    let (first, _) = scalar(at: start)
    var end = start + width
    var isJoined = false
    // Two letters of a region make one flag.
    var flag = Self.isRegion(first)
    while end < count {
      let (scalar, width) = scalar(at: end)
      if scalar.value == 0x200D {
        isJoined = true
      } else if Folding.fold(scalar) == .dropped {
        // Nothing of its own.
      } else if isJoined, Folding.fold(scalar) == .emoji {
        isJoined = false
      } else if flag, Self.isRegion(scalar) {
        flag = false
      } else {
        break
      }
      end += width
    }
    return word(.emoji, start, end, boundary, question)
  }

  private static func isRegion(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  /// The scalar at a place, U+FFFD where the bytes are not UTF-8; and its width in bytes.
  func scalar(at place: Int) -> (Unicode.Scalar, Int) {
    UTF8Repair.scalar(at: place, in: text, count)
  }
}

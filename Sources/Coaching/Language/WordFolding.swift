extension Folding {
  /// Folds the bytes of one typed word and appends what it becomes, as UTF-8.
  ///
  /// What a word holds beside letters (an apostrophe, the point of 3.5) stays.
  static func fold(
    word: UnsafeBufferPointer<UInt8>, into folded: inout ContiguousArray<UInt8>
  ) {
    guard let text = word.baseAddress else { return }
    var at = 0
    while at < word.count {
      let byte = text[at]
      if byte < 0x80 {
        at += 1
        folded.append(byte == UInt8(ascii: "`") ? UInt8(ascii: "'") : lower(byte))
        continue
      }
      let (scalar, width) = UTF8Repair.scalar(at: at, in: text, word.count)
      at += width
      switch fold(scalar) {
      case .letter(let letter): UTF8.encode(letter).map { folded.append(contentsOf: $0) }
      case .letters(let packed):
        var rest = packed
        while rest > 0 {
          folded.append(UInt8(rest & 0x7F))
          rest >>= 7
        }
      case .apostrophe: folded.append(UInt8(ascii: "'"))
      default: break
      }
    }
  }

  /// Folds a picture: its scalars without selectors, skin tones and joints.
  static func fold(
    emoji: UnsafeBufferPointer<UInt8>, into folded: inout ContiguousArray<UInt8>
  ) {
    guard let text = emoji.baseAddress else { return }
    var at = 0
    while at < emoji.count {
      let (scalar, width) = UTF8Repair.scalar(at: at, in: text, emoji.count)
      if fold(scalar) == .emoji {
        for index in at..<at + width { folded.append(text[index]) }
      }
      at += width
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }
}

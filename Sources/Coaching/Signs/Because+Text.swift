extension Because {
  /// The reason in words: `affirmed`, `negated by 'not'`, `other: 'my sister'`.
  ///
  /// - Parameter statement: the statement in which the cue stands.
  /// - Returns: the reason word, then the cue as typed when there is one.
  public func text(in statement: String) -> String {
    guard let cue, let words = statement.slice(bytes: cue) else { return reason.rawValue }
    return reason == .negated ? "negated by '\(words)'" : "\(reason.rawValue): '\(words)'"
  }
}

extension String {
  /// A part of the text by UTF-8 offsets; nil when they are none of this text.
  public func slice(bytes: Range<Int>) -> Substring? {
    guard bytes.lowerBound >= 0,
      let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound, limitedBy: utf8.endIndex),
      let end = utf8.index(start, offsetBy: bytes.count, limitedBy: utf8.endIndex)
    else { return nil }
    return self[start..<end]
  }
}

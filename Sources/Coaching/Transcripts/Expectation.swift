/// Whether the coach's words are what an exchange expects.
extension Exchange {
  /// The `coach!` lines whose words came.
  func forbidden(in reply: String) -> [Wording] {
    wordings.filter { $0.kind == .never && WordPattern($0.text).isFound(in: reply) }
  }

  /// Whether the words are those of a `coach:` line or fit one of the `coach~` lines.
  ///
  /// What `coach?` lines hold may stand beside them: before them what is written above, behind
  /// them what is written below. Where there is no such line, any words will do.
  func allows(_ reply: String) -> Bool {
    guard let place = wordings.firstIndex(where: { $0.kind == .exact || $0.kind == .fits }) else {
      return true
    }
    let before = wordings[..<place].filter { $0.kind == .optional }.map { WordPattern($0.text) }
    let after = wordings[place...].filter { $0.kind == .optional }.map { WordPattern($0.text) }
    return wordings.contains { wording in
      switch wording.kind {
      case .exact: Self.exactly(wording.text, in: reply, before, after)
      case .fits: Self.fits(WordPattern(wording.text), in: reply, before, after)
      case .never, .optional: false
      }
    }
  }

  private static func exactly(
    _ text: String, in reply: String, _ before: [WordPattern], _ after: [WordPattern]
  ) -> Bool {
    if text.utf8.elementsEqual(reply.utf8) { return true }
    if before.isEmpty && after.isEmpty { return false }
    let bytes = Array(reply.utf8)
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count else { return false }
    return (0...bytes.count - wanted.count).contains { start in
      let end = start + wanted.count
      return bytes[start..<end].elementsEqual(wanted)
        && fits(nil, in: String(decoding: bytes[..<start], as: UTF8.self), before, [])
        && fits(nil, in: String(decoding: bytes[end...], as: UTF8.self), [], after)
    }
  }

  private static func fits(
    _ pattern: WordPattern?, in text: String, _ before: [WordPattern], _ after: [WordPattern]
  ) -> Bool {
    let words = WordPattern.words(of: text)
    var places = [0]
    for part in before { places = Set(places + part.ends(in: words, from: places)).sorted() }
    if let pattern { places = pattern.ends(in: words, from: places) }
    for part in after { places = Set(places + part.ends(in: words, from: places)).sorted() }
    return places.contains(words.count)
  }
}

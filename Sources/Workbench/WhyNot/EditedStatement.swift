/// A statement with words put in or taken out.
struct EditedStatement {
  let tokens: [Token]
  let statement: String

  /// The statement after changes to its words; nil where a part of a contraction would be taken out
  /// alone.
  func applying(_ edits: [NearMiss.Edit]) -> String? {
    var deleted: Set<Int> = []
    var inserted: [Int: [String]] = [:]
    for edit in edits {
      switch edit {
      case .delete(let token): deleted.insert(token)
      case .insert(let word, let token): inserted[token, default: []].append(word)
      }
    }
    var text = ""
    var place = 0
    let bytes = Array(statement.utf8)
    func copy(to end: Int) {
      text += String(decoding: bytes[min(place, end)..<end], as: UTF8.self)
      place = max(place, end)
    }
    for (index, token) in tokens.enumerated() {
      let isInside = index > 0 && tokens[index - 1].typed == token.typed
      if let words = inserted[index] {
        copy(to: isInside ? token.bytes.upperBound : token.bytes.lowerBound)
        let joined = words.joined(separator: " ")
        text += isInside ? " " + joined : joined + " "
      }
      guard deleted.contains(index) else { continue }
      let isContracted =
        isInside || index + 1 < tokens.count && tokens[index + 1].typed == token.typed
      if isContracted { return nil }
      copy(to: token.bytes.lowerBound)
      place = token.bytes.upperBound
      // The blank behind a word goes with it.
      if place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
    }
    let end = tokens.last?.bytes.upperBound ?? 0
    if let words = inserted[tokens.count] {
      copy(to: end)
      text += (text.isEmpty || text.hasSuffix(" ") ? "" : " ") + words.joined(separator: " ")
    }
    copy(to: bytes.count)
    return text.hasSuffix(" ") ? String(text.dropLast()) : text
  }

  /// The statement without a cue, but for what the cue shares with a sign.
  func removing(_ cue: Range<Int>, but sign: Range<Int>) -> String {
    let bytes = Array(statement.utf8)
    var kept: [UInt8] = []
    var skipsBlank = false
    for (place, byte) in bytes.enumerated() {
      if cue.contains(place), !sign.contains(place) {
        skipsBlank = true
        continue
      }
      if skipsBlank, byte == UInt8(ascii: " ") { continue }
      skipsBlank = false
      kept.append(byte)
    }
    return String(decoding: kept, as: UTF8.self)
  }
}

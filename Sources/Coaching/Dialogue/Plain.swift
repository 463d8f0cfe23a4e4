/// What is plain from a statement's words without any rule: a question, another language.
enum Plain {
  /// Whether the statement asks: its last clause ends in a question mark, or it begins as
  /// questions do.
  static func isQuestion(_ statement: String, _ tokens: [Token]) -> Bool {
    let end = statement.utf8.last { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: "\"") }
    if end == UInt8(ascii: "?") { return true }
    guard tokens.count > 2 else { return false }
    return askers.contains(tokens[0].word) && auxiliaries.contains(tokens[1].word)
      || auxiliaries.contains(tokens[0].word) && ["you", "this", "it"].contains(tokens[1].word)
  }

  /// Whether two words may be a whole sentence: "she laughs", "it works".
  static func isSentence(_ tokens: [Token]) -> Bool {
    tokens.count > 1 && subjects.contains(tokens[0].word)
  }

  /// Whether the words are another language's: four or more, hardly one that English cannot do
  /// without, and of its longer words no more than half known.
  ///
  /// - Parameters:
  ///   - tokens: the statement's words.
  ///   - isKnown: whether the book has a word; its rules hold some thousands of English ones.
  /// - Returns: false where it may be English.
  static func isForeign(_ tokens: [Token], isKnown: (String) -> Bool) -> Bool {
    guard tokens.count >= 4 else {
      return tokens.count >= 2
        && tokens.allSatisfy { $0.word.unicodeScalars.contains { $0.value > 0x2FF } }
    }
    let known = tokens.count { common.contains($0.word) }
    // German has a "so" and a "was" too.
    let isFew = known * 4 < tokens.count
    // "clares mum comes thursday": none of the commonest, and English all the same.
    // Short words are spelt alike in many languages.
    let long = tokens.filter { $0.word.utf8.count > 3 }
    return isFew && long.count { isKnown($0.word) } * 2 <= long.count
  }

  /// The sentences of a text that hold none of some words.
  ///
  /// - Returns: nil when none is left.
  static func sentences(of text: String, without words: [String]) -> String? {
    if words.isEmpty { return text }
    var sentences: [String] = [""]
    var isEnd = false
    for character in text {
      if isEnd, character == " " {
        sentences.append("")
      } else {
        sentences[sentences.count - 1].append(character)
      }
      isEnd = ".?:".contains(character)
    }
    let kept = sentences.filter { sentence in !words.contains { sentence.contains($0) } }
    return kept.isEmpty ? nil : kept.joined(separator: " ")
  }

  private static let subjects: Set<String> = [
    "i", "he", "she", "it", "we", "they", "you", "that", "this", "nobody", "everyone", "people",
  ]
  private static let askers: Set<String> = [
    "what", "who", "why", "how", "when", "where", "which",
  ]
  private static let auxiliaries: Set<String> = [
    "are", "can", "could", "did", "do", "does", "have", "is", "may", "should", "was", "were",
    "will", "would",
  ]
  private static let common: Set<String> = [
    "a", "about", "after", "again", "all", "also", "always", "am", "an", "and", "any", "are", "as",
    "at", "back", "be", "because", "been", "before", "being", "but", "by", "can", "come", "could",
    "day", "did", "do", "does", "done", "down", "even", "ever", "every", "feel", "feeling", "felt",
    "for", "from", "get", "getting", "go", "going", "good", "got", "had", "has", "have", "he",
    "her", "here", "him", "his", "home", "how", "i", "if", "in", "into", "is", "it", "just",
    "know", "last", "like", "little", "make", "me", "more", "much", "my", "need", "never", "new",
    "no", "not", "nothing", "now", "of", "off", "on", "one", "only", "or", "other", "our", "out",
    "over", "people", "really", "said", "say", "she", "should", "since", "so", "some", "still",
    "than", "that", "the", "their", "them", "then", "there", "they", "thing", "things", "think",
    "this", "time", "to", "today", "too", "up", "us", "very", "want", "was", "we", "well", "went",
    "were", "what", "when", "where", "which", "who", "why", "will", "with", "work", "would",
    "yesterday", "you", "your",
  ]
}

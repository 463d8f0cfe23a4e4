/// Turns a client's clause round: "I can't keep up" → "you can't keep up".
///
/// Only where the grammar is sure; a word-for-word mirror says "you think me hate you".
enum Turning {
  /// A clause whose subject is the speaker, turned to "you".
  ///
  /// - Parameter clause: one clause as typed, without its end mark.
  /// - Returns: nil unless the clause begins with "I" or "my", holds no "you" and no form whose
  ///   subject is in doubt, and has at most `Quote.words` words.
  static func turned(_ clause: String) -> String? {
    let words = clause.split(separator: " ").map(String.init)
    guard let first = words.first, words.count > 1, words.count <= Quote.words else { return nil }
    guard !clause.contains("…"), subjects.contains(plain(first)) else { return nil }
    var turned: [String] = []
    for (place, word) in words.enumerated() {
      let key = plain(word)
      if seconds.contains(key) { return nil }
      if key == "was" || key == "am" {
        guard place > 0 else { return nil }
        let before = plain(words[place - 1])
        if before == "i" {
          turned.append(key == "was" ? "were" : "are")
          continue
        }
        // "I really was": the subject is still "I", or it is not: not sure.
        if key == "am" || !others.contains(before) { return nil }
      }
      turned.append(pairs[key] ?? word)
    }
    return turned.joined(separator: " ")
  }

  /// A part that is no clause: only possessives and objects are turned.
  ///
  /// - Returns: nil where a subject "I" or a "you" stands in it.
  static func turned(part: String) -> String? {
    var turned: [String] = []
    for word in part.split(separator: " ").map(String.init) {
      let key = plain(word)
      if seconds.contains(key) || subjects.subtracting(["my", "mine"]).contains(key) { return nil }
      turned.append(pairs[key] ?? word)
    }
    return turned.joined(separator: " ")
  }

  private static func plain(_ word: String) -> String {
    String(word.lowercased().map { $0 == "’" ? "'" : $0 })
  }

  private static let subjects: Set<String> = [
    "i", "i'm", "im", "i've", "ive", "i'll", "i'd", "my",
  ]
  private static let seconds: Set<String> = [
    "you", "your", "yours", "you're", "youre", "yourself", "you've", "you'll", "you'd", "u", "ur",
    "we", "us", "our", "ours", "we're", "let's",
  ]
  /// After these a "was" has its own subject.
  private static let others: Set<String> = [
    "he", "she", "it", "that", "this", "what", "which", "who", "there", "everything", "nothing",
    "everyone", "nobody", "someone", "something",
  ]
  private static let pairs: [String: String] = [
    "i": "you", "i'm": "you're", "im": "you're", "i've": "you've", "ive": "you've",
    "i'll": "you'll", "i'd": "you'd", "me": "you", "my": "your", "mine": "yours",
    "myself": "yourself",
  ]
}

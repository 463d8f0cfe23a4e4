/// How each word of a clause is said when its subject is known.
extension Turning {
  /// The clause in the second person, or nil where a word has two readings.
  static func said(_ words: [ClauseWord], _ subject: ClauseSubject) -> String? {
    var said = subject.opening
    for place in subject.rest..<words.count {
      guard let word = turned(words, place, subject) else { return nil }
      said += said.isEmpty ? word : (place == subject.rest ? " " : words[place].gap) + word
    }
    return said
  }

  private static func turned(
    _ words: [ClauseWord], _ place: Int, _ subject: ClauseSubject
  ) -> String? {
    let word = words[place]
    let isPlural = word.parts.contains(where: Pronouns.plurals.contains)
    if isPlural { return subject.isBoth ? both(word) : nil }
    if word.parts.contains(where: Pronouns.seconds.contains) {
      guard subject.kind == .anybody else { return nil }
    }
    switch word.parts {
    case ["i", "am"]: return "you're"
    case ["i", "have"]: return "you've"
    case ["i", "will"]: return "you'll"
    case ["i", "'d"]: return "you'd"
    case ["id"] where place == 0: return "you'd"
    case ["ill"] where place == 0: return "you'll"
    case ["i"]: return isMisused(words, place) ? nil : "you"
    case ["am"], ["am", "not"]: return turnedAm(words, place)
    case ["was"], ["was", "not"]: return turnedWas(words, place, subject)
    case ["mine"]: return isOwned(words, place) ? "yours" : nil
    case ["me"] where isSubject(words, place): return nil
    case ["me"] where place + 1 < words.count && ["neither", "too"].contains(words[place + 1].key):
      return nil
    default: break
    }
    if word.parts.count == 1, let turned = Pronouns.turned[word.key] { return turned }
    if word.parts.contains(where: Pronouns.firsts.contains) { return nil }
    let mended = word.mended(before: place + 1 < words.count ? words[place + 1] : nil)
    // "A&E" is one word, and keeps its capital.
    let isWhole = place + 1 == words.count || words[place + 1].gap.hasPrefix(" ")
    return place == 0 && subject.lowers && isWhole ? mended.lowercased() : mended
  }

  private static func both(_ word: ClauseWord) -> String? {
    switch word.parts {
    case ["we"], ["us"]: "you"
    case ["our"]: "your"
    case ["ours"]: "yours"
    case ["we", "are"]: "you're"
    case ["we", "have"]: "you've"
    case ["we", "will"]: "you'll"
    default: nil
    }
  }

  /// "I am" → "you are"; an "am" without its "I" is not sure.
  private static func turnedAm(_ words: [ClauseWord], _ place: Int) -> String? {
    let behind = place + 1 < words.count ? words[place + 1].key : ""
    let isOwn = before(words, place) == "i" || behind == "i"
    return isOwn && words[place].parts == ["am"] ? "are" : nil
  }

  /// "I was" → "you were"; "he was" stays; in "I came home and was sick" the subject is the first.
  private static func turnedWas(
    _ words: [ClauseWord], _ place: Int, _ subject: ClauseSubject
  ) -> String? {
    let were = words[place].parts.count > 1 ? "weren't" : "were"
    let was = words[place].parts.count > 1 ? "wasn't" : "was"
    if place + 1 < words.count, words[place + 1].key == "i", place > 0 { return were }
    guard let before = before(words, place) else { return subject.kind == .own ? were : nil }
    if before == "i" { return were }
    if ["and", "but", "or", "then"].contains(before) {
      let others = words[1..<place].contains { Pronouns.subjects.contains($0.key) && $0.key != "i" }
      if others { return nil }
      return subject.kind == .own ? were : was
    }
    // "me was": no grammar to rely on.
    return before == "me" && place < 4 ? nil : was
  }

  /// The nearest word before a verb that is no adverb.
  private static func before(_ words: [ClauseWord], _ place: Int) -> String? {
    words[..<place].last { !Pronouns.adverbs.contains($0.key) }?.key
  }

  /// Whether no verb can follow this "I": "i i just", "I and".
  private static func isMisused(_ words: [ClauseWord], _ place: Int) -> Bool {
    guard place + 1 < words.count else { return false }
    let next = words[(place + 1)...].first { !Pronouns.adverbs.contains($0.key) }
    guard let next else { return true }
    return next.key == "i"
      || ["is", "has", "does", "are", "me", "my", "a", "the"].contains(next.key)
      || place == 0 && ["and", "or", "to", "of"].contains(next.key)
  }

  /// Whether "mine" is the client's, and no coal mine.
  private static func isOwned(_ words: [ClauseWord], _ place: Int) -> Bool {
    guard place > 0 else { return true }
    return [
      "of", "is", "was", "are", "were", "not", "be", "been", "as", "than", "like", "and", "or",
    ]
    .contains(words[place - 1].parts.last)
  }

  /// Whether "me" stands where a subject should: "my sister and me was".
  private static func isSubject(_ words: [ClauseWord], _ place: Int) -> Bool {
    place + 1 < words.count && ["was", "were", "is", "am", "are"].contains(words[place + 1].key)
      && (place == 0 || words[place - 1].key == "and")
  }
}

extension ClauseWord {
  /// As typed, with the apostrophe that was left out.
  ///
  /// - Parameter next: the word behind it: "its my turn", but "its own turn".
  /// - Returns: the word as it is usually spelt.
  func mended(before next: ClauseWord?) -> String {
    guard parts.count > 1, !typed.contains("'"), typed.lowercased() != "cannot" else {
      return typed
    }
    switch parts {
    case ["can", "not"]: return "can't"
    case ["will", "not"]: return "won't"
    case ["shall", "not"]: return "shan't"
    case ["it", "is"] where typed.lowercased() == "its":
      let isVerb = next.map { Self.behindIs.contains($0.key) || $0.key.hasSuffix("ing") } ?? false
      return isVerb ? "it's" : typed
    case ["is", "not"] where typed.lowercased() == "aint": return "ain't"
    default: break
    }
    guard parts.count == 2 else { return typed }
    switch parts[1] {
    case "not": return parts[0] + "n't"
    case "is": return parts[0] + "'s"
    case "are": return parts[0] + "'re"
    case "have": return parts[0] + "'ve"
    case "will": return parts[0] + "'ll"
    default: return typed
    }
  }

  static let behindIs: Set<String> = [
    "a", "all", "always", "an", "bad", "been", "driving", "everything", "getting", "hard", "his",
    "her", "hopeless", "impossible", "just", "killing", "like", "me", "my", "never", "no", "not",
    "nothing", "only", "over", "pointless", "really", "so", "still", "that", "the", "their", "too",
    "true", "what", "worse", "better", "gone", "got", "ok", "okay", "fine", "funny", "half",
  ]
}

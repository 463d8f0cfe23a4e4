/// Whether a clause asks, and whom it speaks to, as far as its words tell.
enum Asking {
  /// Whether it begins or ends as questions do: "why am I", "should I", "…, isn't it".
  static func isQuestion(_ words: [ClauseWord]) -> Bool {
    guard let first = words.first else { return false }
    let second = words.dropFirst().first
    // "what's the point" is one word as typed; "what I need is sleep" asks nothing.
    if askers.contains(first.key) {
      if first.parts.count > 1 { return true }
      guard let second else { return true }
      if auxiliaries.contains(second.key) || first.key == "why" { return true }
      if first.key == "how" || first.key == "what" {
        return !Pronouns.subjects.contains(second.key) && second.key != "matter"
      }
      return first.key == "who" && ["even", "else", "on"].contains(second.key)
    }
    if auxiliaries.contains(first.key), let second {
      // "can't sleep" leaves the "I" out; "can't I sleep" asks.
      return Pronouns.subjects.contains(second.key) || second.key == "i" || second.key == "my"
        || (first.parts.count == 1 && !["had", "have"].contains(first.key)
          && Pronouns.openers.contains(second.key))
    }
    guard words.count > 3, let last = words.last else { return false }
    let before = words[words.count - 2]
    return before.parts.last == "not" && auxiliaries.contains(before.key)
      && Pronouns.subjects.contains(last.key)
  }

  /// Whether the coach is spoken to: "you're not listening", "can you help".
  ///
  /// "You" beside "I" is somebody on the client's mind as often as not, and is not sure.
  static func isToCoach(_ words: [ClauseWord], isQuestion: Bool) -> Bool {
    let parts = words.flatMap(\.parts)
    if asksLeave(parts) { return true }
    guard let first = parts.first, parts.contains(where: Pronouns.seconds.contains) else {
      return false
    }
    if isQuestion || blessings.contains(first) { return true }
    // "if you like" is said to the coach; "when you're the eldest you …" may be anybody.
    let leans =
      ["if", "when"].contains(first) && parts.count > 1 && parts.count { $0 == "you" } == 1
    guard Pronouns.seconds.contains(leans ? parts[1] : first), !Anybody.isMeant(words) else {
      return false
    }
    return !parts.contains(where: Pronouns.firsts.contains) || parts.contains(where: talk.contains)
  }

  /// "can I just say something": leave is asked of the coach.
  private static func asksLeave(_ parts: [String]) -> Bool {
    let words = parts.filter { $0 != "just" }.prefix(3)
    guard words.count == 3, words[words.startIndex + 1] == "i" else { return false }
    return ["can", "could", "may"].contains(words[words.startIndex])
      && ["admit", "ask", "say", "tell"].contains(words[words.startIndex + 2])
  }

  /// What a coach does, and is.
  static let talk: Set<String> = [
    "answer", "answered", "answering", "ai", "app", "ask", "asked", "asking", "bot", "chatbot",
    "computer", "help", "helped", "helping", "human", "listen", "listened", "listening", "machine",
    "mean", "meant", "program", "question", "questions", "real", "repeat", "repeating", "replies",
    "reply", "robot", "said", "say", "saying", "script", "shut", "stop", "suggest", "suggested",
    "tell", "told", "understand", "understood",
  ]

  private static let blessings: Set<String> = ["thank", "thanks", "bless", "screw", "see", "sorry"]
  private static let askers: Set<String> = [
    "what", "who", "why", "how", "when", "where", "which", "whose",
  ]
  static let auxiliaries: Set<String> = [
    "am", "are", "can", "could", "did", "do", "does", "had", "has", "have", "is", "may", "might",
    "must", "shall", "should", "was", "were", "will", "would",
  ]
}

/// "You" that means anybody: "you can't win".
enum Anybody {
  /// Whether a clause speaks of people in general, so that it may be said back as it is.
  static func isMeant(_ words: [ClauseWord]) -> Bool {
    let parts = words.flatMap(\.parts)
    guard words.count > 2, let first = parts.first, parts.contains("you") else { return false }
    guard !parts.contains(where: Pronouns.firsts.contains), !parts.contains("us") else {
      return false
    }
    guard !parts.contains(where: Asking.talk.contains) else { return false }
    if first == "you" {
      guard words[0].parts.count == 1 else { return false }
      let second = parts[1]
      if second == "never" { return ["know", "can", "get", "stop"].contains(parts[2]) }
      if second == "can" { return parts[2] == "not" || parts[2] == "only" }
      if second == "have" || second == "just" { return parts[2] == "to" || parts[2] == "have" }
      let goesOn = parts.dropFirst(2).contains { $0 == "and" || $0 == "you" || $0 == "then" }
      return goesOn && habits.contains(second)
    }
    if first == "no" { return parts[1] == "matter" }
    if first == "the" { return comparisons.contains(parts[1]) }
    if first == "sometimes" { return words.count > 3 }
    // "if you like" is said to the coach; "when you care you get hurt" is not.
    if leads.contains(first) { return parts.count { $0 == "you" } > 1 }
    // "nobody tells you how hard it is"
    return everyone.contains(first) && words.count > 3 && parts.dropFirst(2).contains("you")
  }

  private static let habits: Set<String> = [
    "build", "care", "carry", "do", "end", "forgive", "get", "give", "go", "grow", "hope", "learn",
    "lie", "live", "look", "love", "put", "raise", "save", "sit", "spend", "start", "trust", "try",
    "wait", "wake", "work",
  ]
  private static let leads: Set<String> = [
    "when", "if", "once", "whatever", "wherever", "however", "unless", "until",
  ]
  private static let comparisons: Set<String> = [
    "more", "less", "harder", "longer", "older", "better", "faster", "closer", "further",
  ]
  private static let everyone: Set<String> = ["nobody", "they", "people", "it", "life", "this"]
}

/// Clauses whose "I" was left out, and could be nobody else's: "can't sleep", "woke up at four".
extension ClauseSubject {
  /// What is said before the clause as it stands; nil where somebody else might be meant.
  static func elided(_ words: [ClauseWord]) -> String? {
    let first = words[0]
    let next = words[1].key
    switch first.parts {
    case ["can", "not"] where first.typed.lowercased() != "can":
      return ["be", "hurt", "come", "go", "possibly"].contains(next) ? nil : "you"
    case ["could", "not"]: return ["be", "have", "come", "go"].contains(next) ? nil : "you"
    case ["have", "not"], ["had", "not"]: return "you"
    case ["did", "not"]: return didVerbs.contains(next) ? "you" : nil
    case ["do", "not"]: return doVerbs.contains(next) ? "you" : nil
    case ["woke"], ["slept"], ["cried"], ["forgot"], ["overslept"]: return "you"
    case ["lost"], ["missed"], ["failed"], ["quit"], ["broke"]:
      return ["my", "another"].contains(next) ? "you" : nil
    case ["got"]: return gotInto.contains(next) ? "you" : nil
    case ["been"]:
      return next.hasSuffix("ing") || beenIn.contains(next) ? "you've" : nil
    case ["feeling"], ["dreading"], ["struggling"], ["wondering"]: return "you're"
    case ["trying"]: return next == "to" || next == "not" ? "you're" : nil
    case ["thinking"], ["worrying"]: return ["about", "of"].contains(next) ? "you're" : nil
    case ["waiting"]: return ["for", "on", "to"].contains(next) ? "you're" : nil
    default: return nil
    }
  }

  private static let didVerbs: Set<String> = [
    "sleep", "eat", "know", "want", "go", "get", "have", "feel", "even", "say", "tell", "see",
    "call",
    "make", "finish", "dare", "think", "answer", "leave", "mean", "ask", "cry", "manage", "expect",
  ]
  private static let doVerbs: Set<String> = [
    "know", "want", "feel", "care", "need", "have", "like", "understand", "remember", "really",
  ]
  private static let gotInto: Set<String> = [
    "fired", "sacked", "dumped", "divorced", "home", "told", "laid", "nothing", "lost", "made",
    "rejected", "shouted", "caught",
  ]
  private static let beenIn: Set<String> = [
    "up", "off", "ill", "sick", "awake", "told", "fired", "here", "there", "better", "alone",
  ]
}

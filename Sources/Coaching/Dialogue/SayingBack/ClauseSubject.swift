/// Who a clause is about, where that is sure enough to say it back.
struct ClauseSubject {
  enum Kind {
    /// The client.
    case own
    /// Somebody or something else.
    case other
    /// "You", meaning people in general.
    case anybody
  }

  var kind: Kind
  /// What is said before the words from `rest` on: "you and your sister".
  var opening = ""
  /// The first word that is turned by itself.
  var rest = 0
  /// Whether the first word loses its capital.
  var lowers = true
  /// Whether "we" is the client and one other, or all of a group that is named.
  var isBoth = false

  /// Finds the subject of a statement; nil where there is none that is sure.
  init?(_ words: [ClauseWord]) {
    guard let first = words.first, words.count > 1 else { return nil }
    let keys = words.map(\.key)
    if Anybody.isMeant(words) {
      self.init(kind: .anybody)
      return
    }
    if let pair = Self.pair(words) {
      if ["was", "is", "has", "does"].contains(words[pair.rest].key) { return nil }
      self = pair
      return
    }
    if Self.isOwn(words) {
      self.init(kind: .own)
      return
    }
    if let kind = Self.elided(words) {
      self.init(kind: .own, opening: kind)
      return
    }
    if first.key == "we", ["both", "all"].contains(keys[1]) {
      guard words.count > 2 else { return nil }
      self.init(kind: .other, isBoth: true)
      return
    }
    let isOurs = words.indices.contains { place in
      keys[place] == "us" && place > 1 && keys[place - 1] == "of"
        && ["both", "all"].contains(keys[place - 2])
    }
    if Self.leans(words) || Self.isFused(words) || Self.isInverted(words) {
      self.init(kind: Self.startsOwn(words) ? .own : .other, isBoth: isOurs)
      return
    }
    guard NounPhrase.isSubject(words) else { return nil }
    self.init(kind: .other, lowers: NounPhrase.lowers(first, words), isBoth: isOurs)
  }

  private init(
    kind: Kind, opening: String = "", rest: Int = 0, lowers: Bool = true, isBoth: Bool = false
  ) {
    self.kind = kind
    self.opening = opening
    self.rest = rest
    self.lowers = lowers
    self.isBoth = isBoth
  }

  private static func isOwn(_ words: [ClauseWord]) -> Bool {
    if words[0].key == "i" { return true }
    let next = words[1].key
    // Typed without its apostrophe, "id" and "ill" are words of their own.
    if words[0].parts == ["id"] {
      return ["rather", "love", "like", "hate", "be", "have", "never", "just", "been"].contains(
        next)
    }
    if words[0].parts == ["ill"] {
      return ["be", "never", "just", "have", "get", "go", "do", "always", "probably"].contains(next)
    }
    return false
  }

  /// "me and my sister", "my sister and I", "he and I": the client is named last.
  private static func pair(_ words: [ClauseWord]) -> ClauseSubject? {
    let keys = words.map { $0.parts.count == 1 ? $0.key : "" }
    if keys[0] == "me", keys[1] == "and", keys.count > 4 {
      if ["my", "the"].contains(keys[2]) {
        let owner = keys[2] == "my" ? "your " : "the "
        return ClauseSubject(kind: .other, opening: "you and " + owner + words[3].typed, rest: 4)
      }
      if ["him", "her", "them"].contains(keys[2]) {
        return ClauseSubject(kind: .other, opening: "you and " + keys[2], rest: 3)
      }
      return nil
    }
    guard let and = keys.prefix(5).firstIndex(of: "and"), and + 2 < keys.count,
      ["i", "me"].contains(keys[and + 1])
    else { return nil }
    if and == 1, ["he", "she", "they"].contains(keys[0]) {
      return ClauseSubject(kind: .other, opening: "you and " + keys[0], rest: 3)
    }
    guard and > 1, and < 4, keys[0] == "my", !keys[1..<and].contains("") else { return nil }
    let names = words[1..<and].map(\.typed).joined(separator: " ")
    return ClauseSubject(kind: .other, opening: "you and your " + names, rest: and + 2)
  }

  /// A clause that leans on another and has it at hand: "when I get home he's asleep".
  private static func leans(_ words: [ClauseWord]) -> Bool {
    var start = 0
    if ["when", "whenever", "if", "while", "before", "after", "since", "until", "once", "unless"]
      .contains(words[0].key)
    {
      start = 1
    } else if words[0].key == "every", words[1].key == "time" {
      start = 2
    } else if ["whatever", "wherever", "however"].contains(words[0].key) {
      start = 1
    }
    guard start > 0, words.count > start + 3 else { return false }
    let opens =
      Pronouns.subjects.contains(words[start].key) || words[start].key == "my"
      || Pronouns.openers.contains(words[start].key)
    guard opens else { return false }
    return words.indices.dropFirst(start + 2).contains { place in
      Pronouns.subjects.contains(words[place].key) && words[place].key != "that"
        && words[place].key != "this" && !thinking.contains(words[place - 1].parts.last ?? "")
    }
  }

  private static func startsOwn(_ words: [ClauseWord]) -> Bool {
    words.contains { $0.key == "i" }
      && !words.contains { Pronouns.sure.contains($0.key) || $0.key == "my" }
  }

  /// "what I need is sleep", "all I do is wait".
  private static func isFused(_ words: [ClauseWord]) -> Bool {
    guard ["what", "all", "how", "where"].contains(words[0].key), words[1].key == "i" else {
      return false
    }
    return words.dropFirst(words[1].parts.count > 1 ? 2 : 3).contains {
      ["is", "was"].contains($0.key)
    }
  }

  /// "nor am I", "neither did I".
  private static func isInverted(_ words: [ClauseWord]) -> Bool {
    words.count == 3 && ["nor", "neither", "so"].contains(words[0].key) && words[2].parts == ["i"]
      && Asking.auxiliaries.contains(words[1].key)
  }

  /// Behind these a subject begins no clause that could stand alone.
  private static let thinking: Set<String> = [
    "and", "because", "feel", "felt", "hope", "how", "if", "knew", "know", "mean", "said", "say",
    "says", "that", "think", "thinks", "thought", "told", "what", "where", "who", "why", "wish",
  ]
}

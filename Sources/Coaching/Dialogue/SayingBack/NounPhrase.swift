/// Subjects that are somebody or something else: "my boss keeps", "three parcels came".
enum NounPhrase {
  /// Whether a clause begins with a subject and a verb of its own, so that it is a statement.
  static func isSubject(_ words: [ClauseWord]) -> Bool {
    let first = words[0]
    if Pronouns.sure.contains(first.key) {
      if first.parts.count > 1 { return true }
      let next = words[1].key == "all" && words.count > 2 ? words[2].key : words[1].key
      // "somebody stop me" calls; "somebody stopped me" tells.
      let isCall =
        !["they", "there"].contains(first.key) && Verbs.bare.contains(next)
        && !Verbs.past.contains(next)
      return !isCall && !notVerbs.contains(next) && !Pronouns.openers.contains(next)
    }
    if alone.contains(first.key), isVerb(words, at: 1, isBare: true) { return true }
    if ["this", "that"].contains(first.key), first.parts.count > 1 { return words.count > 1 }
    if openers.contains(first.key) { return verb(words, from: 1) != nil }
    if opensTime(words) { return true }
    guard first.parts.count == 1 else { return false }
    // A bare noun or a name has its verb next to it: "work is", "Priya keeps".
    if Verbs.bare.contains(first.key) {
      return ["is", "was", "has"].contains(words[1].key) && words.count > 2
    }
    guard !notNouns.contains(first.key), !Asking.auxiliaries.contains(first.key),
      !MentionWords.isNumber(first.key)
    else { return false }
    let place = words[1...].firstIndex { !Pronouns.adverbs.contains($0.key) } ?? 1
    if place < 3, words.count > 2, isVerb(words, at: place, isBare: true) { return true }
    // "loud noises make me jump"
    return words.count > 3 && words[1].key.hasSuffix("s") && Verbs.bare.contains(words[2].key)
  }

  /// Whether the first word is no name, so that it loses its capital inside a sentence.
  static func lowers(_ first: ClauseWord, _ words: [ClauseWord]) -> Bool {
    Pronouns.sure.contains(first.key) || openers.contains(first.key) || first.isShouted
      || Verbs.bare.contains(first.key) || times.contains(first.key) || leadIns.contains(first.key)
      || common.contains(first.key) || ["last", "next"].contains(first.key)
      || first.key.count > 5 && first.key.hasSuffix("ing")
      || first.key.hasSuffix("s") && ["are", "were", "have", "do"].contains(words[1].key)
  }

  /// The first verb that is the clause's own, not one of "who hit me" or "the house I grew up in".
  private static func verb(_ words: [ClauseWord], from start: Int) -> Int? {
    words.indices.dropFirst(start).first { isVerb(words, at: $0, isBare: false) }
  }

  private static func isVerb(_ words: [ClauseWord], at place: Int, isBare: Bool) -> Bool {
    let word = words[place]
    if word.typed.hasSuffix("'s"), place + 1 < words.count,
      ClauseWord.behindIs.contains(words[place + 1].key)
        || placesOfBeing.contains(words[place + 1].key)
    {
      return true
    }
    let last = words[..<place].lastIndex { !Pronouns.adverbs.contains($0.key) } ?? 0
    let before = words[last]
    let isObject = last > 0 && prepositions.contains(words[last - 1].key)
    // A noun stands before it: no article, and no subject of an inner clause.
    if !isBare, !isObject {
      guard
        !Pronouns.subjects.subtracting(["this", "that", "nobody"]).contains(before.key)
          || ["one", "nobody"].contains(before.key)
      else { return false }
      guard
        ![
          "the", "a", "an", "my", "your", "his", "her", "its", "their", "very", "to", "who",
          "which", "that", "what", "of", "in", "at", "with", "i",
        ].contains(before.key)
      else { return false }
    }
    if Asking.auxiliaries.contains(word.key), word.key != "may" { return true }
    if word.parts.count > 1 { return false }
    if Verbs.past.contains(word.key) || Verbs.third.contains(word.key) { return true }
    if word.key.count > 4, word.key.hasSuffix("ed"), !Verbs.notPast.contains(word.key) {
      return place > 1 || isBare
    }
    let isMany = before.key.hasSuffix("s") && before.key.count > 3 || many.contains(before.key)
    return isMany && Verbs.bare.contains(word.key)
  }

  /// "last night I cried", "at work they ignore me": a time or a place, then a sure subject.
  private static func opensTime(_ words: [ClauseWord]) -> Bool {
    let first = words[0].key
    let isTime =
      ["this", "last", "next", "every", "all", "some", "most", "one"].contains(first)
      && words.count > 3 && times.contains(words[1].key)
    guard isTime || times.contains(first) || leadIns.contains(first) else { return false }
    let start = isTime ? 2 : 1
    let place = words[start...].prefix(4).firstIndex {
      $0.key == "i" || Pronouns.sure.contains($0.key) || $0.key == "my" && !leadIns.contains(first)
    }
    guard let place, place + 1 < words.count else { return false }
    // "since he left" leans on something that is not said.
    if leadIns.contains(first), place == start { return false }
    let between = words[start..<place].map(\.key)
    guard !between.contains(where: { Asking.auxiliaries.contains($0) || $0 == "which" }) else {
      return false
    }
    if words[place].key == "i" { return true }
    return isSubject(Array(words[place...]))
  }

  private static let openers = Pronouns.openers.union(["my", "these", "none", "part", "parts"])
  /// "my wife's on nights": the "'s" is a verb.
  private static let placesOfBeing: Set<String> = [
    "at", "away", "back", "down", "for", "from", "here", "in", "off", "on", "out", "there", "up",
    "with",
  ]
  /// Openers that may be a subject by themselves.
  private static let alone: Set<String> = [
    "this", "that", "these", "those", "some", "none", "both", "all", "most", "half", "one",
  ]
  private static let many: Set<String> = ["people", "men", "women", "kids", "children", "parents"]
  private static let times: Set<String> = [
    "today", "yesterday", "tonight", "sometimes", "lately", "now", "morning", "evening", "night",
    "week", "weekend", "month", "year", "day", "days", "afternoon", "time", "recently", "usually",
    "suddenly", "nights", "mornings", "once", "winter", "spring", "summer", "autumn", "christmas",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "term", "shift",
  ]
  private static let prepositions: Set<String> = [
    "about", "at", "behind", "for", "from", "in", "of", "on", "over", "to", "with", "without",
  ]
  private static let leadIns: Set<String> = [
    "in", "at", "on", "after", "before", "since", "until", "for", "with", "without", "during", "by",
  ]
  private static let notVerbs: Set<String> = [
    "again", "and", "at", "but", "for", "from", "in", "maybe", "mostly", "of", "on", "or", "than",
    "to", "too", "who", "with", "else", "new", "special", "wrong", "at", "like", "much", "about",
  ]
  private static let notNouns: Set<String> = [
    "i", "me", "you", "we", "us", "and", "but", "or", "if", "as", "what", "who", "why", "how",
    "when",
    "where", "which", "not", "so", "too", "such", "to", "of", "because", "although", "though",
    "than",
    "then", "just", "only", "still", "never", "always", "even", "more", "less", "very", "am",
    "been",
    "nor", "neither", "your", "our", "whatever", "while", "like", "dear", "please",
  ]
  /// Nouns that often open a sentence without an article: no names.
  private static let common: Set<String> = [
    "work", "school", "uni", "college", "money", "sleep", "life", "home", "food", "music", "time",
    "things", "people", "parents", "kids", "men", "women", "friends", "family", "everyone",
    "traffic",
    "rent", "bills", "exams", "nights", "mornings", "weekends", "days", "guilt", "anxiety", "shame",
    "grief", "anger", "fear", "sadness", "silence", "lunch", "dinner", "breakfast", "stress",
    "customers", "clients", "students", "patients", "colleagues", "neighbours", "deadlines",
    "meetings", "emails", "trains", "church", "boss", "doctor", "nurse", "foreman", "teacher",
    "football", "training", "therapy", "dating",
    "marriage",
  ]
}

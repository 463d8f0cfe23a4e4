/// Words that lead up to a clause or trail off behind it and say nothing of their own.
enum Fillers {
  /// Finds a clause's core.
  ///
  /// - Parameters:
  ///   - words: the clause.
  ///   - range: UTF-8 offsets that stay in it.
  /// - Returns: the places of its words; empty when nothing but fillers was said.
  static func core(of words: [ClauseWord], keeping range: Range<Int>? = nil) -> Range<Int> {
    let keys = words.map(\.parts)
    var end = words.count
    while let less = tail(keys[..<end]) {
      let isKept = range.map { words[less].bytes.upperBound > $0.upperBound } ?? true
      guard isKept else { break }
      end = less
    }
    var start = 0
    while let more = lead(keys[start..<end]) {
      // A phrase may begin with the "and then" of a clause; its sense does not.
      let joins = keys[start..<more].allSatisfy { joiners.contains($0[0]) || $0 == ["then"] }
      let isBefore = range.map { words[more - 1].bytes.upperBound <= $0.lowerBound } ?? true
      let isKept = joins || isBefore
      guard isKept else { break }
      start = more
    }
    return start..<end
  }

  /// Where a clause goes on behind its first filler; nil when it begins with none.
  private static func lead(_ keys: ArraySlice<[String]>) -> Int? {
    guard let first = keys.first else { return nil }
    let start = keys.startIndex
    let spoken = keys.prefix(8).flatMap { $0 }
    for filler in leads where spoken.starts(with: filler) {
      var left = filler.count
      var end = start
      while left > 0, end < keys.endIndex {
        left -= keys[end].count
        end += 1
      }
      guard left == 0 else { continue }
      if end == keys.endIndex || opens(keys[end]) { return end }
    }
    let word = first[0]
    guard first.count == 1 else { return nil }
    if sounds.contains(word) || word == "lol" { return start + 1 }
    guard start + 1 < keys.endIndex else {
      return joiners.contains(word) || openers.contains(word) ? start + 1 : nil
    }
    let next = keys[start + 1]
    if joiners.contains(word), next[0] != "of" { return start + 1 }
    if word == "no", next == ["one"] { return nil }
    // "like a family" compares; "like I can't even" does not.
    if word == "like", !Pronouns.subjects.contains(next[0]) { return nil }
    return openers.contains(word) && opens(next) ? start + 1 : nil
  }

  /// Whether a word begins a clause, or leads to one.
  private static func opens(_ parts: [String]) -> Bool {
    let word = parts[0]
    return starters.contains(word) || joiners.contains(word) || openers.contains(word)
      || sounds.contains(word)
  }

  /// Where a clause ends before its last filler; nil when it ends in none.
  private static func tail(_ keys: ArraySlice<[String]>) -> Int? {
    guard let last = keys.last else { return nil }
    for filler in tails where keys.suffix(filler.count).elementsEqual(filler.map { [$0] }) {
      if keys.count > filler.count { return keys.endIndex - filler.count }
    }
    // "I did it anyway" says something.
    let isAgainst =
      last == ["anyway"]
      && (keys.dropLast().last == ["it"] || keys.contains(["but"]) || keys.contains(["and"]))
    if last.count == 1, ends.contains(last[0]), !isAgainst { return keys.endIndex - 1 }
    // "or anything", but not "I'd do anything".
    if keys.count > 2, keys[keys.endIndex - 2] == ["or"], vague.contains(last[0]) {
      return keys.endIndex - 2
    }
    return nil
  }

  /// No clause is cut behind one of these.
  static let dangling: Set<String> = [
    "a", "about", "after", "an", "and", "as", "at", "be", "because", "before", "but", "by", "could",
    "for", "from",
    "her", "his", "i", "if", "in", "into", "is", "my", "of", "on", "or", "our", "over", "so",
    "than",
    "that", "the", "their", "then", "they", "this", "to", "until", "was", "we", "when", "where",
    "tend", "which", "while", "who", "with", "would", "your",
  ]

  private static let joiners: Set<String> = ["and", "but", "because", "coz", "cos", "cuz", "plus"]
  private static let sounds: Set<String> = [
    "um", "umm", "uh", "er", "erm", "hmm", "mm", "oh", "ugh", "argh", "omg", "tbh", "honestly",
    "basically", "frankly", "haha", "meh",
  ]
  /// Dropped only where a clause begins behind them: "so I left", but "so tired".
  private static let openers: Set<String> = [
    "so", "well", "ok", "okay", "yeah", "yes", "yep", "no", "nah", "like", "actually", "anyway",
    "also", "look", "listen", "see", "sorry", "god", "right", "apparently", "seriously",
    "obviously",
    "literally", "anyways", "hi", "hey", "hello", "then", "yet", "please", "though", "alright",
  ]
  private static let starters: Set<String> = [
    "i", "im", "my", "he", "she", "it", "its", "they", "we", "you", "the", "this", "that", "there",
    "nobody", "everybody", "everyone", "somebody", "someone", "nothing", "everything", "a", "his",
    "her", "their", "our", "all", "when", "if", "what", "why", "how", "now", "today", "yesterday",
    "me", "some", "one", "people", "every",
  ]
  private static let leads: [[String]] = [
    ["i", "mean"], ["you", "know"], ["the", "thing", "is"], ["thing", "is"],
    ["to", "be", "honest"],
    ["to", "be", "fair"], ["oh", "my", "god"], ["oh", "god"], ["my", "god"], ["i", "guess"],
    ["i", "suppose"], ["at", "the", "end", "of", "the", "day"], ["as", "i", "said"],
    ["like", "i", "said"], ["let", "us", "face", "it"], ["not", "going", "to", "lie"],
    ["i", "have", "to", "say"], ["the", "truth", "is"], ["the", "problem", "is"], ["fact", "is"],
    ["by", "the", "way"], ["you", "see"], ["on", "top", "of", "that"],
    ["it", "is", "just", "that"],
    ["what", "happened", "is"], ["of", "course"], ["turns", "out"],
    ["do", "not", "get", "me", "wrong"],
  ]
  private static let tails: [[String]] = [
    ["or", "whatever"], ["or", "something"], ["i", "guess"], ["i", "suppose"], ["you", "know"],
    ["to", "be", "honest"], ["and", "stuff"], ["and", "all", "that"], ["and", "everything"],
    ["and", "so", "on"], ["or", "so"], ["if", "you", "know", "what", "i", "mean"],
    ["you", "know", "what", "i", "mean"], ["know", "what", "i", "mean"],
    ["or", "anything", "like", "that"],
  ]
  private static let vague: Set<String> = ["anything", "something", "whatever", "what"]
  private static let ends: Set<String> = [
    "lol", "lmao", "tbh", "haha", "hahaha", "ha", "idk", "though", "tho", "anyway", "anyways", "x",
    "xx", "xxx", "ngl", "imo", "smh", "ugh", "oh", "um", "er", "mostly", "basically",
  ]
}

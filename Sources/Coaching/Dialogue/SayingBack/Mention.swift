/// A concrete thing that the client mentioned and the coach may come back to: "Friday's report",
/// "your sister's wedding", "three deadlines", "Priya".
struct Mention: Hashable, Sendable {
  /// How it is said back; at most six words.
  var words: String
  /// The word it is known by, folded: while the client speaks of it, it is not brought up.
  var noun: String
  /// How plainly it is one thing of the client's: the lowest comes first.
  var rank: Int
  /// The number of the statement in which it was last spoken of, by either side.
  var turn: Int

  /// The most concrete thing of a statement.
  ///
  /// - Parameters:
  ///   - tokens: the statement's words.
  ///   - text: the statement.
  ///   - turn: its number.
  /// - Returns: nil where nothing is named that could be come back to.
  static func best(of tokens: [Token], in text: String, turn: Int) -> Mention? {
    // A statement that goes on for pages has named too many things to pick one.
    let tokens = Array(tokens.prefix(200))
    var best: Mention?
    var start = 0
    while start < tokens.count {
      let clause = tokens[start].clause
      let end = tokens[start...].firstIndex { $0.clause != clause } ?? tokens.count
      let words = ClauseWord.words(tokens[start..<end], of: text)
      let begins = start == 0 || tokens[start - 1].sentence != tokens[start].sentence
      start = end
      guard let first = words.first, !["if", "unless"].contains(first.key) else { continue }
      for place in words.indices {
        guard let found = found(words, place, beginsSentence: begins && place == 0) else {
          continue
        }
        if found.rank < best?.rank ?? .max {
          best = Mention(words: found.words, noun: found.noun, rank: found.rank, turn: turn)
        }
      }
    }
    return best
  }

  private typealias Found = (words: String, noun: String, rank: Int)

  /// What is named from a word on.
  private static func found(
    _ words: [ClauseWord], _ place: Int, beginsSentence: Bool
  ) -> Found? {
    guard !isDenied(words, place) else { return nil }
    return ofDay(words, place) ?? thing(words, place) ?? number(words, place)
      ?? name(words, place, beginsSentence: beginsSentence)
  }

  /// "I don't have a mortgage" names none.
  private static func isDenied(_ words: [ClauseWord], _ place: Int) -> Bool {
    guard place > 1 else { return false }
    return ["have", "got", "need", "own"].contains(words[place - 1].key)
      && words[place - 2].parts.contains("not")
  }

  /// "Friday's report", "tomorrow's exam".
  private static func ofDay(_ words: [ClauseWord], _ place: Int) -> Found? {
    guard let day = MentionWords.owner(words[place], among: MentionWords.days) else { return nil }
    guard let end = noun(words, from: place + 1) else { return nil }
    let name = MentionWords.lowerDays.contains(day) ? day : capital(day)
    return (name + "'s " + typed(words[(place + 1)...end]), words[end].key, 0)
  }

  /// "my sister's wedding", "the interview on Monday", "the mortgage".
  private static func thing(_ words: [ClauseWord], _ place: Int) -> Found? {
    let article = words[place].key
    guard ["my", "the", "a", "an", "this"].contains(article), words[place].parts.count == 1,
      place + 1 < words.count
    else { return nil }
    let opening = article == "my" ? "your " : article == "this" ? "this " : "the "
    if article == "my",
      let kin = MentionWords.owner(words[place + 1], among: MentionWords.kin),
      let end = noun(words, from: place + 2)
    {
      let owned = opening + kin + "'s " + typed(words[(place + 2)...end])
      return (owned, words[end].key, 1)
    }
    guard let end = noun(words, from: place + 1) else { return nil }
    let thing = opening + typed(words[(place + 1)...end])
    guard end + 2 < words.count, ["on", "this", "next"].contains(words[end + 1].key),
      MentionWords.days.contains(words[end + 2].key)
    else { return (thing, words[end].key, article == "a" || article == "an" ? 4 : 3) }
    let day = words[end + 1].key + " " + capital(words[end + 2].key)
    return (thing + " " + day, words[end].key, 0)
  }

  /// The last word of a thing: at most two words that tell which stand before it.
  private static func noun(_ words: [ClauseWord], from start: Int) -> Int? {
    var place = start
    var end: Int?
    while place < words.count, place < start + 3, words[place].parts.count == 1 {
      let key = words[place].key
      if MentionWords.things.contains(key) {
        end = place
      } else if !MentionWords.kinds.contains(key) {
        break
      }
      place += 1
    }
    return end
  }

  /// "three deadlines", "my two exams".
  private static func number(_ words: [ClauseWord], _ place: Int) -> Found? {
    let isMine = words[place].key == "my"
    let place = isMine ? place + 1 : place
    guard place + 1 < words.count, MentionWords.isNumber(words[place].key) else { return nil }
    let noun = words[place + 1]
    guard noun.parts.count == 1, noun.key.count > 4, noun.key.hasSuffix("s"),
      !noun.key.hasSuffix("ss"), !noun.key.contains("'"),
      !MentionWords.notThings.contains(noun.key),
      noun.gap == " "
    else { return nil }
    let counted = words[place].typed.lowercased() + " " + typed(words[(place + 1)...(place + 1)])
    return ((isMine ? "your " : "") + counted, noun.key, 2)
  }

  /// "Priya", "Dr Patel": a capital inside a sentence; "Tom's match" also where it begins one.
  private static func name(
    _ words: [ClauseWord], _ place: Int, beginsSentence: Bool
  ) -> Found? {
    let word = words[place]
    let typed = word.typed.hasSuffix("'s") ? String(word.typed.dropLast(2)) : word.typed
    let owned = typed.count < word.typed.count ? noun(words, from: place + 1) : nil
    guard !beginsSentence || owned != nil, word.parts.count == 1, typed.count > 2,
      typed.first?.isUppercase == true,
      typed.dropFirst().allSatisfy({ $0.isLetter && $0.isLowercase })
    else { return nil }
    let key = typed.lowercased()
    guard !MentionWords.isNoName(key), !Pronouns.subjects.contains(key) else { return nil }
    // In a text where most words have capitals a capital says nothing.
    guard words.count(where: { $0.typed.first?.isUppercase == true }) * 2 <= words.count else {
      return nil
    }
    if let owned {
      return (typed + "'s " + self.typed(words[(place + 1)...owned]), words[owned].key, 1)
    }
    // "Super Eagles" is one name.
    if place + 1 < words.count, words[place + 1].typed.first?.isUppercase == true,
      words[place + 1].parts.count == 1, words[place + 1].key != "i"
    {
      return (typed + " " + words[place + 1].typed, key, 3)
    }
    if place > 0, words[place - 1].typed.first?.isUppercase == true, words[place - 1].key != "i",
      !MentionWords.titles.contains(words[place - 1].key)
    {
      return nil
    }
    let hasTitle = place > 0 && MentionWords.titles.contains(words[place - 1].key)
    return ((hasTitle ? words[place - 1].typed + " " : "") + typed, key, 3)
  }

  private static func typed(_ words: ArraySlice<ClauseWord>) -> String {
    var text = ""
    for word in words {
      let typed = word.isShouted ? word.typed.lowercased() : word.typed
      text += text.isEmpty ? typed : word.gap + typed
    }
    return text
  }

  private static func capital(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}

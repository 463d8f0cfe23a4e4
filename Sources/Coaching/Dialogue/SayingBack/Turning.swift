/// Turns a client's clause round: "I can't keep up" → "you can't keep up".
///
/// Only where the grammar is sure; a word-for-word mirror says "you think me hate you".
enum Turning {
  /// A clause said in the second person.
  ///
  /// - Parameter clause: one clause as typed, without its end mark.
  /// - Returns: at most `Quote.words` words; nil unless it is a statement whose subject is known
  ///   and in which every "I", "was" and "you" has one reading.
  static func turned(_ clause: String) -> String? {
    guard !clause.contains("…") else { return nil }
    let tokens = Tokenizer.tokens(of: clause)
    guard tokens.last?.clause ?? 0 == 0 else { return nil }
    let excerpt = Excerpt(tokens, of: clause)
    return excerpt.words.isEmpty ? nil : excerpt.turned
  }

  /// The same for words that are known to be one clause and no question.
  static func turned(_ words: [ClauseWord]) -> String? {
    var words = words
    guard words.count > 1, words.allSatisfy({ $0.typed.count < Quote.letters }) else { return nil }
    if words.allSatisfy({ $0.typed.count == 1 || $0.isShouted }), words.contains(where: \.isShouted)
    {
      words = words.map { $0.quiet }
    }
    // "U.S." is no word to turn, nor is an address.
    guard
      !words.contains(where: { $0.typed.contains(".") && !$0.typed.contains(where: \.isNumber) })
    else { return nil }
    var isCut = false
    if words.count > Quote.words {
      guard let end = Shortening.end(of: words) else { return nil }
      words = Array(words[..<end])
      isCut = true
    }
    guard let subject = ClauseSubject(words), let said = said(words, subject) else { return nil }
    guard said.split(separator: " ").count <= Quote.words else { return nil }
    return said + (isCut ? "…" : "")
  }

  /// A part that is no clause: only possessives and objects are turned.
  ///
  /// - Returns: nil where a subject "I" or a "you" stands in it.
  static func turned(part: String) -> String? {
    let words = ClauseWord.words(Tokenizer.tokens(of: part), of: part)
    for word in words {
      if word.parts.contains(where: Pronouns.seconds.union(Pronouns.plurals).contains) {
        return nil
      }
      if word.key == "i" { return nil }
    }
    // As typed but for the words that turn: what the client wrote is not mended here.
    return part.split(separator: " ").map { typed in
      Pronouns.turned[typed.lowercased()] ?? String(typed)
    }.joined(separator: " ")
  }
}

extension ClauseWord {
  /// What was typed in capitals, said in a usual voice.
  var quiet: ClauseWord {
    var word = self
    word.typed = typed.lowercased()
    return word
  }
}

/// Where a clause may be cut so that its beginning still stands as a sentence.
enum Shortening {
  /// The place of the last part that fits before a joining word; nil where there is none.
  static func end(of words: [ClauseWord]) -> Int? {
    let places = (4...Quote.words).reversed()
    let isDenied = words.prefix(Quote.words).contains {
      $0.parts.contains("not") || ["never", "no", "nothing", "nobody", "hardly"].contains($0.key)
    }
    return places.first { place in
      place < words.count && starts.contains(words[place].key)
        && !(isDenied && conditions.contains(words[place].key)) && words[place].gap == " "
        && !Fillers.dangling.contains(words[place - 1].key)
        && !["just", "even", "only", "not", "so", "too"].contains(words[place - 1].key)
    }
  }

  /// What a denial is often about: "I can't eat when he's there" is not "you can't eat".
  private static let conditions: Set<String> = [
    "because", "cos", "every", "for", "if", "like", "since", "so", "until", "when", "where",
    "while",
    "without",
  ]
  private static let starts: Set<String> = [
    "about", "after", "and", "at", "because", "before", "but", "by", "cos", "during", "every",
    "for",
    "from",
    "if", "in", "on", "since", "so", "through", "until", "when", "where", "while", "with",
    "without",
  ]
}

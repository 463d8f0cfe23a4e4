/// The core of a clause: what of it may be said back.
///
/// Joiners and fillers before it and empty tails behind it are gone; it is not shortened yet.
struct Excerpt {
  let words: [ClauseWord]
  /// Whether something stood in quotation marks: perhaps somebody else's "I".
  let isSpeech: Bool
  /// Whether the clause ends in a question mark, or begins as a question does.
  let isQuestion: Bool
  private let text: String

  /// Takes the core out of a clause.
  ///
  /// - Parameters:
  ///   - tokens: the words of the clause.
  ///   - text: the statement.
  ///   - range: UTF-8 offsets that stay in sight, whatever is dropped.
  init(_ tokens: [Token], of text: String, keeping range: Range<Int>? = nil) {
    let all = ClauseWord.words(tokens, of: text)
    let core = Fillers.core(of: all, keeping: range)
    words = Array(all[core])
    isSpeech = Self.isSpeech(tokens, of: text)
    let asks = tokens.last?.endsQuestion ?? false
    isQuestion = asks || Asking.isQuestion(words)
    self.text = text
  }

  /// Quotes the core.
  ///
  /// - Parameter range: UTF-8 offsets that must be in sight.
  /// - Returns: its words as typed, at most eight; `…` where something was cut.
  func quote(around range: Range<Int>? = nil) -> String {
    guard let start = words.first?.bytes.lowerBound else { return "" }
    let sight = range ?? start..<start
    let seen = words.firstIndex { $0.bytes.upperBound > sight.lowerBound } ?? words.count - 1
    let end = max(words.lastIndex { $0.bytes.lowerBound < sight.upperBound } ?? seen, seen)
    var first = 0
    if words.count > Quote.words, end >= Quote.words {
      first = max(min(seen, end - Quote.words + 1), 0)
      if end - seen < Quote.words - 1 { first = max(0, end - Quote.words + 1) }
    }
    var last = min(first + Quote.words, words.count) - 1
    let isCut = last + 1 < words.count
    // "…by the" says no more than "…".
    while isCut, last > max(end, first + 3), Fillers.dangling.contains(words[last].key) {
      last -= 1
    }
    let range = Self.typed(words[first...last], in: text)
    // A key held down, or a page of blanks, is not looked through.
    let shown =
      range.count > ClauseWord.most * Quote.words
      ? words[first...last].map(\.typed).joined(separator: " ")
      : Quote.clean(Quote.slice(text, range))
    return (first > 0 ? "…" : "") + shown + (isCut ? "…" : "")
  }

  /// The clause turned round, or nil where the grammar is not sure.
  var turned: String? {
    isSpeech || isQuestion ? nil : Turning.turned(words)
  }

  /// Whether it is spoken to the coach: not something to say back.
  var isToCoach: Bool { Asking.isToCoach(words, isQuestion: isQuestion) }

  /// Whether it only says who said or thought the rest: "…, he said", "…, I think".
  private var isTag: Bool {
    words.count == 2 && Pronouns.subjects.contains(words[0].key)
      && Self.tagVerbs.contains(words[1].key)
  }

  private static let tagVerbs: Set<String> = [
    "am", "are", "can", "did", "do", "does", "guess", "had", "have", "is", "know", "mean", "must",
    "said",
    "says", "suppose", "swear", "think", "thought", "was", "will", "wonder", "would",
  ]

  /// The bytes of words, with a currency sign before them and a percent sign behind.
  private static func typed(_ words: ArraySlice<ClauseWord>, in text: String) -> Range<Int> {
    guard let first = words.first, let last = words.last else { return 0..<0 }
    var start = first.bytes.lowerBound
    var end = last.bytes.upperBound
    for sign in ["£", "$", "€"] {
      let before = max(0, start - sign.utf8.count)..<start
      if Quote.slice(text, before) == sign { start = before.lowerBound }
    }
    if text.utf8.count > end, Quote.slice(text, end..<end + 1) == "%" { end += 1 }
    return start..<end
  }

  /// Whether quotation marks stand before, between or behind the words.
  private static func isSpeech(_ tokens: [Token], of text: String) -> Bool {
    guard let first = tokens.first else { return false }
    var end = max(0, first.bytes.lowerBound - 3)
    for token in tokens where token.bytes.lowerBound >= end {
      let gap = max(end, token.bytes.lowerBound - 64)..<token.bytes.lowerBound
      if hasMarks(Quote.slice(text, gap)) { return true }
      end = token.bytes.upperBound
    }
    return hasMarks(Quote.slice(text, end..<min(text.utf8.count, end + 3)))
  }

  private static func hasMarks(_ gap: String) -> Bool {
    gap.unicodeScalars.contains { "\"“”„«»‘'".unicodeScalars.contains($0) }
  }
}

extension Excerpt {
  /// The clause of a statement that has something in it: the first that can be turned round and
  /// tells something, else the first that can be turned round, else the first of three words or
  /// more, else the first that is not spoken to the coach.
  static func main(of tokens: [Token], in text: String) -> Excerpt? {
    var thin: Excerpt?
    var fallback: Excerpt?
    var isFullFallback = false
    var first = 0
    // Whoever writes a page has said it by the twelfth clause.
    for _ in 0..<12 where first < tokens.count {
      let clause = tokens[first].clause
      let end = tokens[first...].firstIndex { $0.clause != clause } ?? tokens.count
      let whole = Array(tokens[first..<end])
      var excerpt = Excerpt(whole, of: text)
      if excerpt.words.count > Quote.words, let start = excerpt.words.first?.bytes.lowerBound {
        // What leads up to the clause is no part of it: "and then I got home and I slept".
        let opening = tokens[first..<end].firstIndex { $0.bytes.lowerBound == start } ?? first
        excerpt = Excerpt(Quote.part(of: tokens, around: opening, to: 0), of: text)
      }
      first = end
      if excerpt.words.isEmpty || excerpt.isToCoach || excerpt.isTag { continue }
      // "that I don't count, that's the sentence": a remark on what went before is not the matter.
      let isRemark = ["that", "it", "this"].contains(excerpt.words[0].key) && isFullFallback
      if !isRemark, excerpt.turned != nil {
        if !excerpt.isThin { return excerpt }
        thin = thin ?? excerpt
        continue
      }
      // "my wife and I" waits for what comes.
      let isFull = excerpt.words.count > 2 && excerpt.words.last?.key != "i"
      if fallback == nil || isFull && !isFullFallback {
        isFullFallback = isFull
        fallback = excerpt
      }
    }
    return thin ?? fallback
  }

  /// Whether a clause only leads up to what is told: "it came up yesterday", "she said of course".
  private var isThin: Bool {
    guard words.count > 3, words.count < 5 else { return words.count <= 3 }
    return Self.leads.contains(words[1].key)
  }

  private static let leads: Set<String> = [
    "began", "came", "comes", "goes", "happened", "happens", "said", "says", "started", "starts",
    "told", "went",
  ]
}

/// Finds names of people, places and organisations, and months.
///
/// A capital inside a sentence makes a name of any word but those that never are one; where a
/// sentence begins, the word must be none that the book knows, or a name elsewhere. In small letters
/// neighbours tell: `my sister anna`, `called mike`, `i live in leeds`.
struct NameFinder {
  let vocabulary: BookVocabulary
  /// Names that were found elsewhere, by their key.
  var known: Set<String> = []

  /// The names of a text, in order.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - taken: places of it that are something else.
  /// - Returns: what is to be replaced.
  func findings(in text: TypedText, taken: [Finding]) -> [Finding] {
    var look = Look(finder: self, text: text)
    var other = taken[...]
    for index in text.words.indices {
      let range = text.words[index].range
      while let first = other.first, first.range.upperBound <= range.lowerBound {
        other = other.dropFirst()
      }
      if let first = other.first, first.range.overlaps(range) {
        look.kinds.append(nil)
      } else {
        look.kinds.append(look.kind(at: index))
      }
    }
    return look.findings
  }

  /// A text while it is looked at.
  struct Look {
    let finder: NameFinder
    let text: TypedText
    /// What each word before this one is.
    var kinds: [Finding.Kind?] = []

    var findings: [Finding] {
      zip(text.words, kinds).compactMap { word, kind in
        guard let kind else { return nil }
        let range = ending(of: word)
        return Finding(
          kind: kind, range: range, key: TypedText.key(text.string(range)),
          isWord: kind != .month && kind != .initial && finder.vocabulary.knows(word))
      }
    }

    /// The name in a word: without "'s", and without the s of "annas" where Anna is known.
    private func ending(of word: TypedText.Word) -> Range<Int> {
      guard word.stem == word.range, !finder.known.contains(word.key), word.key.hasSuffix("s"),
        isName(String(word.key.dropLast()))
      else { return word.stem }
      return word.stem.lowerBound..<word.stem.upperBound - 1
    }

    /// Whether a word is a name by itself, wherever it stands.
    func isName(_ key: String) -> Bool {
      finder.known.contains(key) || NameLists.people.contains(key)
        || NameLists.places.contains(key)
    }

    func word(_ index: Int) -> TypedText.Word? {
      text.words.indices.contains(index) ? text.words[index] : nil
    }

    func key(_ index: Int) -> String { word(index)?.stemKey ?? "" }

    func isCapital(_ index: Int) -> Bool {
      word(index).map { text.scalars[$0.range.lowerBound].properties.isUppercase } ?? false
    }

    /// What the word is, if it is to be replaced.
    func kind(at index: Int) -> Finding.Kind? {
      let word = text.words[index]
      let letters = word.stem.map { text.scalars[$0] }.filter(\.properties.isAlphabetic)
      guard !letters.isEmpty, !word.range.contains(where: { text.scalars[$0].isDigit }),
        !StandIns.isStandIn(word.stemKey)
      else { return nil }
      if isMonth(index) { return .month }
      if letters.count == 1, letters[0].properties.isCased {
        return isCapital(index) && !["i", "a", "o"].contains(word.stemKey) ? .initial : nil
      }
      // "Im" and "Don't" are taken apart by the book.
      if NameLists.closed.contains(word.stemKey)
        || word.key.split(separator: " ").allSatisfy({ NameLists.closed.contains(String($0)) })
      {
        return nil
      }
      let isKnown = finder.vocabulary.knows(word)
      // Another script is no part of an English book; it has no capitals that would tell.
      if letters.contains(where: { $0.value > 0x24F && !$0.isMarkedLatin }) { return named(index) }
      if follows(title: index), isCapital(index) || !isKnown { return .name }
      if isCapital(index) {
        let isAllCapitals = letters.count > 1 && letters.allSatisfy(\.properties.isUppercase)
        if !(isAllCapitals && isKnown) { return capital(index, isKnown: isKnown) }
      }
      return small(index, isKnown: isKnown)
    }

    private func capital(_ index: Int, isKnown: Bool) -> Finding.Kind? {
      let word = text.words[index]
      if NameLists.kindsOfPlace.contains(word.stemKey), index > 0, kinds[index - 1] != nil {
        return nil
      }
      if !word.beginsSentence, !text.isShouted { return named(index) }
      if !isKnown { return named(index) }
      let isWordName = NameLists.wordNames.contains(word.stemKey)
      if finder.known.contains(word.stemKey) || text.isShouted && isWordName {
        return Self.asked.contains(key(index + 1)) ? nil : named(index)
      }
      let owns = word.stem != word.range && word.text.lowercased().hasSuffix("s")
      return isWordName && (owns || Self.doing.contains(self.word(index + 1)?.key ?? ""))
        ? .name : nil
    }

    /// A place or a person, by what stands before and behind.
    func named(_ index: Int) -> Finding.Kind {
      let isPlace =
        ["in", "near", "outside", "across"].contains(key(index - 1))
        || NameLists.kindsOfPlace.contains(key(index + 1)) || NameLists.places.contains(key(index))
        || key(index).hasSuffix("s") && NameLists.places.contains(String(key(index).dropLast()))
        || index > 0 && kinds[index - 1] == .place && text.words[index].gap == " "
      return isPlace ? .place : .name
    }

    /// Behind it a word that begins a question is no name: "Will you", "May I".
    private static let asked = NameLists.words("i you he she it we they my the this that there")
    /// Behind a name and no verb: "Hope said", "Mark is".
    private static let doing = NameLists.words(
      """
      is was has had said says told thinks thought came comes left went gets got wants wanted does did
      called rang asked knows makes made keeps hates loves doesn't didn't isn't wasn't won't
      """)
  }
}

extension Unicode.Scalar {
  /// Latin letters with marks that stand past the first blocks, as in Vietnamese.
  var isMarkedLatin: Bool {
    (0x1E00...0x1EFF).contains(value) || (0x2C60...0x2C7F).contains(value)
      || (0xFF21...0xFF5A).contains(value) || (0x2B0...0x36F).contains(value)
      || (0x1D400...0x1D7FF).contains(value)
  }
}

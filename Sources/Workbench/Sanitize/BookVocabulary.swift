/// The words that a book knows: those of its phrases, examples and texts, and common ones.
///
/// A word with a capital wherever the book has it, as a town's in an example, is not among them.
struct BookVocabulary: Sendable {
  private var words: Set<String> = CommonWords.all
  private var beginnings: Set<String> = []

  /// Gathers a book's words.
  init(_ book: Book) {
    for sign in book.signs {
      add(sign.phrases.map(\.phrase) + sign.unless)
      add((sign.examples + sign.counterexamples).map(\.text) + [sign.about])
    }
    for context in book.contexts + book.safety.contexts { add(context.cues + context.lookAlikes) }
    for set in book.sets + book.safety.sets { add(set.words) }
    for reply in book.replies + book.safety.replies { add(reply.says.map(\.text)) }
    for practice in book.practices {
      add(practice.names)
      add(practice.steps.map(\.say) + [practice.title])
    }
    words.subtract(NameLists.people)
    words.subtract(NameLists.places)
  }

  /// Whether the word is just so one of the book's.
  func knows(_ word: TypedText.Word) -> Bool {
    words.contains(word.stemKey) || isKnown(parts: word.key)
  }

  /// Whether it is, also in another form: `rehearsals`, `rehearsing`.
  func knowsForm(of word: TypedText.Word) -> Bool {
    if knows(word) { return true }
    let key = word.stemKey
    if beginnings.contains(where: { key.hasPrefix($0) }) { return true }
    return Self.endings.contains { ending in
      guard key.hasSuffix(ending), key.count - ending.count > 2 else { return false }
      let stem = String(key.dropLast(ending.count))
      let isDoubled = stem.last == stem.dropLast().last
      return words.contains(stem) || words.contains(stem + "e") || words.contains(stem + "y")
        || isDoubled && words.contains(String(stem.dropLast()))
    }
  }

  private func isKnown(parts key: String) -> Bool {
    let parts = key.split(separator: " ")
    return !parts.isEmpty && parts.allSatisfy { words.contains(String($0)) }
  }

  private mutating func add(_ phrases: [Phrase]) {
    for phrase in phrases { add(phrase.elements) }
  }

  private mutating func add(_ elements: [Phrase.Element]) {
    for element in elements {
      switch element {
      case .word(let word): words.insert(word)
      case .prefix(let word): if word.count > 3 { beginnings.insert(word) }
      case .choice(let branches): for branch in branches { add(branch) }
      case .optional(let inner), .capture(_, let inner): add(inner)
      case .gap, .set: break
      }
    }
  }

  private mutating func add(_ texts: [String]) {
    for text in texts {
      let typed = TypedText(text)
      for word in typed.words {
        let isSmall = !typed.scalars[word.range.lowerBound].properties.isUppercase
        // Behind a full stop any word has a capital.
        guard isSmall || word.beginsSentence && NameLists.closed.contains(word.stemKey) else {
          continue
        }
        words.insert(word.stemKey)
        for part in word.key.split(separator: " ") { words.insert(String(part)) }
      }
    }
  }

  private static let endings = ["s", "es", "d", "ed", "ing", "ly", "er", "est", "ness", "y", "ful"]
}

extension RuleReader {
  /// Takes a value as a phrase.
  mutating func phrase(_ value: Value, _ noun: String) -> Phrase? {
    guard let source = text(value, noun) else { return nil }
    do {
      return try Phrase(parsing: source, place: start(of: value))
    } catch {
      let (fault, message, hint) = PhraseFault.said(error.kind)
      report.add(fault, at: place(in: value, at: error.offset), message, hint: hint)
      return nil
    }
  }

  /// Takes a value as a list of phrases.
  mutating func phrases(_ value: Value?, _ noun: String) -> [Phrase] {
    list(value, noun).compactMap { phrase($0, "a phrase") }
  }

  /// Takes a value as a list of phrases, some with a weight of their own: `phrase: 3`.
  mutating func weighted(
    _ value: Value?, _ noun: String, weight: Int
  ) -> [SignRule.Weighted] {
    list(value, noun).compactMap { item in
      if let (key, own) = ownWeight(of: item) {
        return phrase(key, "a phrase").map { .init(phrase: $0, weight: own) }
      }
      return phrase(item, "a phrase").map { .init(phrase: $0, weight: weight) }
    }
  }

  /// The one key of a mapping whose value is a weight; YAML swallowed nothing there.
  private func ownWeight(of item: Value) -> (Value, Int)? {
    guard case .map(let entries) = item.kind, entries.count == 1, !item.isFlow,
      let entry = entries.first, !entry.value.isQuoted,
      let number = entry.value.text.flatMap({ Int($0) }), (1...3).contains(number)
    else { return nil }
    return (Value(kind: .text(entry.key, .plain), place: entry.place), number)
  }

  /// Where a text's first character stands: behind its quote.
  func start(of value: Value) -> Place {
    var place = value.place
    if value.isQuoted { place.column += 1 }
    return place
  }

  /// The place of a character of a text, where the file has it in one piece; else the text's own.
  mutating func place(in value: Value, at offset: Int) -> Place {
    var start = start(of: value)
    guard let text = value.text, let line = report.line(at: start) else { return start }
    var begin = Array(line.unicodeScalars.dropFirst(start.column - 1))
    // The key of `"phrase": 3` has lost its quotes.
    if case .text(_, .plain) = value.kind, begin.first == "\"" {
      begin.removeFirst()
      start.column += 1
    }
    guard begin.starts(with: text.unicodeScalars.prefix(offset)) else { return start }
    start.column += offset
    return start
  }
}

/// Faults of the phrase grammar, in words.
enum PhraseFault {
  static func said(_ kind: PhraseError.Kind) -> (Fault, message: String, hint: String?) {
    switch kind {
    case .empty: (.emptyPhrase, "this phrase has no word in it", nil)
    case .unclosed(let opener):
      (.unclosed, "this '\(opener)' is never closed", "close it with '\(closer(of: opener))'")
    case .unopened(let closer):
      (.unopened, "this '\(closer)' closes nothing", "open it, or leave it out")
    case .emptyChoice:
      (.emptyChoice, "one of the choices is empty", "write '?(a|b)' for what may be absent")
    case .gapFirst: (.gapAtEdge, "'...' cannot be first", "begin with a word")
    case .gapLast: (.gapAtEdge, "'...' cannot be last", "end in a word")
    case .gapTwice: (.gapTwice, "'...' twice running", "write one, '...5' for up to five words")
    case .gapTooWide(let words):
      (.gapTooWide, "'...\(words)' is too wide", "write '...' for three words, '...5' for five")
    case .starNotAtEnd: (.starNotAtEnd, "'*' stands only at the end of a word's beginning", nil)
    case .optionalWithoutPart:
      (.optionalWithoutPart, "'?' belongs to a word or a bracket right behind it", nil)
    case .emptySetName: (.emptySetName, "'< >' needs the name of a word set", nil)
    case .colonInCapture:
      (.colonInCapture, "a ':' in '< >'", "write '<name=phrase>' to keep what stood there")
    case .onlyOptional:
      (.onlyOptional, "everything in this phrase may be absent", "keep one word that may not")
    case .tooDeep:
      (.unclosed, "brackets inside brackets, too deep to read", "write two phrases")
    case .unexpected(let character):
      (.unexpectedCharacter, "\(named(character)) has no meaning here", mend(for: character))
    }
  }

  /// A character as it is told: by its number where it cannot be seen.
  private static func named(_ character: Character) -> String {
    guard let scalar = character.unicodeScalars.first, Shown.width(of: scalar) == 0 else {
      return "'\(character)'"
    }
    return "U+" + String(scalar.value, radix: 16, uppercase: true)
  }

  private static func mend(for character: Character) -> String? {
    switch character {
    case "'": "write the words whole, inside the bracket: '(mum's|dad's)'"
    case "%": "write 'per cent', as clients' words are read"
    case ".": "a gap is '...', three dots"
    case "?": "put a blank before '?', and nothing but a word or a bracket behind it"
    default: nil
    }
  }

  private static func closer(of opener: Character) -> Character {
    switch opener {
    case "(": ")"
    case "<": ">"
    default: opener
    }
  }
}

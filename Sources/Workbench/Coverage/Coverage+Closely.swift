/// Counting what hearing does not keep: which exception, which cue, which word of a set.
extension Coverage {
  /// Counts a statement alone.
  ///
  /// - Parameters:
  ///   - statement: the statement.
  ///   - listener: who hears it, with this book.
  public mutating func count(_ statement: String, by listener: inout Listener) {
    let assessment = listener.hear(statement)
    count(assessment)
    look(at: statement, assessment, by: &listener)
  }

  /// Counts a turn, and looks closely at its statement.
  ///
  /// - Parameters:
  ///   - turn: what came.
  ///   - listener: who hears its statement once more, with this book.
  public mutating func count(_ turn: Turn, by listener: inout Listener) {
    count(turn)
    guard case .statement(let text)? = turn.input else { return }
    look(at: text, turn.assessment, by: &listener)
  }

  private mutating func look(
    at statement: String, _ assessment: Assessment, by listener: inout Listener
  ) {
    guard details != nil else { return }
    if assessment.signs.contains(where: { !$0.holds }) {
      for found in listener.examine(statement) where !found.sign.holds { count(found) }
    }
    var tokens: [Token]?
    for sign in assessment.signs {
      let phrase = book.signs[sign.rule].phrases[sign.phrase].phrase
      guard !phrase.setNames.isEmpty else { continue }
      let words = tokens ?? Tokenizer.tokens(of: statement)
      tokens = words
      for slot in listener.captures(of: sign, in: statement) {
        let typed = words.filter { slot.range.contains($0.bytes.lowerBound) }.map(\.word)
        details?.count(
          typed.joined(separator: " "), of: slot.name, isSafety: sign.rule >= book.safety.firstSign)
      }
    }
  }

  private mutating func count(_ found: ExaminedSign) {
    let rule = found.sign.rule
    if let phrase = found.unless, let number = book.signs[rule].unless.firstIndex(of: phrase) {
      details?.unless[rule][number] += 1
    }
    for cue in found.cues {
      guard cue.fate == .decides, let phrase = cue.phrase else { continue }
      let isSafety = rule >= book.safety.firstSign
      let contexts = isSafety ? book.safety.contexts : book.contexts
      guard let number = contexts[cue.context].cues.firstIndex(of: phrase) else { continue }
      if isSafety {
        details?.safetyCues[cue.context][number] += 1
      } else {
        details?.cues[cue.context][number] += 1
      }
    }
  }

  /// The parts of a kind that is counted closely; none where nobody did.
  func detailItems(_ kind: Kind) -> [Item] {
    guard let details else { return [] }
    func item(_ owner: String, _ phrase: Phrase, _ count: Int) -> Item {
      Item(kind: kind, name: "\(owner): \(phrase.source)", place: phrase.place, count: count)
    }
    switch kind {
    case .unless:
      return zip(book.signs, details.unless).flatMap { sign, counts in
        zip(sign.unless, counts).map { item(sign.id, $0, $1) }
      }
    case .cue:
      let rules = zip(book.contexts + book.safety.contexts, details.cues + details.safetyCues)
      return rules.filter { $0.0.effect.turnsOff }.flatMap { rule, counts in
        zip(rule.cues, counts).map { item(rule.id, $0, $1) }
      }
    case .entry:
      let sets = zip(book.sets + book.safety.sets, details.entries + details.safetyEntries)
      return sets.flatMap { set, counts in
        zip(set.words, counts).compactMap { word, count in count.map { item(set.id, word, $0) } }
      }
    default: return []
    }
  }
}

/// What the client mentioned in passing, and coming back to it (the slot `{earlier}`).
extension Coach {
  /// The thing to come back to now; nil while there is none.
  ///
  /// It was last spoken of two statements ago or more, is not spoken of in this one, and was not
  /// come back to before. Beside safety, a loss or a wrong nothing else is brought up.
  func earlier(_ work: Work) -> Mention? {
    guard mayMention(work) else { return nil }
    let now = work.memory.statements
    let isNamed = { (noun: String) in work.tokens.contains { $0.word.hasPrefix(noun) } }
    // min() keeps the first of equals: what has waited longest.
    return work.memory.mentions.filter { now - $0.turn >= 2 && !isNamed($0.noun) }
      .min { $0.rank < $1.rank }
  }

  /// Whether this is a moment, and a statement, without danger or grief in it.
  private func mayMention(_ work: Work) -> Bool {
    work.assessment.crisis == .none && isQuotable(work) && work.state.safety == .none
      && work.state.themes.isEmpty
      && !work.state.notes.contains { Talk.neverReframed.contains(book.signs[$0].id) }
  }

  /// Writes down what a turn leaves to come back to.
  ///
  /// - Parameters:
  ///   - reply: what the coach said in it; a thing that it named is fresh again.
  ///   - work: the turn.
  func remember(_ reply: String, _ work: inout Work) {
    guard case .statement = work.input else { return }
    let now = work.memory.statements
    work.memory.statements = min(now + 1, Int(Int32.max))
    let spoken = Set(Tokenizer.tokens(of: reply).map(\.word) + work.tokens.map(\.word))
    for place in work.memory.mentions.indices
    where spoken.contains(work.memory.mentions[place].noun) {
      work.memory.mentions[place].turn = now
    }
    guard mayMention(work), work.reading.said != .foreign else { return }
    guard let mention = Mention.best(of: work.tokens, in: work.statement, turn: now) else { return }
    work.memory.mention(mention)
  }
}

extension SessionMemory {
  /// No more are kept than one might come back to.
  private static let mostMentions = 6

  /// Keeps a thing, once, unless it was come back to.
  mutating func mention(_ mention: Mention) {
    guard !returned.contains(mention.noun) else { return }
    mentions.removeAll { $0.noun == mention.noun && $0.rank >= mention.rank }
    guard !mentions.contains(where: { $0.noun == mention.noun }) else { return }
    mentions.append(mention)
    if mentions.count > Self.mostMentions { mentions.removeFirst() }
  }

  /// A thing that a text came back to is not brought up again.
  mutating func comeBack(to mention: Mention) {
    mentions.removeAll { $0.noun == mention.noun }
    returned.append(mention.noun)
  }
}

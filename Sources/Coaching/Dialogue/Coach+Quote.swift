/// Which of the client's words are said back.
extension Coach {
  /// The clause of the strongest sign that holds, or of the main clause when there is none.
  ///
  /// - Parameters:
  ///   - work: the turn.
  ///   - bank: the bank of the sign; nil: the bank of the state.
  /// - Returns: the words; empty when the words are ones of safety, which are quoted in safety
  ///   turns alone, or are spoken to the coach.
  func quote(_ work: Work, bank: Bank? = nil) -> String {
    guard let core = core(work, bank: bank) else { return "" }
    return core.excerpt.quote(around: core.range)
  }

  /// The same clause turned round; nil where the grammar is not sure, and for a verdict.
  ///
  /// "You're a failure" may be the client's own sentence; in the coach's voice it is an insult.
  func turned(_ work: Work) -> String? {
    guard let excerpt = core(work)?.excerpt, let turned = excerpt.turned else { return nil }
    guard !Verdict.stands(in: excerpt.words), !Verdict.isOrder(turned) else { return nil }
    let from = excerpt.words.first?.bytes.lowerBound ?? 0
    let to = excerpt.words.last?.bytes.upperBound ?? 0
    let isRigid = work.assessment.signs.contains { sign in
      sign.holds && sign.weight > 1 && book.signs[sign.rule].bank == .rigidity
        && sign.bytes.lowerBound < to && sign.bytes.upperBound > from
    }
    return isRigid ? nil : turned
  }

  /// The clause to say back, and the words in it that must be in sight.
  private func core(_ work: Work, bank: Bank? = nil) -> (excerpt: Excerpt, range: Range<Int>?)? {
    guard isQuotable(work), !work.tokens.isEmpty else { return nil }
    let banks = bank.map { [$0] } ?? Self.banks(of: work.assessment.state)
    var best: Sign?
    for sign in work.assessment.signs where sign.holds {
      guard banks.contains(book.signs[sign.rule].bank) else { continue }
      if sign.weight > best?.weight ?? 0 { best = sign }
    }
    if let best {
      let excerpt = Quote.excerpt(around: best.bytes, in: work.tokens, of: work.statement)
      guard let excerpt, !excerpt.words.isEmpty, !excerpt.isToCoach else { return nil }
      return (excerpt, best.bytes)
    }
    guard bank == nil else { return nil }
    // What is answered for itself is what is said back: "I rang him and he said he was busy".
    let told = work.assessment.signs.first { $0.holds && Talk.isTold(book.signs[$0.rule].id) }
    if let told,
      let excerpt = Quote.excerpt(around: told.bytes, in: work.tokens, of: work.statement),
      excerpt.words.count > 2, excerpt.turned != nil
    {
      return (excerpt, told.bytes)
    }
    return Excerpt.main(of: work.tokens, in: work.statement).map { ($0, nil) }
  }

  private static func banks(of state: ClientState) -> [Bank] {
    switch state {
    case .overwhelm, .both: [.overwhelm]
    case .rigidity: [.rigidity]
    case .flow: [.flow]
    case .neutral: [.overwhelm, .rigidity, .flow]
    }
  }

  /// Whether the statement may be quoted outside safety: it holds no safety word, meant or not.
  ///
  /// "I'm drowning" is half of a check and, alone, the commonest word for too much: it is quoted.
  func isQuotable(_ work: Work) -> Bool {
    !work.assessment.signs.contains {
      let rule = book.signs[$0.rule]
      return rule.bank == .crisis && (rule.part != .strain || work.assessment.crisis != .none)
    }
  }
}

/// Sentences that judge or command, and so are quoted and never said by the coach.
enum Verdict {
  /// Whether words of blame or contempt stand in a clause.
  static func stands(in words: [ClauseWord]) -> Bool {
    words.contains { $0.parts.contains(where: harsh.contains) }
  }

  /// Whether a turned clause tells the client what to do: "you should be further on".
  static func isOrder(_ turned: String) -> Bool {
    let words = turned.lowercased().split(separator: " ").prefix(3)
    guard words.first == "you" else { return false }
    return words.contains { orders.contains(String($0)) }
  }

  private static let orders: Set<String> = [
    "should", "shouldn't", "must", "mustn't", "ought", "oughtn't",
  ]

  private static let harsh: Set<String> = [
    "bastard", "bitch", "blame", "burden", "coward", "crazy", "crook", "cruel", "disappointment",
    "evil",
    "idiots", "liars", "losers", "mad", "manipulative", "monster", "mug", "narcissist", "pig",
    "psycho",
    "snake", "toxic", "disgrace", "disgusting", "dumb", "failure", "fault", "fat",
    "freak",
    "fraud", "hate", "hated", "hates", "hopeless", "idiot", "lazy", "liar", "loser", "pathetic",
    "rubbish", "selfish", "shit", "stupid", "thick", "trash", "ugly", "unlovable", "useless",
    "waste",
    "weak", "weird", "worthless",
  ]
}

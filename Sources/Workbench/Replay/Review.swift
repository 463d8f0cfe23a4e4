/// A walk over the differences of transcripts, one question at a time.
///
/// Answers go in, the next question comes out. Nothing is written: `accepted` says what is to be.
public struct Review: Sendable {
  /// What a person says to a difference.
  public enum Answer: Hashable, Sendable, CaseIterable {
    /// What came is to be recorded.
    case accept
    /// The transcript stays as it is.
    case reject
    /// Asked again when all others were; then, it is left for another day.
    case skip
    /// The same for every difference that this rule spoke in and that is not decided yet.
    case acceptRule, rejectRule
  }

  /// A turn that differs.
  private struct Item: Sendable {
    /// Its transcript: an index in `outcomes`.
    var outcome: Int
    var difference: Difference
    /// The rule that spoke now.
    var rule: String
    /// Whether it was accepted; nil: it is not decided.
    var isAccepted: Bool?
  }

  /// Transcripts with a difference, in their order.
  private let outcomes: [ReplayOutcome]
  private var items: [Item] = []
  /// What is still to be asked, and what was skipped.
  private var open: ArraySlice<Int>
  private var skipped: [Int] = []
  /// Whether it is those that were skipped which are asked.
  public private(set) var isSecondRound = false

  /// Begins a walk; transcripts that did not run, or came out as written, have no part in it.
  public init(_ outcomes: [ReplayOutcome]) {
    self.outcomes = outcomes.filter { !$0.differences.isEmpty }
    for (index, outcome) in self.outcomes.enumerated() {
      guard case .replayed(_, let replayed) = outcome.result else { continue }
      for difference in replayed.differences {
        let rule = replayed.turns[difference.exchange].rule
        items.append(Item(outcome: index, difference: difference, rule: rule))
      }
    }
    open = Array(items.indices)[...]
  }

  /// What is asked now; nil when all is decided.
  public var question: ReviewQuestion? {
    guard let index = open.first else { return nil }
    let item = items[index]
    let outcome = outcomes[item.outcome]
    guard case .replayed(let transcript, _) = outcome.result else { return nil }
    let exchange = transcript.exchanges[item.difference.exchange]
    return ReviewQuestion(
      number: index + 1, count: items.count, rule: item.rule,
      alike: undecided(by: item.rule).count, isAcceptable: item.difference.isAcceptable,
      lines: ReplayText(item.difference, of: exchange, in: outcome.file).lines)
  }

  /// Takes an answer to the question that is asked now.
  ///
  /// - Returns: how many differences it decided; 0 when it was skipped, or cannot be accepted: then
  ///   it is asked again. All of a rule are accepted without those that cannot be.
  public mutating func answer(_ answer: Answer) -> Int {
    guard let index = open.first else { return 0 }
    let all = undecided(by: items[index].rule)
    var decided: [Int] = []
    switch answer {
    case .skip:
      if !isSecondRound { skipped.append(index) }
      open.removeFirst()
    case .accept: decided = [index]
    case .acceptRule: decided = all
    case .reject, .rejectRule:
      decided = answer == .reject ? [index] : all
      for index in decided { items[index].isAccepted = false }
    }
    if answer == .accept || answer == .acceptRule {
      decided.removeAll { !items[$0].difference.isAcceptable }
      for index in decided { items[index].isAccepted = true }
    }
    open.removeAll { items[$0].isAccepted != nil }
    skipped.removeAll { items[$0].isAccepted != nil }
    if open.isEmpty, !isSecondRound, !skipped.isEmpty {
      open = skipped[...]
      isSecondRound = true
    }
    return decided.count
  }

  /// What is not decided of what a rule said, in the order of the files.
  private func undecided(by rule: String) -> [Int] {
    items.indices.filter { items[$0].rule == rule && items[$0].isAccepted == nil }
  }

  /// The transcripts of which something was accepted, each with just that as its differences.
  ///
  /// The version of the book in a transcript's header becomes that which spoke only where nothing
  /// of the old one stays.
  public var accepted: [ReplayOutcome] {
    outcomes.indices.compactMap { index in
      var outcome = outcomes[index]
      let own = items.filter { $0.outcome == index }
      guard case .replayed(let transcript, var replayed) = outcome.result,
        own.contains(where: { $0.isAccepted == true })
      else { return nil }
      replayed.differences = own.filter { $0.isAccepted == true }.map(\.difference)
      if replayed.differences.count < own.count { replayed.otherVersion = nil }
      outcome.result = .replayed(transcript, replayed)
      return outcome
    }
  }

  /// The places of the differences that were rejected: `FILE:LINE`.
  public var rejected: [String] { places { $0 == false } }

  /// The places of the differences that are not decided.
  public var undecided: [String] { places { $0 == nil } }

  private func places(_ isWanted: (Bool?) -> Bool) -> [String] {
    items.filter { isWanted($0.isAccepted) }
      .map { "\(outcomes[$0.outcome].file):\($0.difference.line)" }
  }
}

/// A difference that somebody is asked about.
public struct ReviewQuestion: Hashable, Sendable {
  /// Which of all differences it is, from 1.
  public var number: Int
  public var count: Int
  /// The rule that spoke.
  public var rule: String
  /// Differences of this rule that are not decided, with this one.
  public var alike: Int
  /// Whether it can be accepted: what must not come never is.
  public var isAcceptable: Bool
  /// The difference, as `replay` tells it.
  public var lines: [ReportLine]
}

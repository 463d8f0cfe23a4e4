/// Counts over the transcripts of a run.
public struct ReplayTally: Sendable {
  public private(set) var transcripts = 0
  public private(set) var turns = 0
  public private(set) var differences = 0
  /// Transcripts that did not run.
  public private(set) var faulty = 0
  /// Transcripts that were recorded with another version of the book, the first by name.
  public private(set) var otherVersions: (count: Int, first: String) = (0, "")

  /// Makes a tally of nothing.
  public init() {}

  /// Counts a transcript.
  public mutating func count(_ outcome: ReplayOutcome) {
    transcripts += 1
    turns += outcome.turns
    differences += outcome.differences.count
    if !outcome.diagnostics.isEmpty { faulty += 1 }
    if outcome.isOfOtherVersion {
      if otherVersions.count == 0 { otherVersions.first = outcome.file }
      otherVersions.count += 1
    }
  }

  /// `12 transcripts, 140 turns, 0 differences`.
  public var text: String {
    let counts = [(transcripts, "transcript"), (turns, "turn"), (differences, "difference")]
    let tally = counts.map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ")
    return tally + (faulty == 0 ? "" : ", \(faulty) did not run")
  }

  /// That transcripts were recorded with another version of the book; nil when none was.
  public func note(version: String) -> String? {
    let (count, first) = otherVersions
    guard count > 0 else { return nil }
    let others = count == 1 ? "" : " and \(count - 1) more"
    return "note: \(first)\(others): recorded with another version of the book than \(version)"
  }
}

extension ReplayOutcome {
  /// Whether another version of the same book was recorded.
  public var isOfOtherVersion: Bool {
    if case .replayed(_, let replayed) = result { return replayed.otherVersion != nil }
    return false
  }
}

/// Counts over the transcripts of a run.
public struct ReplayTally: Sendable {
  /// The rule that was recorded in a turn that differs, and the one that spoke.
  public struct Rules: Hashable, Sendable {
    /// Nil where none is recorded.
    public var expected: String?
    public var actual: String
  }

  public private(set) var transcripts = 0
  public private(set) var turns = 0
  public private(set) var differences = 0
  /// Transcripts that did not run.
  public private(set) var faulty = 0
  /// Transcripts that were recorded with another version of the book, the first by name.
  public private(set) var otherVersions: (count: Int, first: String) = (0, "")
  /// How many differences there are of each kind.
  public private(set) var kinds: [Difference.Kind: Int] = [:]
  /// Transcripts that differ, in order, with how many turns do.
  public private(set) var files: [(file: String, differences: Int)] = []
  /// Transcripts in which nothing is recorded.
  public private(set) var unrecorded = 0
  /// How many turns differ from one rule to the next.
  private var rules: [Rules: Int] = [:]
  /// Names that brackets hold and the book has no more, with the first file of each.
  public private(set) var gone: [(name: String, file: String)] = []

  /// Makes a tally of nothing.
  public init() {}

  /// Counts a transcript.
  ///
  /// - Parameters:
  ///   - outcome: what came of it.
  ///   - book: the book that spoke.
  public mutating func count(_ outcome: ReplayOutcome, of book: Book) {
    transcripts += 1
    turns += outcome.turns
    if !outcome.diagnostics.isEmpty { faulty += 1 }
    if outcome.isOfOtherVersion {
      if otherVersions.count == 0 { otherVersions.first = outcome.file }
      otherVersions.count += 1
    }
    if outcome.isUnrecorded { unrecorded += 1 }
    let found = outcome.differences
    differences += found.count
    if !found.isEmpty { files.append((outcome.file, found.count)) }
    for difference in found {
      kinds[difference.kind, default: 0] += 1
      if difference.kind != .unrecorded, let turn = outcome.turn(of: difference) {
        let expected = outcome.exchange(of: difference)?.heard?.rule
        rules[Rules(expected: expected, actual: turn.rule), default: 0] += 1
      }
      for name in outcome.gone(difference, from: book)
      where !gone.contains(where: { $0.name == name }) {
        gone.append((name, outcome.file))
      }
    }
  }

  /// The rules of the turns that differ, the most frequent first.
  public var ruleCounts: [(rules: Rules, count: Int)] {
    rules.map { (rules: $0.key, count: $0.value) }.sorted { a, b in
      a.count != b.count
        ? a.count > b.count
        : (a.rules.expected ?? "", a.rules.actual) < (b.rules.expected ?? "", b.rules.actual)
    }
  }
}

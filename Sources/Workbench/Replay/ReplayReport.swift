/// What came of a run for programs, written piece by piece while the transcripts run.
public protocol ReplayReport {
  /// What stands before the transcripts.
  mutating func begin() -> [UInt8]

  /// A transcript.
  ///
  /// - Parameters:
  ///   - outcome: what came of it.
  ///   - recorded: how many of its turns were recorded again.
  /// - Returns: the piece of the report that is of it.
  mutating func transcript(_ outcome: ReplayOutcome, recorded: Int) -> [UInt8]

  /// What stands behind the transcripts.
  mutating func end(_ end: ReplayEnd) -> [UInt8]
}

/// What is known when the last transcript has run.
public struct ReplayEnd: Sendable {
  public var tally: ReplayTally
  /// What is no difference and yet good to know, a sentence each.
  public var notes: [String]
  /// What of the book the turns used; nil where nobody asked.
  public var coverage: Coverage?
  /// The book's folder, from which its files are named.
  public var folder: String

  /// Makes the end of a run.
  public init(
    tally: ReplayTally, notes: [String] = [], coverage: Coverage? = nil, folder: String = ""
  ) {
    self.folder = folder
    self.tally = tally
    self.notes = notes
    self.coverage = coverage
  }
}

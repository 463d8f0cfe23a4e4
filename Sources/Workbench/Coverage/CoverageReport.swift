/// What of a book examples, transcripts and statements have used, each counted apart.
public struct CoverageReport: Sendable {
  /// What uses a book.
  public enum Source: String, Hashable, Sendable, CaseIterable {
    /// Examples and counterexamples of the signs.
    case examples
    /// Turns of recorded sessions.
    case transcripts
    /// Statements of other files.
    case statements
  }

  /// A part of a book, with how often each source used it.
  public struct Part: Hashable, Sendable {
    /// Its count is that of all sources.
    public var item: Coverage.Item
    /// A count for each source, in the order of `Source`.
    public var counts: [Int]

    /// How often a source used it.
    public func count(_ source: Source) -> Int {
      Source.allCases.firstIndex(of: source).map { counts[$0] } ?? 0
    }
  }

  /// The book's folder, from which its files are named.
  public let folder: String
  /// Examples and counterexamples that were heard.
  public private(set) var examples = 0
  /// Transcripts that were held again.
  public private(set) var transcripts = 0
  /// Statements of other files that were heard.
  public private(set) var statements = 0
  private var sources: [Coverage]
  private var listener: Listener

  /// Nothing has used the book yet.
  public init(_ book: Book, folder: String = "") {
    self.folder = folder
    sources = Source.allCases.map { _ in Coverage(book, closely: true) }
    listener = Listener(book: book)
  }

  /// The book that was used.
  public var book: Book { listener.book }

  /// Turns of the transcripts, their openings too.
  public var turns: Int { self[.transcripts].turns }

  /// What a source used.
  public subscript(source: Source) -> Coverage {
    sources[Source.allCases.firstIndex(of: source) ?? 0]
  }

  private mutating func count(_ source: Source, _ body: (inout Coverage, inout Listener) -> Void) {
    body(&sources[Source.allCases.firstIndex(of: source) ?? 0], &listener)
  }

  /// Hears every example and counterexample of the book's signs.
  ///
  /// - Parameter ofProgram: whether those count too that the program brings and the book's folder does
  ///   not hold.
  public mutating func countExamples(ofProgram: Bool = false) {
    let examples = book.signs.flatMap { $0.examples + $0.counterexamples }
    for example in examples where ofProgram || !example.place.isOfProgram {
      self.examples += 1
      count(.examples) { $0.count(example.text, by: &$1) }
    }
  }

  /// Counts a session that was held again.
  public mutating func count(_ replayed: Replayed) {
    transcripts += 1
    for turn in replayed.turns { count(.transcripts) { $0.count(turn, by: &$1) } }
  }

  /// Hears a statement that is no example.
  public mutating func count(_ statement: String) {
    statements += 1
    count(.statements) { $0.count(statement, by: &$1) }
  }

  /// The parts of a kind that stand in the book's own folder, in its order.
  ///
  /// What the program brings, no edit of the book makes used.
  public func ownParts(_ kind: Coverage.Kind) -> [Part] {
    parts(kind).filter { !$0.item.place.isOfProgram }
  }

  /// Every part of a kind, in the order of the book, the safety folder's behind the book's own.
  public func parts(_ kind: Coverage.Kind) -> [Part] {
    let counted = sources.map { $0.items(kind) }
    return counted[0].enumerated().map { index, item in
      let counts = counted.map { $0[index].count }
      var item = item
      item.count = counts.reduce(0, +)
      return Part(item: item, counts: counts)
    }
  }
}

extension Place {
  /// Whether the program brings what stands there: the book's folder does not hold it.
  fileprivate var isOfProgram: Bool { file.isEmpty || file.hasPrefix("<") }
}

extension Coverage.Kind {
  /// Whether only sessions use it: a statement by itself is heard, and not answered.
  var isOfSessions: Bool {
    switch self {
    case .policy, .reply, .text, .practice, .step: true
    case .sign, .phrase, .unless, .context, .cue, .entry: false
    }
  }

  /// Whether other kinds are its parts, so that counts of a file leave it out.
  var isWhole: Bool {
    switch self {
    case .sign, .context, .reply, .practice: true
    case .phrase, .unless, .cue, .entry, .policy, .text, .step: false
    }
  }
}

/// How sessions from elsewhere are to be taken.
public struct ImportOptions: Hashable, Sendable {
  /// The format; nil: by the file's name or by what it holds.
  public var format: ExchangeFormat?
  /// The columns (or fields) of speaker, text, session and order; nil: by their usual names.
  public var speaker: String?
  public var text: String?
  public var session: String?
  public var order: String?
  /// What clients are called, and therapists; empty: as they usually are.
  public var clients: [String] = []
  public var therapists: [String] = []
  /// Whether each line of the client is a statement by itself, also where several follow each
  /// other; otherwise these are one.
  public var isEachLine = false

  /// Makes options that leave everything to be guessed.
  public init() {}

  var columns: [Columns.Part: String] {
    [Columns.Part.speaker: speaker, .text: text, .session: session, .order: order]
      .compactMapValues { $0 }
  }
}

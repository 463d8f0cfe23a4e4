/// A transcript without its private words, and what was done.
public struct Sanitized: Sendable {
  /// Something that was replaced, with what stands in, and where it came first.
  public struct Replacement: Hashable, Sendable {
    public var typed: String
    public var standIn: String
    /// From 1.
    public var line: Int
    public var times: Int
    /// It was taken for a name by its capital alone, and is a word that the book knows.
    public var isWord: Bool
  }

  /// Words that stay because a turn would come out otherwise.
  public struct Kept: Hashable, Sendable {
    public var words: [String]
    /// From 1.
    public var line: Int
    /// What needs them, in words: "the sign 'hope'".
    public var need: String
  }

  /// Something that stands and may tell more than it should.
  public struct Doubt: Hashable, Sendable {
    public var word: String
    /// From 1.
    public var line: Int
    public var reason: String
  }

  public var transcript: Transcript
  public var replacements: [Replacement] = []
  public var kept: [Kept] = []
  public var doubts: [Doubt] = []
  /// Turns that came out otherwise than recorded before anything was replaced.
  public var stale = 0
}

/// Why a transcript was not sanitized.
public enum SanitizeFault: Error, Hashable, Sendable {
  case otherBook(OtherBook)
  /// A turn comes out otherwise, whatever is taken back; its line, from 1.
  case notEqual(line: Int)
  /// What came is no transcript.
  case notReadable(TranscriptError)

  /// In words for a person.
  public var message: String {
    switch self {
    case .otherBook(let other):
      "recorded with the book '\(other.recorded.name)', and this is '\(other.book)'"
    case .notEqual(let line): "the turn at line \(line) would not come out as it did"
    case .notReadable(let error):
      "what came is no transcript: \(error.faults.first?.message ?? "")"
    }
  }
}

/// A recorded session as its file holds it: every line, remarks and layout too.
///
/// What was parsed prints back byte for byte, also with CR and LF as line ends, without a last line
/// end, and with a byte order mark. `docs/transcript-format.md` is the specification.
public struct Transcript: Hashable, Sendable {
  /// The format that this program writes: every program that ever was reads it.
  public static let format = 1

  /// The newest format that this program reads; it reads all before it, too.
  public static let newestFormat = 2

  /// A line of the file.
  public struct Line: Hashable, Sendable {
    /// How a line of the file ends.
    public enum End: String, Hashable, Sendable, CaseIterable {
      case lf = "\n"
      case crlf = "\r\n"
      /// The last line of a file may have no end.
      case none = ""
    }

    /// What kind of line it is, seen from its first characters.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case blank, remark, header, client, coach, further, heard
    }

    public var kind: Kind
    /// The line as it stands in the file, without its end.
    public var source: String
    public var end: End
  }

  /// What the lines before the first turn say.
  public struct Header: Hashable, Sendable {
    /// The format of the file: 2 where some bracket begins with `[~`.
    public var format = Transcript.format
    /// The name and version of the book that was spoken by; nil: any book.
    public var book: BookName?
    public var seed: Int
    /// Two letters in capitals; nil when none was set.
    public var country: String?
    /// What the session took over from an earlier one; nil: it stands for itself.
    public var carried: Carried?

    /// Makes a header of the current format.
    public init(
      book: BookName? = nil, seed: Int = 1, country: String? = nil, carried: Carried? = nil
    ) {
      self.book = book
      self.seed = seed
      self.country = country
      self.carried = carried
    }
  }

  /// A book by name and version.
  public struct BookName: Hashable, Sendable {
    public var name: String
    public var version: String

    /// Makes a name.
    public init(name: String, version: String) {
      self.name = name
      self.version = version
    }
  }

  /// Whether the file begins with a byte order mark.
  let hasMark: Bool
  public let lines: [Line]
  public let header: Header
  /// The opening, if it was recorded, and then a statement or command each with what is expected.
  public let exchanges: [Exchange]

  /// The file's text.
  public var text: String {
    var text = hasMark ? "\u{FEFF}" : ""
    for line in lines {
      text += line.source
      text += line.end.rawValue
    }
    return text
  }
}

/// What the client gave in a turn, and what is expected of the coach's answer.
public struct Exchange: Hashable, Sendable {
  /// One wording that is expected, or must not come.
  public struct Wording: Hashable, Sendable {
    /// What the character after `coach` asks for.
    public enum Kind: Character, Hashable, Sendable, CaseIterable {
      /// `coach:` these words exactly.
      case exact = ":"
      /// `coach~` any wording that fits, or that fits a neighbouring line of this kind.
      case fits = "~"
      /// `coach!` these words must not come.
      case never = "!"
      /// `coach?` these words may stand beside the others, or be missing.
      case optional = "?"
    }

    public var kind: Kind
    /// The words, unescaped; lines are parted by `\n`.
    public var text: String
    /// Its lines: indices in `Transcript.lines`.
    public var lines: Range<Int>
  }

  /// What the client gave; nil for the opening.
  public var input: Input?
  /// Its lines: indices in `Transcript.lines`; empty for the opening.
  public var lines: Range<Int>
  /// What the coach is expected to say, in the order of the file.
  public var wordings: [Wording] = []
  /// What is expected to be heard and done; nil: anything.
  public var heard: Heard?
  /// What else is expected, where a bracket begins with `[~`; nil: nothing.
  public var pattern: HeardPattern?
  /// The line of `heard` or `pattern`: an index in `Transcript.lines`.
  public var heardLine: Int?

  /// Whether anything is expected: a turn with neither words nor bracket was never recorded.
  public var isRecorded: Bool { !wordings.isEmpty || heard != nil || pattern != nil }
}

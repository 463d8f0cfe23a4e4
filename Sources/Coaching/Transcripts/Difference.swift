/// A turn that came out otherwise than its transcript says.
public struct Difference: Hashable, Sendable {
  /// The gravest thing that differs; the order is from the gravest on.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Another tier of crisis.
    case crisis
    case state
    /// The same state by other signs.
    case signs
    /// The client's last number lies in another band than a `[~` line names.
    case number
    /// Another phase, move or rule.
    case rule
    /// Words that must not come came.
    case forbidden
    /// The same rule, as far as it was recorded, in new words.
    case wording
    /// Nothing is recorded for the turn.
    case unrecorded
  }

  /// What was written and what came, of words or of the bracket.
  public struct Change: Hashable, Sendable {
    /// The line of the file, from 1.
    public var line: Int
    /// What is expected: one text, or several of which one will do.
    public var expected: [String]
    public var actual: String

    /// Makes a change.
    public init(line: Int, expected: [String], actual: String) {
      self.line = line
      self.expected = expected
      self.actual = actual
    }
  }

  /// The exchange: an index in `Transcript.exchanges`.
  public var exchange: Int
  public var kind: Kind
  /// The coach's words, where they differ.
  public var words: Change?
  /// The bracket, where it differs.
  public var heard: Change?
  /// `coach!` lines whose words came, each with what the coach said.
  public var forbidden: [Change] = []
  /// Parts of a `[~` line that do not hold, each with what came.
  public var unmet: [Change] = []

  /// The first line of the file that differs, from 1.
  public var line: Int {
    ([words, heard].compactMap(\.?.line) + (forbidden + unmet).map(\.line)).min() ?? 1
  }

  /// Whether re-recording settles it.
  ///
  /// What must not come, and what a `[~` line asks for, somebody wrote on purpose: it is never
  /// recorded over.
  public var isAcceptable: Bool { forbidden.isEmpty && unmet.isEmpty }
}

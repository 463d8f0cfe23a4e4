/// Where a rule or a phrase stands: a file of the rule book, and a place in it.
public struct Place: Hashable, Sendable {
  /// The file, as it is to be shown (relative to the folder that was given).
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column in scalars, from 1.
  public var column: Int

  /// Makes a place; lines and columns count from 1.
  public init(file: String = "", line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }
}

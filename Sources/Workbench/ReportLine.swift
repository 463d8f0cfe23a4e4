/// A line of a report for people, told by its meaning; whoever prints may colour it so, and what it
/// says stands in its words.
///
/// It is made of runs: those that differ stand in `[-…-]` in what was and in `{+…+}` in what is.
public struct ReportLine: Hashable, Sendable {
  public enum Style: Hashable, Sendable {
    case heading, plain, note
    /// What was there, or was expected.
    case old
    /// What is there, or came.
    case new
  }

  public var style: Style
  public var runs: [WordMarks.Run]

  /// Makes a line in which nothing differs; what acts in its text is shown.
  public init(_ style: Style, _ text: String) {
    self.init(style, [WordMarks.Run(text: text.visible(), differs: false)])
  }

  init(_ style: Style, _ runs: [WordMarks.Run]) {
    self.style = style
    self.runs = runs
  }

  /// The line, with its marks.
  public var text: String { runs.map(marked).joined() }

  /// A run as it is printed.
  public func marked(_ run: WordMarks.Run) -> String {
    guard run.differs else { return run.text }
    return style == .old ? "[-\(run.text)-]" : "{+\(run.text)+}"
  }
}

import Workbench

extension ReportLine {
  /// The line as it is printed; colour marks what its own marks say too.
  func painted(_ colours: Bool) -> String {
    guard colours else { return text }
    return switch style {
    case .heading: "\u{1B}[1m\(text)\u{1B}[0m"
    case .old: painted(runs, "31")
    case .new: painted(runs, "32")
    case .note: "\u{1B}[33m\(text)\u{1B}[0m"
    case .plain: text
    }
  }

  /// Words that differ in a strong colour; a line without any is coloured whole.
  private func painted(_ runs: [WordMarks.Run], _ colour: String) -> String {
    guard runs.contains(where: \.differs) else { return "\u{1B}[\(colour)m\(text)\u{1B}[0m" }
    return runs.map { run in
      run.differs ? "\u{1B}[1;\(colour)m\(marked(run))\u{1B}[0m" : run.text
    }.joined()
  }
}

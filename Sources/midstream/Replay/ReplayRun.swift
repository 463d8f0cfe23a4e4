import ArgumentParser
import Workbench

/// Shows what comes of transcripts, one after the other, and records again where that is asked.
struct ReplayRun: ~Copyable {
  private let accepts: Bool
  private let colours: Bool
  private var tally = ReplayTally()
  private var output = Output(1)
  private var errors = Output(2)
  /// Turns that were recorded again.
  private var accepted = 0
  /// Files that could not be written.
  private var unwritten: [String] = []
  private var isUnreadable = false

  /// Makes a run that has shown nothing yet.
  init(accepts: Bool, colours: Bool) {
    self.accepts = accepts
    self.colours = colours
  }

  /// Shows what came of a transcript.
  mutating func show(_ outcome: ReplayOutcome, of book: Book) throws {
    tally.count(outcome)
    if case .unreadable = outcome.result { isUnreadable = true }
    let faults = outcome.diagnostics
    // What both streams show stands in the order of the files.
    if !faults.isEmpty { try tell(faults.text) }
    for line in ReplayText(outcome).lines { output.add(painted(line) + "\n") }
    if accepts { try record(outcome, book) }
    try output.flush()
  }

  private mutating func record(_ outcome: ReplayOutcome, _ book: Book) throws {
    do throws(WholeFile.Fault) {
      let count = try outcome.accept(book)
      guard count > 0 || outcome.isOfOtherVersion else { return }
      accepted += count
      let turns = count == 1 ? "1 turn" : "\(count) turns"
      output.add("\(outcome.file): \(turns) recorded again\n".visible(lines: true))
    } catch {
      unwritten.append("\(outcome.file): \(error.reason)")
    }
  }

  /// Tells something on standard error.
  mutating func tell(_ text: String) throws {
    try output.flush()
    errors.add(text.visible(lines: true) + (text.hasSuffix("\n") ? "" : "\n"))
    try errors.flush()
  }

  /// Shows the counts, and ends with the exit code of what came.
  mutating func end(version: String) throws {
    if let note = tally.note(version: version), !accepts { try tell(note) }
    output.add(tally.text + "\n")
    try output.flush()
    if !unwritten.isEmpty {
      throw Failure.notWritten("not recorded again: " + unwritten.joined(separator: "\n"))
    }
    if isUnreadable { throw ExitCode(66) }
    if tally.turns == 0 {
      throw Failure(code: ExitCode(1), message: "nothing was run: there is no turn")
    }
    if tally.faulty > 0 || tally.differences > accepted { throw ExitCode(1) }
  }

  private func painted(_ line: ReplayText.Line) -> String {
    let text = line.text.visible()
    guard colours, !text.isEmpty else { return text }
    switch line.style {
    case .heading: return "\u{1B}[1m\(text)\u{1B}[0m"
    case .expected: return "\u{1B}[31m\(text)\u{1B}[0m"
    case .actual: return "\u{1B}[32m\(text)\u{1B}[0m"
    case .plain: return text
    }
  }
}

import ArgumentParser
import Workbench

/// Shows what comes of transcripts, one after the other, and records again where that is asked.
struct ReplayRun: ~Copyable {
  /// What somebody asked for.
  struct Settings {
    var accepts = false
    var colours = false
    /// The report for programs; nil: text.
    var report: (any ReplayReport)?
    /// Where the report goes; nil: standard output.
    var file: ReportFile?
    /// Whether to tell what of the book was used.
    var coverage = false
    /// The book's folder, from which its files are named.
    var folder = ""
    /// Finds the edits to blame; nil: nobody asked.
    var blame: ReplayBlame?
  }

  private var settings: Settings
  private let book: Book
  private var tally = ReplayTally()
  private var told = ToldChanges()
  private var notes: [String] = []
  private var coverage: Coverage?
  private var output = Output(1)
  private var errors = Output(2)
  /// What is to stand in the file.
  private var kept: [UInt8] = []
  private var progress: Progress
  /// Turns that were recorded again.
  private var accepted = 0
  /// Files that could not be written.
  private var unwritten: [String] = []
  private var isUnreadable = false

  /// Makes a run that has shown nothing yet.
  ///
  /// - Parameters:
  ///   - count: how many transcripts are to come.
  ///   - book: the book that speaks.
  ///   - settings: what somebody asked for.
  init(of count: Int, by book: Book, _ settings: Settings) {
    self.settings = settings
    self.book = book
    coverage = settings.coverage ? Coverage(book) : nil
    progress = Progress(of: count, "transcripts", stride: 1)
    let begin = self.settings.report?.begin()
    report(begin)
  }

  /// Whether text for people goes to standard output.
  private var showsText: Bool { settings.report == nil || settings.file != nil }

  /// Shows what came of a transcript.
  mutating func show(_ outcome: ReplayOutcome) throws {
    tally.count(outcome, of: book)
    settings.blame?.add(outcome)
    if case .unreadable = outcome.result { isUnreadable = true }
    if case .replayed(_, let replayed) = outcome.result {
      for turn in replayed.turns { coverage?.count(turn) }
    }
    let faults = outcome.diagnostics
    // What both streams show stands in the order of the files.
    if !faults.isEmpty { try tell(faults.text) }
    let text = ReplayText(outcome, told: &told) { [book] in outcome.gone($0, from: book) }
    try show(text.lines)
    let recorded = settings.accepts ? try record(outcome) : 0
    let piece = settings.report?.transcript(outcome, recorded: recorded)
    report(piece)
    try flush()
    progress.step()
  }

  private mutating func record(_ outcome: ReplayOutcome) throws -> Int {
    do throws(WholeFile.Fault) {
      let count = try outcome.accept(book)
      guard count > 0 || outcome.isOfOtherVersion else { return 0 }
      accepted += count
      let turns = count == 1 ? "1 turn" : "\(count) turns"
      if showsText {
        output.add("\(outcome.file): \(turns) recorded again\n".visible(lines: true))
      }
      return count
    } catch {
      unwritten.append("\(outcome.file): \(error.reason)")
      return 0
    }
  }

  /// Notes what is no difference and yet good to know.
  mutating func note(_ text: String) throws {
    notes.append(text)
    try tell("note: " + text)
  }

  /// Tells something on standard error.
  private mutating func tell(_ text: String) throws {
    try flush()
    progress.finish()
    errors.add(text.visible(lines: true) + (text.hasSuffix("\n") ? "" : "\n"))
    try errors.flush()
  }

  /// Shows the counts, and ends with the exit code of what came.
  mutating func end() throws {
    progress.finish()
    if !settings.accepts, let note = tally.note(version: book.version) { try self.note(note) }
    for (name, file) in tally.gone { try note("\(file): the book has no \(name)") }
    if let blame = settings.blame {
      let lines = blame.lines()
      if settings.report != nil { notes += lines.map(\.text).filter { !$0.isEmpty } }
      try show(lines)
    } else if showsText, tally.differences > accepted, let hint = ReplayBlame.hint(settings.folder)
    {
      try note(hint)
    }
    try show((tally.summary).map { ReportLine(.plain, $0) })
    if let coverage { try show(coverage.lines(in: settings.folder).map { .init(.plain, $0) }) }
    let end = ReplayEnd(tally: tally, notes: notes, coverage: coverage, folder: settings.folder)
    report(settings.report?.end(end))
    if showsText { output.add(tally.text + "\n") }
    try flush()
    try settings.file?.write(kept)
    try judge()
  }

  /// Ends with the exit code of what came.
  private func judge() throws {
    if !unwritten.isEmpty {
      throw Failure.notWritten("not recorded again: " + unwritten.joined(separator: "\n"))
    }
    if isUnreadable { throw ExitCode(66) }
    if tally.turns == 0 {
      throw Failure(code: ExitCode(1), message: "nothing was run: there is no turn")
    }
    if tally.faulty > 0 || tally.differences > accepted { throw ExitCode(1) }
  }

  // MARK: - Where things go

  /// Shows lines of the text; where the text is the report and goes to a file, there.
  private mutating func show(_ lines: [ReportLine]) throws {
    guard showsText else { return }
    let isKept = settings.report == nil && settings.file != nil
    for line in lines {
      if isKept {
        kept += Array("\(line.painted(false))\n".utf8)
      } else {
        output.add(line.painted(settings.colours) + "\n")
      }
    }
  }

  private mutating func report(_ bytes: [UInt8]?) {
    guard let bytes else { return }
    if settings.file == nil { output.add(bytes) } else { kept += bytes }
  }

  private mutating func flush() throws {
    guard !output.isEmpty else { return }
    progress.finish()
    try output.flush()
  }
}

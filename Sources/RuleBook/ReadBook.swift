/// What reading a folder gave: as much of a book as could be read, and every fault.
///
/// `check` runs the examples of a book that has faults too; everybody else calls `readBook`.
public struct ReadBook: Sendable {
  /// The rules of the folder, and the safety rules that the program runs.
  public var rules: Rules
  /// The book, without the phrases that do not compile; nil when nothing compiles.
  public var book: Book?
  public var diagnostics: [Diagnostic]
  /// The files, to show their lines from.
  public var files: [RuleFile]

  /// Reads a folder.
  public init(at folder: String) {
    let read = RuleFolder(folder)
    self.init(files: read.files, safety: embeddedSafety(), folderFaults: read.faults)
    diagnostics = diagnostics.within(folder)
  }

  /// Reads files in memory, in the order given.
  public init(files: [RuleFile], safety: Rules = embeddedSafety()) {
    self.init(files: files, safety: safety, folderFaults: [])
  }

  private init(files: [RuleFile], safety: Rules, folderFaults: [Diagnostic]) {
    self.files = files
    var reader = RuleReader(files: files)
    for fault in folderFaults { reader.report.add(fault) }
    for file in files { reader.read(file) }
    let safety = SafetyMerge.merge(reader.rules, reader.safety, into: safety, &reader)
    // A folder that could not be read has no more to tell.
    if !files.isEmpty { CrossCheck.check(reader.rules, safety: safety, &reader) }
    book = Compiler.book(reader.rules, safety: safety, into: &reader.report)
    rules = reader.rules
    rules.signs += safety.signs
    rules.countries = safety.countries
    diagnostics = reader.report.sorted
  }
}

/// What reading a folder gave: as much of a book as could be read, and every fault.
///
/// `check` runs the examples of a book that has faults too; everybody else calls `readBook`.
public struct ReadBook: Sendable {
  /// The rules of the folder, and the safety rules that the program runs.
  public var rules: Rules
  /// The book, without the phrases that do not compile; nil when nothing compiles.
  public var book: Book?
  public var diagnostics: [Diagnostic]
  /// What is no fault and yet good to know, a sentence each.
  public var remarks: [String] = []
  /// The files, to show their lines from.
  public var files: [RuleFile]
  /// The folder that the files are named from; empty for files in memory.
  public var folder = ""

  /// Reads a folder.
  public init(at folder: String) {
    let read = RuleFolder(folder)
    self.init(files: read.files, safety: nil, folderFaults: read.faults)
    self.folder = folder
    diagnostics = diagnostics.within(folder)
  }

  /// Puts faults in the order of the files and of the places in them.
  public func inOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var order: [String: Int] = [:]
    for (index, file) in files.enumerated() { order[path(of: file.name, in: folder)] = index }
    let numbered = diagnostics.enumerated().sorted { a, b in
      let x = a.element.place
      let y = b.element.place
      return (order[x.file] ?? -1, x.line, x.column, a.offset)
        < (order[y.file] ?? -1, y.line, y.column, b.offset)
    }
    return numbered.map(\.element)
  }

  /// A file's name as its faults show it.
  public func shownName(of file: String) -> String { path(of: file, in: folder) }

  /// Shows a fault that was found in the book later: with its line, and its file's whole name.
  public func showing(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    let file = files.first { $0.name == diagnostic.place.file }
    diagnostic.excerpt = file?.line(diagnostic.place.line)
    return [diagnostic].within(folder)[0]
  }

  /// Reads files in memory, in the order given.
  ///
  /// - Parameters:
  ///   - files: the files of a book.
  ///   - safety: the safety rules that it is run with; nil: the program's own.
  public init(files: [RuleFile], safety: Rules? = nil) {
    self.init(files: files, safety: safety, folderFaults: [])
  }

  private init(files: [RuleFile], safety: Rules?, folderFaults: [Diagnostic]) {
    self.files = files
    var reader = RuleReader(files: files)
    for fault in folderFaults { reader.report.add(fault) }
    for file in files { reader.read(file) }
    SafetyMerge.takeOut(of: &reader.rules, into: &reader.report)
    let safety = SafetyMerge.rules(of: &reader, own: safety)
    var check = CrossCheck(
      rules: reader.rules, safety: safety, broken: reader.broken, report: reader.report)
    // A folder that could not be read has no more to tell.
    if !files.isEmpty { check.checkBook(reader.references) }
    rules = reader.rules
    var heard = rules
    if !files.isEmpty { heard.signs += PlainTalk.missing(in: rules, broken: reader.broken) }
    let lent = PlainContext.rules(for: rules, broken: reader.broken)
    heard.contexts += lent
    if !lent.isEmpty { remarks.append(PlainContext.remark) }
    book = Compiler.book(heard, safety: safety, into: &check.report)
    rules.signs += safety.signs
    rules.countries = safety.countries
    diagnostics = []
    diagnostics = inOrder(check.report.diagnostics)
  }
}

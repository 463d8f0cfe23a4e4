import ArgumentParser
import Workbench

/// What an edit of the rules changes.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell what comes out otherwise with another rule book, and which edit did it.",
    discussion: """
      Two books, or with --since one book and the same folder at an earlier git revision:
        midstream compare old-rules rules
        midstream compare --since HEAD
      Without paths, all examples of both books are heard, and the transcripts in transcripts/ \
      in the book or beside it are held. Exit code 1: something comes out otherwise.
      """)

  /// How it is told.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var rules: RulesOption

  @Option(
    help: ArgumentHelp(
      "Compare the rules as they are with those of this git revision: HEAD, main~3, v1.0.",
      valueName: "revision"))
  var since: String?

  @Flag(help: "Show every statement and turn, not only the first few of an edit.")
  var all = false

  @Option(help: "text; json, for programs.")
  var format = Format.text

  @OptionGroup var report: ReportOption

  @Argument(
    help: ArgumentHelp(
      """
      Without --since, two folders of rule files first. Then statements (*.jsonl), transcripts, \
      and folders of them.
      """, valueName: "path"),
    completion: .file())
  var paths: [String] = []

  func validate() throws {
    guard since == nil, paths.count < 2 else { return }
    throw ValidationError(
      "name two folders of rule files, or with --since one git revision of one folder")
  }

  func run() throws {
    Program.keepsNoCore()
    Program.hearsOfClosedPipes()
    let target = try report.file()
    let books: ComparedBooks
    var rest = paths
    if let since {
      books = try ComparedBooks(try rules.path(), since: since)
    } else {
      books = try ComparedBooks(old: paths[0], new: paths[1])
      rest.removeFirst(2)
    }
    let given = try rest.isEmpty ? ComparedPaths(beside: books) : ComparedPaths(rest)
    let comparison = Comparison(
      from: books.old, to: books.new, statements: given.statements, transcripts: given.transcripts)
    for fault in given.faults { Program.tell(fault, named: false) }
    for remark in comparison.remarks { Program.tell("note: " + remark, named: false) }
    switch format {
    case .json: try target.write(comparison.json)
    case .text:
      let text = ComparisonText(comparison, limit: all ? .max : 3)
      let colours = report.output == nil && Window.takesColour
      try target.write(Array(text.lines.map { $0.painted(colours) + "\n" }.joined().utf8))
    }
    if !comparison.isSame || !given.faults.isEmpty { throw ExitCode(1) }
  }
}

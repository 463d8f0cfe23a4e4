import ArgumentParser
import Workbench

/// The rule book as a document to read and sign.
struct BookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "book",
    abstract: "Write the rule book out as a document to read and sign, without YAML.",
    discussion: """
      It holds everything: how a statement is heard, the promises and what was proved of them, safety, \
      the policy, replies, practices, signs with their phrases, and what examples and recorded \
      sessions have used. Its fingerprint is that of the rule files it was made from.
      """)

  /// How the document is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case markdown, html }

  @OptionGroup var rules: RulesOption

  @Flag(help: "Leave out phrases, cues and word sets: less than half of the pages.")
  var brief = false

  @Option(
    help: """
      markdown; html, a page for a browser and for paper. Without it: what the name of the output \
      file says, else markdown.
      """)
  var format: Format?

  @OptionGroup var report: ReportOption

  @Argument(
    help: """
      Transcripts and statements that are counted as use, as for coverage; without any, the folder \
      transcripts in the book or beside it.
      """,
    completion: .file())
  var paths: [String] = []

  func run() throws {
    Program.keepsNoCore()
    Program.hearsOfClosedPipes()
    let target = try report.file()
    let folder = try rules.path()
    let book = try RulesOption.read(folder)
    let usage = try CoverageRun(book, in: folder, paths: paths, examples: .all)
    let document = BookDocument(
      book, files: ReadBook(at: folder).files, coverage: usage.report, isBrief: brief)
    switch format ?? named {
    case .markdown: try target.write(Array(document.markdown.utf8))
    case .html: try target.write(Array(document.html.utf8))
    }
    guard usage.faults.isEmpty else {
      throw Failure(
        code: ExitCode(1), message: usage.faults.joined(separator: "\n"), isNamed: false)
    }
  }

  private var named: Format {
    let name = report.output?.lowercased() ?? ""
    return name.hasSuffix(".html") || name.hasSuffix(".htm") ? .html : .markdown
  }
}

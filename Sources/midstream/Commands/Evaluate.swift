import ArgumentParser
import Workbench

/// Figures of a book on labelled statements.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure a rule book on labelled statements.",
    discussion: """
      A line of the file is a JSON object with "text", "label" (overwhelm, rigidity, both, flow, \
      neutral) and "crisis" (0, 1 or the name of a tier). A row with crisis 1 is measured on the \
      crisis flag alone; a row without a label counts for crisis only.

      To see what an edit of the rules does:
        midstream evaluate FILE --format json -o before.json
        (edit)
        midstream evaluate FILE --baseline before.json
      """)

  /// How the report is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, html }

  @OptionGroup var rules: RulesOption

  @Option(help: "Also group the rows by this field; may be given more than once.")
  var by: [String] = []

  @Option(
    help: ArgumentHelp(
      "Tell what moved since an earlier run: its report in JSON.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var baseline: String?

  @Option(help: "text; json, for programs and baselines; html, a page to read and hand on.")
  var format = Format.text

  @OptionGroup var report: ReportOption

  @Argument(
    help: "A file of JSON lines, or '-': standard input.", completion: .file(extensions: ["jsonl"]))
  var file: String

  func run() throws {
    Program.keepsNoCore()
    Program.hearsOfClosedPipes()
    let target = try report.file()
    let read = ReadBook(at: try rules.path())
    guard let book = read.book else {
      throw Failure(code: ExitCode(1), message: read.diagnostics.text, isNamed: false)
    }
    let earlier = try baseline.map(EvaluationRun.baseline)
    let statements = try EvaluationRun.statements(file, by: by)
    let report = EvaluationReport(
      EvaluationRun.hear(statements.rows, with: book), by: book, file: file, fields: by,
      faults: statements.faults, baseline: earlier)
    if let movement = report.movement, movement.shared == 0, let baseline {
      throw Failure.noInput(
        "the baseline '\(baseline)' is of other statements ('\(movement.file)'): none of them is in "
          + "'\(file)'")
    }
    switch format {
    case .text: try target.write(Array(report.text.utf8))
    case .json: try target.write(report.json)
    case .html: try target.write(Array(report.html.utf8))
    }
    try tellFaults(statements.faults, read.diagnostics)
  }

  private func tellFaults(_ faults: [RowFault], _ diagnostics: [Diagnostic]) throws(Failure) {
    var told = faults.map { "\(file):\($0.line): \($0.message)" }
    if diagnostics.hasErrors {
      told.append(
        "midstream: the rule book has faults (\(diagnostics.tally)): what could be read was "
          + "measured; see midstream check")
    }
    guard told.isEmpty else {
      throw Failure(code: ExitCode(1), message: told.joined(separator: "\n"), isNamed: false)
    }
  }
}

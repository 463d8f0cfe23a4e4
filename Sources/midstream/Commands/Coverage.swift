import ArgumentParser
import Workbench

/// What of a book nothing has used.
struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Tell which rules no example, transcript or statement has used.",
    discussion: """
      Counted are the examples and counterexamples of the book's own signs, and what the paths name: \
      transcripts are held again, of other files each statement is heard. What is unused is not wrong; \
      nobody has seen it work.
      """)

  /// How the report is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var rules: RulesOption

  @Flag(help: "Name all that is unused, not ten of a kind.")
  var all = false

  @Flag(
    inversion: .prefixedNo, help: "Count the book's own examples and counterexamples too.")
  var examples = true

  @Option(
    help: ArgumentHelp(
      """
      Fail when a part of this kind is unused; may be given more than once: \
      \(Coverage.Kind.allCases.map(\.rawValue).joined(separator: ", ")).
      """, valueName: "kind"))
  var require: [String] = []

  @Option(help: "text; json, for programs: docs/schemas/coverage.schema.json says what is in it.")
  var format = Format.text

  @OptionGroup var report: ReportOption

  @Argument(
    help: """
      Transcripts and folders of them, labelled statements (*.jsonl), and files with a statement a \
      line; without any, the folder transcripts in the book or beside it.
      """,
    completion: .file())
  var paths: [String] = []

  func validate() throws {
    for name in require where Coverage.Kind(rawValue: name) == nil {
      let names = Coverage.Kind.allCases.map(\.rawValue)
      let near = nearest(to: name, among: names).map { "did you mean '\($0)'?" }
      throw ValidationError(
        "--require: '\(name)' is no kind: " + (near ?? names.joined(separator: ", ")))
    }
  }

  func run() throws {
    Program.keepsNoCore()
    Program.hearsOfClosedPipes()
    let target = try report.file()
    let folder = try rules.path()
    let run = try CoverageRun(
      RulesOption.read(folder), in: folder, paths: paths, examples: examples ? .ofBook : .none)
    switch format {
    case .text: try target.write(Array(run.report.text(isWhole: all).utf8))
    case .json: try target.write(run.report.json)
    }
    let missed = require.compactMap(Coverage.Kind.init).filter { kind in
      run.report.ownParts(kind).contains { !$0.item.isUsed }
    }
    let told =
      run.faults
      + missed.map { "midstream: not every \($0.rawValue) was used, and that was required" }
    guard told.isEmpty else {
      throw Failure(code: ExitCode(1), message: told.joined(separator: "\n"), isNamed: false)
    }
  }
}

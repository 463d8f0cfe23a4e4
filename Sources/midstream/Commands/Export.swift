import ArgumentParser
import Workbench

/// Transcripts as rows.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write transcripts as rows for a spreadsheet or a program.",
    discussion: """
      One row for each time that somebody speaks: session, turn, speaker (client, command, coach, \
      therapist) and text; for the coach also what was heard and done: state, signs, phase, move, \
      rule, crisis. All that was said is in it: think of who will read it.

      docs/import-export.md tells what each column holds.
      """)

  /// How the rows are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv, jsonl

    var rows: TranscriptExport.Format { self == .csv ? .csv : .jsonl }
  }

  @Option(help: "csv, or jsonl: a JSON object a line. Without it, told by the output's name.")
  var to: Format?

  @Flag(help: "Begin a CSV with the mark by which Excel knows UTF-8.")
  var excel = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to a new file that only you can read, and not to standard output.",
      valueName: "file"),
    completion: .file())
  var output: String?

  @Argument(
    help: "Transcripts, and folders of them (*.txt).", completion: .file(extensions: ["txt"]))
  var paths: [String]

  func run() throws {
    Program.keepsNoCore()
    Program.hearsOfClosedPipes()
    let target = try ReportFile(output)
    let isLines = ["jsonl", "ndjson"].contains { (output ?? "").lowercased().hasSuffix("." + $0) }
    var rows = TranscriptExport((to ?? (isLines ? .jsonl : .csv)).rows, hasMark: excel)
    for transcript in try TranscriptFiles(paths).read() {
      rows.add(transcript.value, file: transcript.file)
    }
    try target.write(rows.bytes)
  }
}

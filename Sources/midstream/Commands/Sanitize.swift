import ArgumentParser
import Workbench

/// Transcripts without their private words.
struct Sanitize: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take private words out of a transcript; it still replays to the same states.",
    discussion: """
      Names, places, dates, numbers, addresses get stand-ins; with --words every word goes that no \
      rule needs. What was done, and what is not sure, is told on standard error. It is no \
      guarantee: read the result before you share it. Several transcripts share their stand-ins, \
      and are written to the folder that --output names.
      """)

  @OptionGroup var rules: RulesOption

  @Flag(help: "Replace every word that no rule needs by letters of the same length.")
  var words = false

  @Flag(help: "Tell only the counts, not the words.")
  var quiet = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A new file that only you can read, or a folder; without it: standard output.",
      valueName: "file"),
    completion: .file())
  var output: String?

  @Argument(help: "Transcripts.", completion: .file(extensions: ["txt"]))
  var files: [String]

  func validate() throws {
    if files.count > 1, output == nil || output == "-" {
      throw ValidationError("several transcripts need a folder: --output FOLDER")
    }
  }

  func run() throws {
    Program.keepsNoCore()
    Program.hearsOfClosedPipes()
    var run = try SanitizeRun(files, output: output == "-" ? nil : output)
    let sanitizer = Sanitizer(book: try rules.book(), extent: words ? .words : .names)
    try run.sanitize(with: sanitizer, isQuiet: quiet)
  }
}

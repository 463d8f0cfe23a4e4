import ArgumentParser
import Workbench

/// Transcripts as tests.
struct Replay: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hold recorded sessions again, and tell what comes out otherwise.",
    discussion: """
      The client says what is recorded; what the coach answers is compared with the transcript. \
      With --accept, what came is recorded in its place, except where the variable CI is set.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text }

  @OptionGroup var rules: RulesOption

  @Flag(help: "Record again what comes out otherwise; the client's lines and remarks stay.")
  var accept = false

  @Option(help: "How differences are told: text.")
  var format = Format.text

  @Argument(
    help: "Transcripts, and folders of them (*.txt); without any, transcripts/.",
    completion: .file(extensions: ["txt"]))
  var paths: [String] = []

  func run() throws {
    Program.keepsNoCore()
    Program.hearsOfClosedPipes()
    let found = ReplayPaths(paths.isEmpty ? ["transcripts"] : paths)
    if !found.missing.isEmpty {
      throw Failure.noInput("no such file or folder: \(found.missing.joined(separator: ", "))")
    }
    if let folder = found.unreadable.first { throw Failure.noInput("cannot look into \(folder)") }
    guard !found.files.isEmpty else {
      throw Failure(code: ExitCode(1), message: "nothing was run: there are no transcripts (*.txt)")
    }
    var coach = Coach(book: try rules.book())
    var run = ReplayRun(accepts: accept && !Self.isCI, colours: Window.takesColour)
    if accept && Self.isCI { try run.tell("note: CI is set, so nothing is recorded again") }
    for file in found.files { try run.show(ReplayOutcome(file, with: &coach), of: coach.book) }
    try run.end(version: coach.book.version)
  }

  /// Whether a machine runs this: there, nothing is ever recorded again.
  private static var isCI: Bool {
    let value = variable("CI")?.lowercased() ?? ""
    return !["", "0", "false", "no"].contains(value)
  }
}

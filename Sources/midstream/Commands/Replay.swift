import ArgumentParser
import Workbench

/// Transcripts as tests.
struct Replay: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hold recorded sessions again, and tell what comes out otherwise.",
    discussion: """
      The client says what is recorded; what the coach answers is compared with the transcript. \
      With --accept, what came is recorded in its place, except where the variable CI is set; \
      with --review, you are asked about each difference first.
      """)

  /// How differences are told.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, junit, json }

  @OptionGroup var rules: RulesOption

  @Flag(help: "Record again what comes out otherwise; the client's lines and remarks stay.")
  var accept = false

  @Flag(help: "Ask about each difference, and record again what is accepted.")
  var review = false

  @Flag(help: "Also tell which signs, replies, practices and policy rows the sessions used.")
  var coverage = false

  @Flag(help: "Show what the coach says beside what the therapist said; nothing is compared.")
  var beside = false

  @Option(
    help: ArgumentHelp(
      "Tell which edit of the rules since this git revision changed a turn: HEAD, main~3.",
      valueName: "revision"))
  var since: String?

  @Option(
    help: ArgumentHelp(
      "How many transcripts to replay at a time; without it, one for each processor.",
      valueName: "n"))
  var jobs: Int?

  @Option(help: "text; junit, for CI; json, for programs.")
  var format = Format.text

  @OptionGroup var report: ReportOption

  @Argument(
    help: "Transcripts, and folders of them (*.txt); without any, transcripts/.",
    completion: .file(extensions: ["txt"]))
  var paths: [String] = []

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is 1 or more, not \(jobs)") }
    if beside, accept || coverage || since != nil || format != .text {
      throw ValidationError(
        "--beside compares nothing: it takes no --accept, --coverage, --since or --format")
    }
    if review,
      accept || beside || coverage || since != nil || report.output != nil || format != .text
    {
      throw ValidationError("--review goes with --rules and --jobs alone")
    }
  }

  func run() throws {
    Program.keepsNoCore()
    Program.hearsOfClosedPipes()
    var settings = ReplayRun.Settings()
    settings.accepts = accept && !Self.isCI
    settings.colours = Window.takesColour
    settings.file = try report.output.map { _ in try report.file() }
    settings.coverage = coverage
    let found = try Self.transcripts(paths.isEmpty ? ["transcripts"] : paths)
    if beside { return try BesideRun.show(found.files, with: rules.book(), to: settings.file) }
    settings.folder = try rules.path()
    let book = try RulesOption.read(settings.folder)
    if review {
      var review = try ReviewRun(by: book, isCI: Self.isCI)
      return try review.run(found.files, jobs: jobs ?? Program.processors)
    }
    settings.blame = try since.map { try ReplayBlame(settings.folder, since: $0) }
    settings.report =
      switch format {
      case .text: nil
      case .junit: ReplayJUnit()
      case .json: ReplayJSON(book)
      }
    var run = ReplayRun(of: found.files.count, by: book, settings)
    if accept && Self.isCI { try run.note("CI is set, so nothing is recorded again") }
    for file in found.passedOver {
      try run.note(
        "\(file) begins as a transcript and is passed over: its name does not end in .txt")
    }
    try replay(found.files, by: Coach(book: book), jobs: jobs ?? Program.processors) {
      try run.show($0)
    }
    try run.end()
  }

  private static func transcripts(_ paths: [String]) throws -> ReplayPaths {
    let found = ReplayPaths(paths)
    if !found.missing.isEmpty {
      throw Failure.noInput("no such file or folder: \(found.missing.joined(separator: ", "))")
    }
    if let folder = found.unreadable.first { throw Failure.noInput("cannot look into \(folder)") }
    guard !found.files.isEmpty else {
      throw Failure(code: ExitCode(1), message: "nothing was run: there are no transcripts (*.txt)")
    }
    return found
  }

  /// Whether a machine runs this: there, nothing is ever recorded again.
  static var isCI: Bool {
    let value = variable("CI")?.lowercased() ?? ""
    return !["", "0", "false", "no"].contains(value)
  }
}

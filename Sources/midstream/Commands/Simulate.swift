import ArgumentParser
import Synchronization
import Workbench

/// Made-up sessions that try to break the promises.
struct Simulate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Play made-up sessions that try to break the promises.",
    discussion: """
      Clients say what the rule book gives as examples, and what labelled files hold; they refuse, \
      correct, interrupt and fall silent. After every turn each promise is looked at: danger comes \
      first, no reframing while the gate is closed, consent, one question ... A promise that breaks \
      is told with the shortest session that was found to break it, as a transcript for \
      midstream replay. The same seed gives the same sessions.
      """)

  /// The states by name.
  enum State: String, ExpressibleByArgument, CaseIterable {
    case overwhelm, rigidity, both, flow, neutral

    var client: ClientState? { ClientState(rawValue: rawValue) }
  }

  @OptionGroup var rules: RulesOption

  @Option(help: ArgumentHelp("How many sessions.", valueName: "n"))
  var sessions = 1000

  @Option(help: ArgumentHelp("Statements and commands in each.", valueName: "m"))
  var turns = 40

  @Option(help: ArgumentHelp("Which sessions.", valueName: "s"))
  var seed = 1

  @Option(
    help: ArgumentHelp(
      "Clients that stay in one state, and do nothing but tell and answer.", valueName: "state"))
  var state: State?

  @Option(help: ArgumentHelp("Threads; without it, one for each processor.", valueName: "n"))
  var jobs: Int?

  @OptionGroup var report: ReportOption

  @Argument(
    help: "Files of labelled statements (JSON lines) that clients say too.",
    completion: .file(extensions: ["jsonl"]))
  var files: [String] = []

  func validate() throws {
    guard sessions > 0, turns > 0 else {
      throw ValidationError("--sessions and --turns are numbers from 1 on")
    }
    guard jobs ?? 1 > 0 else { throw ValidationError("--jobs is a number from 1 on") }
  }

  func run() throws {
    Program.keepsNoCore()
    Program.hearsOfClosedPipes()
    let target = try report.file()
    let book = try rules.book()
    var material = ClientMaterial(book)
    for file in files { material.add(try EvaluationRun.statements(file, by: []).rows) }
    let simulation = Simulation(
      book, material, sessions: sessions, turns: turns, seed: seed, only: state?.client)
    let progress = Mutex(Progress(of: sessions, "sessions"))
    let outcome = simulation.run(jobs: jobs ?? Program.processors) { count in
      progress.withLock { $0.step(count) }
    }
    progress.withLock { $0.finish() }
    try target.write(Array(outcome.text.utf8))
    if !outcome.holds { throw ExitCode(1) }
  }
}

import ArgumentParser
import Workbench

/// The root command; without a subcommand it is `chat`.
struct Midstream: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "midstream",
    abstract: "A practice partner for reflective dialogue in the terminal.",
    discussion: """
      It hears signs of overwhelm and of rigidity in what you type, and answers with a grounding \
      or a reframing prompt from rule files that people edit. It is a program: not a person, and \
      not therapy. If you may be in danger: midstream lines
      """,
    subcommands: [
      BookCommand.self, Chat.self, Check.self, Classify.self, Compare.self, CoverageCommand.self,
      Evaluate.self, Explain.self, Export.self, Import.self, Lines.self, New.self, Replay.self,
      Report.self, Sanitize.self, Schema.self, Simulate.self,
    ],
    defaultSubcommand: Chat.self)

  /// The program's own version; the book has its own.
  static let version = "0.1.0"

  @Flag(name: .long, help: "Show the version of the program and of its rule book.")
  var version = false

  mutating func validate() throws {
    guard version else { return }
    throw CleanExit.message("midstream \(Self.version)\n\(Self.bookVersion)")
  }

  private static var bookVersion: String {
    guard let folder = RulesPlaces().found else { return "no rule book found" }
    guard let book = try? RulesOption.read(folder) else {
      return "rule book with faults: \(folder)".visible()
    }
    return "rule book \(book.name) \(book.version): \(folder)".visible()
  }
}

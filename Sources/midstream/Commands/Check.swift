import ArgumentParser
import Workbench

/// Tells the faults of rule books.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check rule files: their faults, and every rule's own examples.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var rules: RulesOption

  @Option(help: "text, or json for editors.")
  var format = Format.text

  @Argument(help: "Folders of rule files; without any, the book that the other commands read.")
  var paths: [String] = []

  func run() throws {
    let folders = try paths.isEmpty ? [rules.path()] : paths
    var faults: [Diagnostic] = []
    for folder in folders {
      let found = check(folder: folder)
      if let missing = found.first(where: { $0.fault == .noFolder || $0.fault == .emptyFolder }) {
        throw Failure.noInput(missing.message)
      }
      faults += found
    }
    var output = Output(1)
    switch format {
    case .text: output.add(faults.text + "\(faults.tally)\n")
    case .json: output.add(faults.json)
    }
    try output.flush()
    if faults.hasErrors { throw ExitCode(1) }
  }
}

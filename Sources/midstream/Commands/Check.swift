import ArgumentParser
import Workbench

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tells the faults of rule books and transcripts.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check rule files and transcripts: faults, and every rule's own examples.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var rules: RulesOption

  @Option(help: "text, or json for editors.")
  var format = Format.text

  @Flag(help: "Tell too which promises were proved for each book, and how.")
  var prove = false

  @Option(
    help: ArgumentHelp(
      "Warn of help lines whose source was looked at more than a year before this day.",
      valueName: "date"))
  var today: String?

  @Argument(
    help: """
      Rule books, rule files, transcripts, and folders of them; without any, the book that the \
      other commands read.
      """)
  var paths: [String] = []

  mutating func validate() throws {
    guard let today, Day(today) == nil else { return }
    throw ValidationError("A day is given as in --today 2026-11-22.")
  }

  func run() throws {
    let checked = CheckPaths(
      try paths.isEmpty ? [rules.path()] : paths, today: today.flatMap { Day($0) })
    if !checked.missing.isEmpty {
      throw Failure.noInput(checked.missing.joined(separator: "\n"))
    }
    let faults = checked.diagnostics
    var output = Output(1)
    switch format {
    case .text:
      output.add(faults.text)
      if prove { for proof in checked.proofs { output.add(proof.text) } }
      output.add("\(faults.tally)\n")
      // For whoever reads along; a script wants faults alone.
      if isatty(1) == 1 { for remark in checked.remarks { output.add("remark: \(remark)\n") } }
    case .json: output.add(faults.json)
    }
    try output.flush()
    if faults.hasErrors { throw ExitCode(1) }
  }
}

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

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, sarif }

  @OptionGroup var rules: RulesOption

  @Option(help: "text, json for editors, or sarif (2.1.0) for tools of code scanning.")
  var format = Format.text

  @Flag(help: "Check again whenever a file is saved, until Ctrl-C.")
  var watch = false

  @Flag(
    help:
      "Tell too which promises were proved for each book, and walk over its sessions, breadth first."
  )
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
    let paths = try paths.isEmpty ? [rules.path()] : paths
    guard watch else {
      if try check(paths) { throw ExitCode(1) }
      return
    }
    Program.hearsOfClosedPipes()
    while true {
      let stamps = FileStamps(paths)
      _ = try check(paths)
      while FileStamps(paths) == stamps { usleep(500_000) }
      var output = Output(1)
      output.add("--\n")
      try output.flush()
    }
  }

  /// Turns that a walk over sessions makes: some seconds.
  private static let walk = 40_000

  /// Checks once, and tells.
  ///
  /// - Returns: whether there are errors.
  private func check(_ paths: [String]) throws -> Bool {
    let checked = CheckPaths(
      paths, today: today.flatMap { Day($0) }, walking: prove ? Self.walk : 0)
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
    case .sarif: output.add(faults.sarif)
    }
    try output.flush()
    return faults.hasErrors
  }
}

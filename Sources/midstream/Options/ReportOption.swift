import ArgumentParser

/// Where a command's report goes.
struct ReportOption: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write the report to a new file that only you can read.", valueName: "file"),
    completion: .file())
  var output: String?

  /// Looks whether the report can be written, before somebody waits for it.
  ///
  /// - Throws: `Failure` with exit code 74 when it cannot.
  func file() throws(Failure) -> ReportFile { try ReportFile(output) }
}

import ArgumentParser
import Workbench

/// Counts what of a book is used, for `coverage` and `book`.
struct CoverageRun {
  /// Which examples of signs count as use.
  enum Examples { case none, ofBook, all }

  let report: CoverageReport
  /// What could not be used, a line each.
  let faults: [String]

  /// Hears the book's own examples and what paths name.
  ///
  /// - Parameters:
  ///   - book: the book.
  ///   - folder: its folder.
  ///   - paths: transcripts and statements; without any, the folder `transcripts` in the book or beside
  ///     it, where there is one.
  ///   - examples: which examples count.
  /// - Throws: `Failure` with exit code 66 when something is not there.
  init(
    _ book: Book, in folder: String, paths: [String], examples: Examples
  ) throws(Failure) {
    var report = CoverageReport(book, folder: folder)
    if examples != .none { report.countExamples(ofProgram: examples == .all) }
    let paths = paths.isEmpty ? Self.transcripts(of: folder) : paths
    let faults = report.count(files: paths, jobs: Program.processors)
    let missing = faults.filter(\.isMissing).map(\.message)
    guard missing.isEmpty else { throw .noInput(missing.joined(separator: "\n")) }
    self.report = report
    self.faults = faults.map { $0.message.visible() }
  }

  /// The transcripts in a book's folder, else those beside it.
  private static func transcripts(of folder: String) -> [String] {
    let base = folder + (folder.hasSuffix("/") ? "" : "/")
    let places = [base + "transcripts", base + "../transcripts"]
    return places.first { ReplayPaths([$0]).missing.isEmpty }.map { [$0] } ?? []
  }
}

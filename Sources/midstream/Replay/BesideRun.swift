import ArgumentParser
import Workbench

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Shows sessions beside the coach, one after the other.
enum BesideRun {
  /// Holds the sessions of files, and shows them.
  ///
  /// - Parameters:
  ///   - files: the transcripts.
  ///   - book: the book that the coach speaks by.
  ///   - file: where they are written; nil: to standard output.
  /// - Throws: `Failure` with exit code 66 when one cannot be read, 1 when one is no transcript, or
  ///   none has a turn, 74 when the file cannot be written.
  static func show(_ files: [String], with book: Book, to file: ReportFile?) throws {
    var coach = Coach(book: book)
    let isWatched = file == nil && isatty(STDOUT_FILENO) == 1
    var report = ""
    var output = Output(STDOUT_FILENO)
    var turns = 0
    for transcript in try TranscriptFiles(files).read() {
      let session = Beside(transcript.value, with: &coach)
      turns += session.turns
      let shown = BesideText(
        session, file: transcript.file, columns: isWatched ? Window().columns : nil,
        colours: file == nil && Window.takesColour)
      if file != nil {
        report += shown.text
      } else {
        output.add(shown.text)
        try output.flush()
      }
    }
    if turns == 0 {
      throw Failure(code: ExitCode(1), message: "nothing was run: there is no turn")
    }
    try file?.write(Array(report.utf8))
  }
}

import ArgumentParser
import Workbench

/// Sessions as a page to read.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell of recorded sessions in one HTML page.",
    discussion: """
      The page shows the river of each session: its course between overwhelm and rigidity, turn by \
      turn, with phases, exercises and the client's numbers of distress. Below it stand the signs, \
      the moves, how the coach talks, and the session itself. It needs nothing else: no script, no \
      network. Several sessions get an overview first.

        midstream report session.txt -o session.html
      """)

  @OptionGroup var rules: RulesOption

  @OptionGroup var report: ReportOption

  @Argument(
    help: ArgumentHelp("Transcripts, or folders of them (*.txt).", valueName: "transcript"),
    completion: .file(extensions: ["txt"]))
  var transcripts: [String]

  func run() throws {
    Program.keepsNoCore()
    Program.hearsOfClosedPipes()
    let target = try report.file()
    var coach = Coach(book: try RulesOption.book(in: rules.folder))
    var reports: [SessionReport] = []
    for (file, transcript) in try TranscriptFiles(transcripts).read() {
      do throws(OtherBook) {
        reports.append(try SessionReport(transcript, file: file, with: &coach))
      } catch {
        throw Failure(
          code: ExitCode(1),
          message: "\(file) was recorded with the book '\(error.recorded.name)', and the rules are "
            + "of '\(error.book)'")
      }
    }
    let changed = reports.filter { !$0.differences.isEmpty }.map(\.file)
    if !changed.isEmpty {
      Program.tell(
        "some turns come out otherwise than recorded: \(changed.joined(separator: ", "))")
    }
    try target.write(Array(reports.html.utf8))
  }
}

import ArgumentParser
import Workbench

/// Reads files of sessions from elsewhere, and writes them as transcripts.
struct ImportRun: ~Copyable {
  private var sessions: SessionImport
  private var errors = Output(2)

  /// Makes a run that has read nothing.
  init(_ options: ImportOptions) { sessions = SessionImport(options) }

  /// Reads a file.
  ///
  /// - Throws: `Failure` with exit code 66 when it cannot be read, 64 when it must be told more of
  ///   it, and 1 with all that is wrong in it.
  mutating func read(_ file: String) throws {
    let bytes: [UInt8]
    do throws(WholeFile.Fault) {
      bytes = try WholeFile.read(file == "-" ? "/dev/stdin" : file)
    } catch {
      let isLarge = error.number == 0
      throw Failure.noInput(
        "cannot read \(file): \(error.reason)"
          + (isLarge ? "; cut it into files of whole sessions, and name them all" : ""))
    }
    let name = file == "-" ? "session" : file
    do throws(ExchangeFaults) {
      try sessions.add(bytes, file: name)
    } catch {
      let shown = error.faults.prefix(20)
      var told = shown.map { $0.text(in: file) }
      if error.faults.count > shown.count {
        told.append("and \(error.faults.count - shown.count) more; nothing was written")
      }
      throw Failure(
        code: ExitCode(error.faults.contains(where: \.isUsage) ? 64 : 1),
        message: told.joined(separator: "\n"), isNamed: false)
    }
  }

  /// Writes the transcripts, all of them or none, and tells what was done.
  ///
  /// - Parameters:
  ///   - folder: where they go.
  ///   - header: what stands at their beginning.
  ///   - book: the book that each session is held with at once; nil: none is.
  /// - Throws: `Failure` with exit code 1 when there is no session, 74 when something is there
  ///   already or cannot be written.
  mutating func write(
    to folder: String, _ header: Transcript.Header, recordedWith book: Book?
  ) throws {
    for note in sessions.notes { errors.add("note: \(note)\n".visible(lines: true)) }
    try errors.flush()
    let all = sessions.sessions
    guard !all.isEmpty else {
      throw Failure(code: ExitCode(1), message: "nothing was imported: nobody says anything")
    }
    var coach = book.map { Coach(book: $0) }
    var files: [(name: String, bytes: [UInt8])] = []
    for session in all {
      let text = coach?.recorded(session, header) ?? session.text(header)
      files.append((session.name + ".txt", Array(text.utf8)))
    }
    do throws(WholeFile.Fault) {
      try NewFiles.write(files, to: folder)
    } catch {
      throw Failure.notWritten("cannot write to \(folder): \(error.reason)")
    }
    let statements = all.reduce(0) { $0 + $1.statements }
    let others = all.reduce(0) { $0 + $1.spoken.count } - statements
    var output = Output(1)
    output.add(
      """
      \(folder): \(counted(all.count, "session")), \(counted(statements, "statement")), \
      \(counted(others, "line")) of the therapist

      """.visible(lines: true))
    try output.flush()
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}

extension Coach {
  /// The text of a session that this coach holds now.
  fileprivate mutating func recorded(
    _ session: ImportedSession, _ header: Transcript.Header
  ) -> String {
    session.recorded(by: &self, header)
  }
}

import ArgumentParser
import Workbench

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The parts of a run of `evaluate`, before there is a report.
enum EvaluationRun {
  /// Reads labelled statements from a file, or from standard input as `-`.
  ///
  /// - Throws: `Failure` with exit code 66 when it cannot be read or holds no statement, and 64 when
  ///   no row has a field that rows are to be grouped by.
  static func statements(_ file: String, by fields: [String]) throws -> LabelledStatements {
    let descriptor = file == "-" ? STDIN_FILENO : open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Failure.noInput("cannot open '\(file)': \(String(cString: strerror(errno)))")
    }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var statements = LabelledStatements(by: fields)
    var lines = ByteLines(descriptor)
    do {
      try lines.forEach { statements.add($0) }
    } catch let fault as ByteLines.Fault {
      throw Failure.noInput("cannot read '\(file)': \(fault.reason)")
    }
    guard !statements.rows.isEmpty || !statements.faults.isEmpty else {
      throw Failure.noInput("'\(file)' has no statements in it")
    }
    let names = statements.fieldNames
    for field in fields where !names.contains(field) && !statements.rows.isEmpty {
      let near = nearest(to: field, among: names).map { "did you mean '\($0)'?" }
      throw Failure(
        code: ExitCode(64),
        message: "no row of '\(file)' has a field '\(field)': "
          + (near ?? "there are \(names.joined(separator: ", "))"))
    }
    return statements
  }

  /// Reads an earlier report.
  ///
  /// - Throws: `Failure` with exit code 66 when it cannot be read or is none.
  static func baseline(_ file: String) throws(Failure) -> Baseline {
    let bytes: [UInt8]
    do throws(WholeFile.Fault) {
      bytes = try WholeFile.read(file)
    } catch {
      throw .noInput("cannot read the baseline '\(file)': \(error.reason)")
    }
    do throws(Baseline.Fault) {
      return try Baseline(json: bytes)
    } catch {
      throw .noInput(
        "'\(file)' is not used as a baseline: \(error.reason). One is written by "
          + "midstream evaluate FILE --format json -o BASELINE")
    }
  }

  /// Hears every row, and tells how far it is when that takes a while.
  static func hear(_ rows: [LabelledStatement], with book: Book) -> [HeardRow] {
    var listener = Listener(book: book)
    var progress = Progress(of: rows.count, "rows")
    let heard = rows.map { row in
      defer { progress.step() }
      return HeardRow(row, by: &listener)
    }
    progress.finish()
    return heard
  }
}

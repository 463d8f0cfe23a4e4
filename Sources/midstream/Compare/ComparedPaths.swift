import ArgumentParser
import Workbench

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What two books are held against: statements, and transcripts.
struct ComparedPaths {
  private(set) var statements: [StatementToCompare] = []
  private(set) var transcripts: [(file: String, transcript: Transcript)] = []
  /// What could not be used, a line each.
  private(set) var faults: [String] = []

  /// Reads the paths: folders of transcripts, transcripts, and files of labelled statements (`*.jsonl`).
  ///
  /// - Throws: `Failure` with exit code 66 when one is not there.
  init(_ paths: [String]) throws {
    let isStatements = { (path: String) in path.hasSuffix(".jsonl") || path.hasSuffix(".json") }
    for path in paths where isStatements(path) {
      let read = try EvaluationRun.statements(path, by: [])
      statements += read.rows.map { StatementToCompare($0, from: "\(path):\($0.line)") }
      faults += read.faults.map { "\(path):\($0.line): \($0.message)" }
    }
    try add(ReplayPaths(paths.filter { !isStatements($0) }))
  }

  /// Without paths: the transcripts in the new book or beside it, else those of the old one, and all
  /// examples of both books.
  init(beside books: ComparedBooks) throws {
    statements = StatementToCompare.examples(of: books.old, books.new)
    let folders = books.folders.flatMap { folder in
      let base = folder + (folder.hasSuffix("/") ? "" : "/")
      return [base + "transcripts", Self.simplified(base + "../transcripts")]
    }
    if let folder = folders.first(where: { access($0, F_OK) == 0 }) {
      try add(ReplayPaths([folder]))
    }
  }

  private mutating func add(_ found: ReplayPaths) throws {
    if !found.missing.isEmpty {
      throw Failure.noInput("no such file or folder: \(found.missing.joined(separator: ", "))")
    }
    if let folder = found.unreadable.first { throw Failure.noInput("cannot look into \(folder)") }
    for file in found.files {
      do throws(WholeFile.Fault) {
        let bytes = try WholeFile.read(file)
        do throws(TranscriptError) {
          transcripts.append((file, try Transcript(parsing: bytes)))
        } catch {
          faults += error.faults.prefix(1).map {
            "\(file):\($0.line): no transcript: \($0.message)"
          }
        }
      } catch {
        throw Failure.noInput("cannot read '\(file)': \(error.reason)")
      }
    }
  }

  /// `rules/../transcripts` is shown as `transcripts`; a link or `..` before it stays as it is.
  private static func simplified(_ path: String) -> String {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 3 else { return path }
    let before = parts[parts.count - 3]
    guard !["", ".", ".."].contains(before) else { return path }
    var status = stat()
    let own = parts.dropLast(2).joined(separator: "/")
    guard lstat(own, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return path }
    parts.removeSubrange(parts.count - 3..<parts.count - 1)
    return parts.joined(separator: "/")
  }
}

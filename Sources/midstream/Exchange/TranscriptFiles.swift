import ArgumentParser
import Workbench

/// The transcripts that files and folders hold.
struct TranscriptFiles {
  private let files: [String]

  /// Looks for them.
  ///
  /// - Throws: `Failure` with exit code 66 when something that was named is not there, 1 when there
  ///   is no transcript.
  init(_ paths: [String]) throws(Failure) {
    let found = ReplayPaths(paths)
    if !found.missing.isEmpty {
      throw .noInput("no such file or folder: \(found.missing.joined(separator: ", "))")
    }
    if let folder = found.unreadable.first { throw .noInput("cannot look into \(folder)") }
    guard !found.files.isEmpty else {
      throw Failure(code: ExitCode(1), message: "there are no transcripts (*.txt)")
    }
    files = found.files
  }

  /// Reads all of them.
  ///
  /// - Throws: `Failure` with exit code 66 for one that cannot be read, 1 with all faults of all.
  func read() throws -> [(file: String, value: Transcript)] {
    var transcripts: [(file: String, value: Transcript)] = []
    var faults: [Diagnostic] = []
    for file in files {
      let bytes: [UInt8]
      do throws(WholeFile.Fault) {
        bytes = try WholeFile.read(file)
      } catch {
        throw Failure.noInput("cannot read \(file): \(error.reason)")
      }
      do throws(TranscriptError) {
        transcripts.append((file, try Transcript(parsing: bytes)))
      } catch {
        faults += error.faults.map { $0.diagnostic(in: file) }
      }
    }
    guard faults.isEmpty else {
      throw Failure(code: ExitCode(1), message: faults.text, isNamed: false)
    }
    return transcripts
  }
}

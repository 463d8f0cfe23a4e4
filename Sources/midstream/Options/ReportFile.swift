import Workbench

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a report goes: standard output, or a new file that only its owner can read.
struct ReportFile {
  private let path: String?

  /// Looks whether a report can be written, before somebody waits for it.
  ///
  /// - Parameter path: a file that is not there yet; nil: standard output.
  /// - Throws: `Failure` with exit code 74 when something is there already, which is left as it is,
  ///   or the folder takes no files.
  init(_ path: String?) throws(Failure) {
    self.path = path
    guard let path else { return }
    guard !Recorder.exists(path) else {
      throw .notWritten("\(path) is there already, and is left as it is: name a new file")
    }
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let name = folder.isEmpty ? "." : folder.joined(separator: "/") + "/"
    guard access(name, W_OK) == 0 else {
      throw .notWritten("cannot write \(path): \(String(cString: strerror(errno)))")
    }
  }

  /// Writes the report, all of it or nothing.
  ///
  /// - Throws: `Failure` with exit code 74, or what standard output threw.
  func write(_ bytes: [UInt8]) throws {
    guard let path else {
      var output = Output(STDOUT_FILENO)
      output.add(bytes)
      return try output.flush()
    }
    do throws(NewFile.Fault) {
      let file = try NewFile(at: path)
      do throws(NewFile.Fault) {
        try file.write(bytes)
        try file.sync()
      } catch {
        file.remove()
        throw error
      }
    } catch {
      throw Failure.notWritten("cannot write \(path): \(error.reason)")
    }
  }
}

import ArgumentParser
import Workbench

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Sanitizes transcripts one after the other; what is written is new files, all of them or none.
struct SanitizeRun {
  private let files: [String]
  private var transcripts: [Transcript] = []
  private var targets: [ReportFile] = []

  /// Reads the transcripts, and looks whether what comes can be written.
  ///
  /// - Parameters:
  ///   - files: the transcripts.
  ///   - output: a new file; a folder, in which files are called by number, since a file's name may
  ///     be somebody's; nil: standard output.
  /// - Throws: `Failure` with exit code 66, 74, or 1 for a transcript with faults.
  init(_ files: [String], output: String?) throws {
    self.files = files
    for file in files { transcripts.append(try Self.read(file)) }
    guard let output else {
      targets = [try ReportFile(nil)]
      return
    }
    var status = stat()
    let isFolder = stat(output, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    guard isFolder || files.count == 1 else {
      throw Failure.notWritten("\(output) is no folder: several transcripts need one")
    }
    for number in 1...files.count {
      let zeros = String(repeating: "0", count: max(0, 3 - String(number).count))
      let path = "\(output)\(output.hasSuffix("/") ? "" : "/")sanitized-\(zeros)\(number).txt"
      targets.append(try ReportFile(isFolder ? path : output))
    }
  }

  private static func read(_ file: String) throws -> Transcript {
    let bytes: [UInt8]
    do throws(WholeFile.Fault) {
      bytes = try WholeFile.read(file)
    } catch {
      throw Failure.noInput("cannot read \(file): \(error.reason)")
    }
    do throws(TranscriptError) {
      return try Transcript(parsing: bytes)
    } catch {
      let faults = error.faults.map { $0.diagnostic(in: file) }
      throw Failure(code: ExitCode(1), message: faults.text, isNamed: false)
    }
  }

  /// Sanitizes and writes them.
  ///
  /// - Throws: `Failure` with exit code 1 when one of them would not replay as it did; then nothing
  ///   is written.
  mutating func sanitize(with sanitizer: Sanitizer, isQuiet: Bool) throws {
    var sanitizer = sanitizer
    for transcript in transcripts { sanitizer.learn(transcript) }
    var errors = Output(STDERR_FILENO)
    var texts: [String] = []
    for (file, transcript) in zip(files, transcripts) {
      do throws(SanitizeFault) {
        let sanitized = try sanitizer.sanitize(transcript)
        texts.append(sanitized.transcript.text)
        let lines = (isQuiet ? [] : sanitized.lines(for: file)) + [sanitized.summary(for: file)]
        for line in lines { errors.add(line.visible() + "\n") }
      } catch {
        try errors.flush()
        throw Failure(
          code: ExitCode(1), message: "\(file): not sanitized: \(error.message)", isNamed: false)
      }
    }
    for (target, text) in zip(targets, texts) { try target.write(Array(text.utf8)) }
    try errors.flush()
  }
}

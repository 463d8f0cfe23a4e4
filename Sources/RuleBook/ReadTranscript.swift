public import Coaching

#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that could not be used as a transcript: all that is wrong with it.
public struct TranscriptFileError: Error, Hashable, Sendable, CustomStringConvertible {
  public var diagnostics: [Diagnostic]

  /// All faults as text, with file, line and column.
  public var description: String { diagnostics.text }
}

/// Reads a transcript from a file.
///
/// - Parameter path: the path of the file; faults name it.
/// - Returns: the session as it is written.
/// - Throws: that it cannot be read, or every fault of its text.
public func readTranscript(at path: String) throws(TranscriptFileError) -> Transcript {
  guard let bytes = FileBytes.read(path, upTo: .max) else {
    let reason = String(cString: strerror(errno))
    throw TranscriptFileError(
      diagnostics: [
        Diagnostic(.unreadable, at: Place(file: path), "it cannot be read: \(reason)")
      ])
  }
  do throws(TranscriptError) {
    return try Transcript(parsing: bytes)
  } catch {
    throw TranscriptFileError(diagnostics: error.faults.map { $0.diagnostic(in: path) })
  }
}

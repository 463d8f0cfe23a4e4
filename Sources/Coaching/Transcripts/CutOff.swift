extension Transcript {
  /// Reads a recording that may have been cut off in the middle of its last line, as by `kill -9`
  /// while a long turn was written.
  ///
  /// - Parameter bytes: the file.
  /// - Returns: the transcript; what stands behind the last line end is left out where it is what
  ///   cannot be read.
  /// - Throws: every fault of the text, when there are others.
  public static func cutOff(_ bytes: [UInt8]) throws(TranscriptError) -> Transcript {
    do throws(TranscriptError) {
      return try Transcript(parsing: bytes)
    } catch {
      let end = bytes.lastIndex(of: UInt8(ascii: "\n"))
      guard let end, end < bytes.count - 1 else { throw error }
      let line = bytes[...end].count { $0 == UInt8(ascii: "\n") } + 1
      guard error.faults.allSatisfy({ $0.line == line }) else { throw error }
      return try Transcript(parsing: Array(bytes[...end]))
    }
  }
}

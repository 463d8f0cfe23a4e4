public import Coaching

extension TranscriptFault {
  /// The fault as the checker tells it.
  ///
  /// - Parameter file: the transcript, as it is to be shown.
  /// - Returns: a diagnostic with its place, its line and what would be right.
  public func diagnostic(in file: String) -> Diagnostic {
    Diagnostic(
      .badTranscript, at: Place(file: file, line: line, column: column), message, hint: hint,
      excerpt: excerpt)
  }
}

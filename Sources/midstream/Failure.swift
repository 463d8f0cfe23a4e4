import ArgumentParser

/// Why a command ends early, in words for a person, with the exit code of its kind.
struct Failure: Error {
  let code: ExitCode
  let message: String
  /// Whether the message names the program first; lists of faults begin with a file's name.
  var isNamed = true

  /// What was to be read is not there, or cannot be read.
  static func noInput(_ message: String) -> Failure {
    Failure(code: ExitCode(66), message: message)
  }

  /// What was to be written could not be.
  static func notWritten(_ message: String) -> Failure {
    Failure(code: ExitCode(74), message: message)
  }
}

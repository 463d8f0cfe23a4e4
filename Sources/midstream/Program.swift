import ArgumentParser
import Workbench

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the program starts: runs the command that was asked for, and turns errors to exit codes.
@main
enum Program {
  static func main() {
    guardStandardStreams()
    do {
      if CommandLine.arguments.count == 1 {
        try ChatSettings().run()  // nothing to parse: the prompt comes sooner
      } else {
        var command = try Midstream.parseAsRoot()
        try command.run()
      }
      // Also what commands printed themselves; only now is it known whether all was written.
      guard fflush(nil) == 0 else { throw OutputFault(number: errno) }
    } catch let failure as Failure {
      tell(failure.message, named: failure.isNamed)
      exit(failure.code.rawValue)
    } catch let fault as OutputFault where fault.isClosed {
      exit(EXIT_SUCCESS)
    } catch let fault as OutputFault {
      let failure = Failure.notWritten("the output could not be written: \(fault.reason)")
      tell(failure.message)
      exit(failure.code.rawValue)
    } catch {
      Midstream.exit(withError: error)
    }
  }

  /// Says something on standard error; when that cannot be written, nothing can be done.
  static func tell(_ message: String, named: Bool = true) {
    var errors = Output(STDERR_FILENO)
    errors.add((named ? "midstream: " : "") + message.visible(lines: true) + "\n")
    try? errors.flush()
  }

  /// Puts something harmless where a standard stream is closed.
  ///
  /// A file that is opened later would get its number, and what is meant for the stream. What
  /// stands in can be opened but not used, so that reading and writing still tell.
  private static func guardStandardStreams() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is known of the terminal that the program writes to.
struct Window {
  /// Whether standard input and output are a terminal: somebody sits there.
  static let isInteractive = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1

  /// Whether colour is welcome: on a terminal that knows it, and nobody said no.
  static var takesColour: Bool {
    guard isatty(STDOUT_FILENO) == 1, (variable("NO_COLOR") ?? "").isEmpty,
      variable("CLICOLOR") != "0"
    else { return false }
    let kind = variable("TERM") ?? ""
    return !kind.isEmpty && kind != "dumb"
  }

  /// The width that the reader asked for in `COLUMNS`, when the program started.
  private let asked = variable("COLUMNS").flatMap { Int($0) }

  /// The width now, so that a resize is followed.
  var columns: Int {
    if let asked, asked > 0 { return asked }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}

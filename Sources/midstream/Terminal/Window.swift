#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is known of the terminal that the program writes to.
struct Window {
  /// Whether standard input and output are a terminal: somebody sits there.
  static let isInteractive = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1

  private let descriptor: CInt

  /// Looks at the terminal behind a descriptor.
  init(_ descriptor: CInt = STDOUT_FILENO) { self.descriptor = descriptor }

  /// Whether colour is welcome on standard output.
  static var takesColour: Bool { takesColour(STDOUT_FILENO) }

  /// Whether colour is welcome: on a terminal that knows it, and nobody said no.
  static func takesColour(_ descriptor: CInt) -> Bool {
    canErase(descriptor) && (variable("NO_COLOR") ?? "").isEmpty && variable("CLICOLOR") != "0"
  }

  /// Whether a terminal is there that knows how to erase a line.
  static func canErase(_ descriptor: CInt) -> Bool {
    let kind = variable("TERM") ?? ""
    return isatty(descriptor) == 1 && !kind.isEmpty && kind != "dumb"
  }

  /// Whether standard output shows lines and shapes beyond ASCII: a terminal of UTF-8 that is not
  /// dumb.
  static var draws: Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty }
    let name = (locale ?? "").lowercased()
    return canErase(STDOUT_FILENO) && (name.contains("utf-8") || name.contains("utf8"))
  }

  /// The width that the reader asked for in `COLUMNS`, when the program started.
  private let asked = variable("COLUMNS").flatMap { Int($0) }

  /// The width now, so that a resize is followed.
  var columns: Int {
    if let asked, asked > 0 { return asked }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}

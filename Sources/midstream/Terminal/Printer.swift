import Workbench

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Prints what the coach says and what commands answer.
///
/// Text of a client or a file is shown, never acted on; colour only repeats what words say.
struct Printer: ~Copyable {
  /// How a paragraph looks.
  enum Style {
    case plain
    /// Beside the conversation: answers of commands, hints.
    case quiet
  }

  private var output = Output(STDOUT_FILENO)
  private let colours: Bool
  /// Whether lines and shapes beyond ASCII are welcome.
  private let draws: Bool
  /// The window to wrap to; nil: lines stay as they are.
  private let window: Window?

  /// Makes a printer for standard output.
  ///
  /// - Parameter plain: no colour, also on a terminal.
  init(plain: Bool) {
    colours = !plain && Window.takesColour
    draws = !plain && Window.draws
    window = isatty(STDOUT_FILENO) == 1 ? Window() : nil
  }

  /// Prints a paragraph and the empty line after it, at once.
  mutating func paragraph(_ text: String, _ style: Style = .plain) throws(OutputFault) {
    let shown = text.visible(lines: true)
    // The last column stays free: some terminals break there by themselves.
    let wrapped = window.map { Wrapping.wrap(shown, to: max(20, $0.columns - 1)) } ?? shown
    switch style {
    case _ where !colours, .plain: output.add(wrapped)
    case .quiet: output.add("\u{1B}[2m\(wrapped)\u{1B}[0m")
    }
    output.add("\n\n")
    try output.flush()
  }

  /// Prints a session's river, in words and drawn so that it fits the window.
  mutating func river(_ session: HeldSession) throws(OutputFault) {
    let river = RiverText(
      session, columns: max(20, (window?.columns ?? 80) - 1), marks: draws ? .boxes : .plain)
    try paragraph(river.text)
  }

  /// Clears the screen and what was scrolled off it; a pipe stays as it is.
  ///
  /// A multiplexer keeps a scrollback of its own, out of our reach: it is named, and nothing else.
  mutating func clear() throws(OutputFault) {
    guard Window.isInteractive else { return }
    output.add(
      Window.canErase(STDOUT_FILENO)
        ? "\u{1B}[H\u{1B}[2J\u{1B}[3J" : String(repeating: "\n", count: 200))
    if !(variable("TMUX") ?? "").isEmpty {
      output.add("tmux keeps its own scrollback: tmux clear-history\n")
    } else if !(variable("STY") ?? "").isEmpty {
      output.add("screen keeps its own scrollback: Ctrl-a : scrollback 0\n")
    }
    try output.flush()
  }

  /// Prints a line end, at once.
  mutating func newLine() throws(OutputFault) {
    output.add("\n")
    try output.flush()
  }
}

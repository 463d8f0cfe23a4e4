@preconcurrency import CReadline
import Synchronization

#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Darwin)
  @preconcurrency import Darwin
#endif

/// Reads lines from a terminal with GNU Readline: editing, history in memory, completion.
///
/// Readline is one for the whole program, and so is this.
struct LineReader: ~Copyable {
  /// What the person at the terminal did.
  enum Input: Equatable {
    case line(String)
    /// Ctrl-C: the line is given up.
    case interrupted
    /// Ctrl-D, or the terminal went away.
    case end
  }

  /// Sets readline up.
  ///
  /// - Parameter completion: what Tab offers.
  init(completion: Completion) {
    offered.withLock { $0.source = completion }
    chooseLocale()
    rl_readline_name = UnsafePointer(name)
    rl_change_environment = 0
    stifle_history(1000)
    rl_attempted_completion_function = { text, start, _ in
      rl_attempted_completion_over = 1
      return complete(text, from: start)
    }
    rl_getc_function = { _ in nextByte() }
    handle(SIGINT) { _ in wasInterrupted.store(true, ordering: .relaxed) }
    handle(SIGCONT) { _ in wasContinued.store(true, ordering: .relaxed) }
  }

  /// Asks for a line.
  func next(prompt: String) -> Input {
    wasInterrupted.store(false, ordering: .relaxed)
    guard let bytes = readline(prompt) else { return .end }
    defer { free(bytes) }
    if wasInterrupted.exchange(false, ordering: .relaxed) { return .interrupted }
    if bytes.pointee != 0 { add_history(bytes) }
    return .line(String(cString: bytes))
  }
}

// The name under which ~/.inputrc may hold settings for this program. Readline keeps it.
private nonisolated(unsafe) let name: UnsafeMutablePointer<CChar>? = strdup("midstream")

/// Set by a signal's handler, read between keys: Ctrl-C, and coming back after Ctrl-Z.
private let wasInterrupted = Atomic<Bool>(false)
private let wasContinued = Atomic<Bool>(false)

/// A signal breaks the wait for a key and only raises a flag.
private func handle(_ signal: CInt, by handler: @escaping @convention(c) (CInt) -> Void) {
  var action = sigaction()
  #if canImport(Glibc)
    action.__sigaction_handler.sa_handler = handler
  #else
    action.__sigaction_u.__sa_handler = handler
  #endif
  sigaction(signal, &action, nil)
}

/// The next byte for readline, from standard input.
///
/// Readline's own function goes on waiting after Ctrl-C until a key comes. This one lets readline
/// handle the signal (it restores the terminal; a deadly one ends the program) and gives the line
/// up at once.
private func nextByte() -> CInt {
  while true {
    if wasInterrupted.load(ordering: .relaxed) {
      rl_replace_line("", 0)
      return CInt(UInt8(ascii: "\n"))
    }
    var byte: UInt8 = 0
    switch read(STDIN_FILENO, &byte, 1) {
    case 1: return CInt(byte)
    case 0: return EOF
    default:
      guard errno == EINTR else { return EOF }
      rl_check_signals()
      if wasContinued.exchange(false, ordering: .relaxed) { rl_forced_update_display() }
    }
  }
}

/// Words are UTF-8 also where no language is set, as in a bare container.
private func chooseLocale() {
  setlocale(LC_CTYPE, "")
  let codeset = nl_langinfo(nl_item(CODESET)).map { String(cString: $0) }
  guard codeset != "UTF-8", (variable("LC_ALL") ?? "").isEmpty,
    setlocale(LC_CTYPE, "C.UTF-8") != nil
  else { return }
  setenv("LC_CTYPE", "C.UTF-8", 1)  // readline asks the environment, not the locale
}

private let offered = Mutex<(source: Completion, words: [String])>((Completion(), []))

/// Readline's completion: the words that fit at the cursor, each a copy that readline frees.
private func complete(
  _ text: UnsafePointer<CChar>?, from start: CInt
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  guard let text, let buffer = rl_line_buffer else { return nil }
  let line = String(cString: buffer)
  let before = String(decoding: line.utf8.prefix(Int(start)), as: UTF8.self)
  let word = String(cString: text)
  let wanted = offered.withLock { offered in
    let found = offered.source.words(for: word, after: before)
    if case .words(let words) = found { offered.words = words }
    return found
  }
  switch wanted {
  case .words:
    return rl_completion_matches(text) { _, state in
      offered.withLock { offered in
        let place = Int(state)
        return offered.words.indices.contains(place) ? strdup(offered.words[place]) : nil
      }
    }
  case .files: return rl_completion_matches(text, rl_filename_completion_function)
  }
}

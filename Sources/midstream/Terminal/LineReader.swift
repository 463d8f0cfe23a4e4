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
    /// What was waited for has come; what was typed so far stands in the next line.
    case woken
    /// Ctrl-D, or the terminal went away.
    case end
  }

  /// Sets readline up.
  ///
  /// - Parameter completion: what Tab offers.
  init(completion: Completion) {
    offer(completion)
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

  /// Changes what Tab offers.
  func offer(_ completion: Completion) { offered.withLock { $0.source = completion } }

  /// Asks for a line.
  ///
  /// - Parameters:
  ///   - prompt: what stands before it.
  ///   - wakes: asked twice a second while nothing is typed; nil: nothing is waited for but keys.
  /// - Returns: what the person did.
  func next(prompt: String, wakingWhen wakes: (@Sendable () -> Bool)? = nil) -> Input {
    wasInterrupted.store(false, ordering: .relaxed)
    waking.withLock { $0 = Waking(wakes: wakes, kept: $0.kept) }
    rl_startup_hook = { restore() }
    guard let bytes = readline(prompt) else { return .end }
    defer { free(bytes) }
    if waking.withLock({ $0.kept != nil }) { return .woken }
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

/// What a line is given up for, and what was typed of it.
private struct Waking: Sendable {
  var wakes: (@Sendable () -> Bool)?
  var kept: (text: String, point: CInt)?
}

private let waking = Mutex<Waking>(Waking())

/// Puts back what was typed before the line was given up.
private func restore() -> CInt {
  let kept = waking.withLock { waking in
    defer { waking.kept = nil }
    return waking.kept
  }
  if let kept {
    rl_insert_text(kept.text)
    rl_point = kept.point
  }
  return 0
}

/// Waits for a key; gives the line up when what is waited for comes first.
///
/// - Returns: whether the line was given up.
private func isWoken() -> Bool {
  guard let wakes = waking.withLock({ $0.wakes }) else { return false }
  var ready = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
  while true {
    // Keys and signals are whoever reads next to see to.
    if poll(&ready, 1, 500) != 0 { return false }
    // In the middle of a search or of a key of several bytes a line is not given up.
    let busy = RL_STATE_ISEARCH | RL_STATE_NSEARCH | RL_STATE_MULTIKEY | RL_STATE_METANEXT
    guard rl_readline_state & UInt(busy) == 0, wakes() else { continue }
    let text = rl_line_buffer.map { String(cString: $0) } ?? ""
    waking.withLock { $0.kept = (text, rl_point) }
    rl_clear_visible_line()
    rl_replace_line("", 0)
    return true
  }
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
    if isWoken() { return CInt(UInt8(ascii: "\n")) }
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

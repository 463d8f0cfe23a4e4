import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The keyboard of somebody who answers with one key, as long as this is there.
///
/// A terminal that can only do lines is asked for lines. Every end, also by a signal, hands the
/// terminal back as it was.
struct ReviewKeyboard: ~Copyable {
  /// What was pressed.
  enum Key: Equatable {
    /// A key that stands for itself.
    case letter(Character)
    case enter
    /// A key or a line that means nothing here.
    case other
    /// The program was away (Ctrl-Z), or the terminal may show something else now.
    case back
    /// The end of the input.
    case end
    /// A signal that ends the program.
    case signal(CInt)
  }

  private let settings: termios?
  private let handlers: [(signal: CInt, old: sigaction)]
  private var bytes: ArraySlice<UInt8> = []

  private static let deadly = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  /// Takes the terminal on standard input.
  ///
  /// - Parameter lineWise: whether each answer is a line.
  init(lineWise: Bool) {
    arrived.store(0, ordering: .relaxed)
    handlers = (Self.deadly + [SIGTSTP, SIGCONT]).map { ($0, Self.watch($0)) }
    var old = termios()
    settings = !lineWise && tcgetattr(STDIN_FILENO, &old) == 0 ? old : nil
    takeKeys()
  }

  deinit {
    handBack()
    for (number, old) in handlers {
      var old = old
      sigaction(number, &old, nil)
    }
  }

  /// Waits for a key, or a line.
  mutating func next() -> Key {
    while true {
      if let key = settings == nil ? line() : key() { return key }
      if let key = arrival() { return key }
      var ready = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      // Not for ever: a signal may have come just before.
      guard poll(&ready, 1, 200) > 0 else { continue }
      guard fill() else { return .end }
    }
  }

  private mutating func fill() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = read(STDIN_FILENO, &chunk, chunk.count)
    guard count > 0 else { return count < 0 && errno == EINTR }
    bytes += chunk[..<count]
    return true
  }

  /// The first key of what was typed; nil when nothing was.
  private mutating func key() -> Key? {
    guard let first = bytes.popFirst() else { return nil }
    switch first {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return .enter
    case 0x04: return .end
    case 0x1B:
      // An arrow ends in a letter that must not be taken for an answer.
      var ready = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      if bytes.isEmpty, poll(&ready, 1, 50) > 0 { _ = fill() }
      bytes = []
      return .other
    case 0x21...0x7E: return .letter(Character(Unicode.Scalar(first)))
    default:
      bytes = bytes.drop { $0 >= 0x80 }
      return .other
    }
  }

  /// The first line of what was typed; nil when there is none yet.
  private mutating func line() -> Key? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let line = String(decoding: bytes[..<end], as: UTF8.self).trimming("\r").trimming(" ")
    bytes = bytes[(end + 1)...]
    guard let first = line.first else { return .enter }
    return line.count == 1 ? .letter(first) : .other
  }

  /// What a signal means that came.
  private func arrival() -> Key? {
    let number = arrived.exchange(0, ordering: .relaxed)
    switch number {
    case 0: return nil
    case SIGTSTP:
      handBack()
      signal(SIGTSTP, SIG_DFL)
      raise(SIGTSTP)
      // Here the program goes on, when it is called back.
      _ = Self.watch(SIGTSTP)
      takeKeys()
      return .back
    case SIGCONT:
      takeKeys()
      return .back
    default: return .signal(number)
    }
  }

  private func takeKeys() {
    guard var keys = settings else { return }
    keys.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &keys)
  }

  private func handBack() {
    guard var settings else { return }
    tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
  }

  /// Lets a signal only raise a flag.
  ///
  /// - Returns: what it did before.
  private static func watch(_ signal: CInt) -> sigaction {
    var before = sigaction()
    var action = sigaction()
    #if canImport(Glibc)
      action.__sigaction_handler.sa_handler = { arrived.store($0, ordering: .relaxed) }
    #else
      action.__sigaction_u.__sa_handler = { arrived.store($0, ordering: .relaxed) }
    #endif
    sigaction(signal, &action, &before)
    return before
  }
}

/// The signal that came while the keyboard was ours.
private let arrived = Atomic<CInt>(0)

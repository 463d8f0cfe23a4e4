import Synchronization
import Workbench

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps time for a breath: a bar that grows for the in-breath and shrinks for the out-breath.
///
/// Any key leaves it, and so does every signal; the terminal is handed back as it was.
struct Pacer: ~Copyable {
  private var output = Output(STDOUT_FILENO)
  private let window = Window()

  /// Whether the terminal can show it: one that erases lines, with somebody at the keys.
  static var isPossible: Bool { Window.isInteractive && Window.canErase(STDOUT_FILENO) }

  /// Shows a pace to its end, or until a key is pressed.
  mutating func run(_ pace: Practice.Pace) {
    guard let keyboard = Keyboard() else { return }
    let track = PaceTrack(pace)
    let start = ContinuousClock.now
    while true {
      let elapsed = ContinuousClock.now - start
      guard let line = track.line(at: elapsed, columns: window.columns - 1) else { break }
      write("\r\(line)\u{1B}[K")
      if keyboard.isTouched(within: 100) { break }
    }
    write("\r\u{1B}[K")
  }

  /// Writes at once; a bar that cannot be drawn is no reason to stop.
  private mutating func write(_ text: String) {
    output.add(text)
    try? output.flush()
  }
}

/// What a pace shows at a time.
struct PaceTrack {
  /// One phase of it: a word, how long, and whether the bar grows.
  private struct Phase {
    var word: String
    var seconds: Double
    var grows: Bool
  }

  private let phases: [Phase]
  private let rounds: Int
  private static let hint = "  (any key leaves this)"
  private static let widest = 40
  /// Seconds before the first breath, to read the words above in.
  static let lead = 2.0

  init(_ pace: Practice.Pace) {
    switch pace {
    case .breath:
      phases = [
        Phase(word: "in ", seconds: 4, grows: true), Phase(word: "out", seconds: 6, grows: false),
      ]
      rounds = 3
    }
  }

  /// The line at a time from the start; nil when it is over.
  func line(at elapsed: Duration, columns: Int) -> String? {
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    let round = phases.reduce(0) { $0 + $1.seconds }
    guard seconds < Self.lead + round * Double(rounds) else { return nil }
    guard seconds >= Self.lead else {
      return line(Phase(word: "...", seconds: Self.lead, grows: true), 0, columns)
    }
    var left = (seconds - Self.lead).truncatingRemainder(dividingBy: round)
    for phase in phases {
      guard left >= phase.seconds else { return line(phase, left / phase.seconds, columns) }
      left -= phase.seconds
    }
    return nil
  }

  private func line(_ phase: Phase, _ share: Double, _ columns: Int) -> String {
    let room = columns - phase.word.count - 2
    let hint = room >= 10 + Self.hint.count ? Self.hint : ""
    let width = max(0, min(Self.widest, room - hint.count))
    let filled = Int((Double(width) * (phase.grows ? share : 1 - share)).rounded())
    let bar = String(repeating: "=", count: filled) + String(repeating: " ", count: width - filled)
    return "\(phase.word)  \(bar)\(hint)"
  }
}

/// The keyboard key by key, without echo, as long as this is there.
private struct Keyboard: ~Copyable {
  private let settings: termios
  private let handlers: [(signal: CInt, old: sigaction)]

  /// Signals that would end or stop the program with the terminal in disorder.
  private static let deadly = [SIGTERM, SIGHUP, SIGQUIT, SIGTSTP]

  /// Takes the terminal; nil when it cannot.
  init?() {
    var old = termios()
    guard tcgetattr(STDIN_FILENO, &old) == 0 else { return nil }
    arrived.store(0, ordering: .relaxed)
    var handlers: [(CInt, sigaction)] = []
    for number in Self.deadly {
      var before = sigaction()
      var action = sigaction()
      #if canImport(Glibc)
        action.__sigaction_handler.sa_handler = { arrived.store($0, ordering: .relaxed) }
      #else
        action.__sigaction_u.__sa_handler = { arrived.store($0, ordering: .relaxed) }
      #endif
      sigaction(number, &action, &before)
      handlers.append((number, before))
    }
    var keys = old
    keys.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(STDIN_FILENO, TCSANOW, &keys)
    settings = old
    self.handlers = handlers
  }

  deinit {
    var settings = settings
    // What was typed meanwhile left the bar, and is no statement.
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
    for (number, old) in handlers {
      var old = old
      sigaction(number, &old, nil)
    }
    let number = arrived.load(ordering: .relaxed)
    if number != 0 { raise(number) }
  }

  /// Waits so many milliseconds for a key, or for a signal.
  borrowing func isTouched(within milliseconds: CInt) -> Bool {
    var ready = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&ready, 1, milliseconds) != 0 || arrived.load(ordering: .relaxed) != 0
  }
}

/// The signal that came while the keyboard was ours.
private let arrived = Atomic<CInt>(0)

import CPseudoTerminal
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The program on a pseudo-terminal, and somebody who types and reads.
final class Terminal {
  let child: Child
  private let keyboard: CInt
  private var seen = ""

  init(
    _ arguments: [String] = [], environment: [String: String] = [:], folder: String? = nil,
    rows: UInt16 = 24, columns: UInt16 = 80
  ) throws {
    var name = [CChar](repeating: 0, count: 256)
    let ends = Child.privately {
      var (main, second): (CInt, CInt) = (-1, -1)
      var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
      openpty(&main, &second, &name, nil, &size)
      return [main, second]
    }
    keyboard = ends[0]
    defer { close(ends[1]) }
    let path = name.withUnsafeBufferPointer { bytes in
      String(decoding: bytes.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    child = try Child(
      arguments, environment: environment, folder: folder, streams: .terminal(path))
  }

  deinit { close(keyboard) }

  /// Types keys as bytes of the terminal.
  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(keyboard, bytes, bytes.count)
  }

  /// Waits until a text is on the screen, behind what was waited for before.
  ///
  /// - Returns: what came, up to and with the text; all that came, when it did not come.
  @discardableResult
  func expect(
    _ text: String, within seconds: Int = 20, at place: SourceLocation = #_sourceLocation
  ) -> String {
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      if let range = seen.firstRange(of: text) {
        let shown = String(seen[..<range.upperBound])
        seen = String(seen[range.upperBound...])
        return shown
      }
      var ready = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, CInt(seconds * 1000)) > 0 else { break }
      let count = read(keyboard, &chunk, chunk.count)
      guard count > 0 else { break }
      seen += String(decoding: chunk[..<count], as: UTF8.self)
    }
    Issue.record(
      "'\(text)' did not come; on the screen: \(seen.debugDescription)", sourceLocation: place)
    return seen
  }

  /// What is on the screen behind what was waited for, after the program has ended.
  func rest() -> String {
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(keyboard, &chunk, chunk.count)
      guard count > 0 else { return seen }
      seen += String(decoding: chunk[..<count], as: UTF8.self)
    }
  }

  /// Changes the window's size, as dragging its corner does.
  func resize(rows: UInt16, columns: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(keyboard, UInt(TIOCSWINSZ), &size)
  }

  /// Whether the terminal hands on lines, as a shell wants it back.
  var isCooked: Bool {
    var settings = termios()
    tcgetattr(keyboard, &settings)
    return settings.c_lflag & tcflag_t(ICANON) != 0 && settings.c_lflag & tcflag_t(ECHO) != 0
  }
}

/// Keys by the bytes that a terminal sends for them.
enum Key {
  static let enter = "\r"
  static let tab = "\t"
  static let backspace = "\u{7F}"
  static let left = "\u{1B}[D"
  static let up = "\u{1B}[A"
  static let controlA = "\u{01}"
  static let controlC = "\u{03}"
  static let controlD = "\u{04}"
  static let controlZ = "\u{1A}"
}

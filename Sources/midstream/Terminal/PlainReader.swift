#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads lines of any bytes and any length from a file descriptor, as soon as they are there.
struct PlainReader: ~Copyable {
  private let descriptor: CInt
  private var bytes: [UInt8] = []
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)
  /// How far in `bytes` lines were taken, and how far there is no line end.
  private var taken = 0
  private var searched = 0
  private var atEnd = false

  /// Makes a reader of a file descriptor.
  init(_ descriptor: CInt) { self.descriptor = descriptor }

  /// The next line without its end (LF, or CR and LF); a byte that is not UTF-8 becomes U+FFFD.
  ///
  /// - Returns: nil at the end of the input; a last line needs no line end.
  /// - Throws: `Failure` when the input cannot be read.
  mutating func next() throws(Failure) -> String? {
    while true {
      if let end = lineEnd() { return take(to: end, next: end + 1) }
      searched = bytes.count
      if atEnd { return taken < bytes.count ? take(to: bytes.count, next: bytes.count) : nil }
      try fill()
    }
  }

  private func lineEnd() -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, searched < buffer.count else { return nil }
      let found = memchr(base + searched, Int32(UInt8(ascii: "\n")), buffer.count - searched)
      return found.map { UnsafeRawPointer($0) - base }
    }
  }

  private mutating func take(to end: Int, next: Int) -> String {
    let line = bytes[taken..<end]
    taken = next
    searched = next
    return String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
  }

  private mutating func fill() throws(Failure) {
    bytes.removeSubrange(..<taken)
    searched -= taken
    taken = 0
    var count = -1
    repeat {
      count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    } while count < 0 && (errno == EINTR || (errno == EAGAIN && wait()))
    guard count >= 0 else {
      throw Failure.noInput("cannot read standard input: \(String(cString: strerror(errno)))")
    }
    bytes += chunk[..<count]
    atEnd = count == 0
  }

  /// Waits until an input that does not block has more.
  private func wait() -> Bool {
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&ready, 1, -1) >= 0 || errno == EINTR
  }
}

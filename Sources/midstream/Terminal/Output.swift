#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A stream of text that is gathered and written when asked, and tells when it cannot be.
struct Output: ~Copyable {
  private let descriptor: CInt
  private var buffer: [UInt8] = []

  /// Makes a stream to a file descriptor.
  init(_ descriptor: CInt) { self.descriptor = descriptor }

  /// Whether nothing waits to be written.
  var isEmpty: Bool { buffer.isEmpty }

  /// Adds text; nothing is written yet.
  mutating func add(_ text: String) { buffer.append(contentsOf: text.utf8) }

  /// Adds bytes; nothing is written yet.
  mutating func add(_ bytes: [UInt8]) { buffer.append(contentsOf: bytes) }

  /// Writes what was added.
  ///
  /// - Throws: `OutputFault` when the system refuses; what was not written is dropped.
  mutating func flush() throws(OutputFault) {
    defer { buffer.removeAll(keepingCapacity: buffer.count < 1 << 16) }
    var start = 0
    while start < buffer.count {
      let written = buffer.withUnsafeBytes { bytes in
        write(descriptor, bytes.baseAddress.map { $0 + start }, bytes.count - start)
      }
      if written >= 0 {
        start += written
      } else if errno == EAGAIN {
        wait()
      } else if errno != EINTR {
        throw OutputFault(number: errno)
      }
    }
  }

  /// Waits until a stream that does not block takes more.
  private func wait() {
    var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&ready, 1, -1)
  }
}

/// Output that the system did not take.
struct OutputFault: Error {
  /// The system's error number.
  let number: CInt

  /// The system's own words for it.
  var reason: String { String(cString: strerror(number)) }

  /// Whether nobody reads any more: the reader of a pipe ended, or the terminal went away.
  var isClosed: Bool { number == EPIPE }
}

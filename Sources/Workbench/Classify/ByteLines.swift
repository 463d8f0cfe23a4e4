#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The lines of a file or stream as bytes, in chunks: memory does not grow with the input, only
/// with its longest line.
public struct ByteLines: ~Copyable {
  /// Input that the system did not give.
  public struct Fault: Error, Hashable, Sendable {
    /// The system's error number.
    public let number: CInt
    /// What it means.
    public var reason: String { String(cString: strerror(number)) }
  }

  private let descriptor: CInt
  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity = 1 << 18

  /// Makes a reader of an open file, which stays the caller's to close.
  public init(_ descriptor: CInt) {
    self.descriptor = descriptor
    buffer = .allocate(capacity: capacity)
  }

  deinit { buffer.deallocate() }

  /// Hands every line over, in order, without its end (LF, or CR and LF).
  ///
  /// A last line needs no end; an empty input has no line.
  ///
  /// - Parameters:
  ///   - line: takes a line; the bytes are there only during the call.
  ///   - pause: called when all that has come was handed over and more may take a while.
  /// - Throws: `Fault` when the input cannot be read; whatever `line` and `pause` throw.
  public mutating func forEach(
    _ line: (UnsafeBufferPointer<UInt8>) throws -> Void, pause: () throws -> Void = {}
  ) throws {
    var kept = 0
    while true {
      let count = try fill(from: kept)
      if count == 0 { break }
      let end = kept + count
      // What was kept holds no line end.
      var searched = kept
      var start = 0
      while let found = memchr(buffer + searched, 0x0A, end - searched) {
        let place = UnsafeRawPointer(found) - UnsafeRawPointer(buffer)
        let isCRLF = place > start && buffer[place - 1] == 0x0D
        try line(
          UnsafeBufferPointer(start: buffer + start, count: place - start - (isCRLF ? 1 : 0)))
        start = place + 1
        searched = start
      }
      let isShort = end < capacity
      kept = end - start
      if kept > 0, start > 0 { memmove(buffer, buffer + start, kept) }
      if kept == capacity { grow() }
      if isShort { try pause() }
    }
    if kept > 0 { try line(UnsafeBufferPointer(start: buffer, count: kept)) }
  }

  private mutating func fill(from start: Int) throws(Fault) -> Int {
    while true {
      let count = read(descriptor, buffer + start, capacity - start)
      if count >= 0 { return count }
      if errno == EAGAIN {
        var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&ready, 1, -1)
      } else if errno != EINTR {
        throw Fault(number: errno)
      }
    }
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
    larger.update(from: buffer, count: capacity)
    buffer.deallocate()
    buffer = larger
    capacity *= 2
  }
}

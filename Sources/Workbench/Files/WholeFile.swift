#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is read, and replaced, as a whole.
public enum WholeFile {
  /// What the system refused.
  public struct Fault: Error, Hashable, Sendable {
    /// In words for a person.
    public var reason: String
    /// The system's error number; 0 where it is not the system that refused.
    public var number: CInt = 0

    /// What the system says of an error number.
    public init(_ number: CInt) {
      reason = String(cString: strerror(number))
      self.number = number
    }

    init(reason: String, number: CInt = 0) {
      self.reason = reason
      self.number = number
    }
  }

  /// More than this is no file that people edit.
  public static let limit = 64 << 20

  /// Reads a file.
  ///
  /// - Throws: `Fault` when it cannot be read or is larger than `limit`.
  public static func read(_ path: String) throws(Fault) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Fault(errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { chunk.deallocate() }
    while bytes.count <= limit {
      let count = Self.read(descriptor, chunk)
      if count == 0 { return bytes }
      if count > 0 {
        bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<count]))
      } else if errno != EINTR {
        throw Fault(errno)
      }
    }
    throw Fault(reason: "it is larger than \(limit >> 20) MB")
  }

  private static func read(_ descriptor: CInt, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Glibc)
      return Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      return Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  /// Replaces a file by a new one that has its mode, at once: a reader sees the old text or the
  /// new, whatever happens.
  ///
  /// - Parameters:
  ///   - path: the file; a link to it stays a link.
  ///   - bytes: the new text.
  ///   - old: what the file held when it was read; if it holds something else now, it is left.
  ///   - calls: the system.
  /// - Throws: `Fault` when it was not replaced; then the old file is whole.
  public static func replace(
    _ path: String, with bytes: [UInt8], ifStill old: [UInt8], calls: SystemCalls = .system
  ) throws(Fault) {
    guard let resolved = realpath(path, nil) else { throw Fault(errno) }
    let target = String(cString: resolved)
    free(resolved)
    var status = stat()
    guard stat(target, &status) == 0 else { throw Fault(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Fault(reason: "it is no plain file") }
    // A file that may not be written to is not replaced either.
    guard access(target, W_OK) == 0 else { throw Fault(errno) }
    // A session that is being written there would lose its file, and two who replace one of them.
    let lock = try FileLock(target)
    var new = try NewFile(
      beside: target, mode: UInt32(status.st_mode & 0o7777), calls: calls)
    do throws(Fault) {
      try new.write(bytes)
      try new.sync()
      guard try read(target) == old else {
        throw Fault(reason: "it was changed by somebody else in the meantime")
      }
      try new.rename(to: target)
    } catch {
      new.remove()
      throw error
    }
    _ = consume lock
  }
}

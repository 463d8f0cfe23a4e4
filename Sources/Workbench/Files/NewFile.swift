#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is new: nothing that was there before is written to, also not through a link.
///
/// As long as it is open it is locked, so that another midstream can tell that it is in use.
public struct NewFile: ~Copyable {
  public typealias Fault = WholeFile.Fault

  public private(set) var path: String
  let descriptor: CInt
  let calls: SystemCalls

  /// Creates a file.
  ///
  /// - Parameters:
  ///   - path: its path.
  ///   - mode: who may do what with it, also where the umask would allow less.
  ///   - calls: the system.
  /// - Throws: `Fault` when something is there already, a link too, or it cannot be made.
  public init(
    at path: String, mode: UInt32 = 0o600, calls: SystemCalls = .system
  ) throws(Fault) {
    let opened = CInt(try Self.insist { calls.create(path) })
    do throws(Fault) {
      try FileLock.take { calls.lock(opened) }
      try Self.insist { calls.setMode(opened, mode) }
    } catch {
      close(opened)
      unlink(path)
      throw error
    }
    self.path = path
    self.calls = calls
    descriptor = opened
  }

  /// Creates a file of a name of its own beside another.
  public init(
    beside path: String, mode: UInt32 = 0o600, calls: SystemCalls = .system
  ) throws(Fault) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().map { $0 + "/" }.joined()
    let name = parts.last.map(String.init) ?? path
    for number in 0..<100 {
      do throws(Fault) {
        try self.init(at: "\(folder).\(name).\(getpid())-\(number)", mode: mode, calls: calls)
        return
      } catch {
        if error.number != EEXIST { throw error }
      }
    }
    throw Fault(EEXIST)
  }

  deinit { close(descriptor) }

  /// Writes bytes at the end, all of them.
  ///
  /// - Throws: `Fault` when the system refuses; then none of them are in the file.
  public borrowing func write(_ bytes: [UInt8]) throws(Fault) {
    let end = try status().size
    do throws(Fault) {
      try write(bytes, at: end)
    } catch {
      try? cut(to: end)
      throw error
    }
  }

  /// Writes bytes at a place, all of them.
  ///
  /// - Throws: `Fault` when the system refuses; some of them may be in the file then.
  borrowing func write(_ bytes: [UInt8], at place: Int) throws(Fault) {
    let (descriptor, calls) = (descriptor, calls)
    var start = 0
    while start < bytes.count {
      let written = try Self.insist {
        bytes.withUnsafeBytes { buffer in
          calls.write(
            descriptor, UnsafeRawBufferPointer(rebasing: buffer[start...]), place + start)
        }
      }
      // A file that takes nothing, and says nothing, would be asked for ever.
      guard written > 0 else { throw Fault(EIO) }
      start += written
    }
  }

  /// Cuts the file to a size.
  borrowing func cut(to size: Int) throws(Fault) {
    let (descriptor, calls) = (descriptor, calls)
    try Self.insist { calls.cut(descriptor, size) }
  }

  /// What is known of the file.
  borrowing func status() throws(Fault) -> SystemCalls.Status {
    while true {
      do throws(Fault) {
        return try calls.status(descriptor).get()
      } catch {
        if error.number != EINTR { throw error }
      }
    }
  }

  /// Waits until what was written is on the disk.
  public borrowing func sync() throws(Fault) {
    let (descriptor, calls) = (descriptor, calls)
    try Self.insist { calls.sync(descriptor) }
  }

  /// Moves the file in another's place, at once.
  public mutating func rename(to target: String) throws(Fault) {
    let (old, calls) = (path, calls)
    try Self.insist { calls.move(old, target) }
    path = target
    // The move itself is kept too, where folders can be synced.
    let parts = target.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let name = parts.isEmpty ? "." : parts.joined(separator: "/") + "/"
    let folder = open(name, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  /// Takes the file away.
  public borrowing func remove() { unlink(path) }

  /// Asks the system again as long as only a signal came between.
  @discardableResult
  private static func insist(_ call: () -> Int) throws(Fault) -> Int {
    while true {
      let result = call()
      if result >= 0 { return result }
      if result != -Int(EINTR) { throw Fault(CInt(-result)) }
    }
  }
}

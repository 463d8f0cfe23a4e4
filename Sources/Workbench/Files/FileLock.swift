#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is in use: who writes to one locks it, so that a second midstream is refused.
///
/// The lock ends with the program that holds it, however that ends. File systems that know no
/// locks are written to without.
public struct FileLock: ~Copyable {
  private let descriptor: CInt

  /// Takes a file that is there for as long as this lasts, so that nobody else writes to it.
  ///
  /// Nil when there is no such file.
  ///
  /// - Parameter path: the file; a link is not followed.
  /// - Throws: `WholeFile.Fault` when another program writes to it.
  public init?(_ path: String) throws(WholeFile.Fault) {
    let opened = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard opened >= 0 else { return nil }
    do throws(WholeFile.Fault) {
      try Self.take { SystemCalls.system.lock(opened) }
      // Whoever held it may have put another file in its place meanwhile.
      let own = try SystemCalls.system.status(opened).get()
      guard SystemCalls.Status(of: path)?.isSameFile(as: own) == true else { throw Self.inUse }
    } catch {
      close(opened)
      throw error
    }
    descriptor = opened
  }

  deinit { close(descriptor) }

  /// Whether another program is writing to a file just now.
  public static func isHeld(_ path: String) -> Bool {
    let opened = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard opened >= 0 else { return false }
    defer { close(opened) }
    return flock(opened, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }

  /// Locks by a call, where locks are known.
  static func take(_ call: () -> Int) throws(WholeFile.Fault) {
    if call() == -Int(EWOULDBLOCK) { throw inUse }
  }

  private static let inUse = WholeFile.Fault(
    reason: "another midstream is writing to it", number: EWOULDBLOCK)
}

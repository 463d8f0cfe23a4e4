#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is new: nothing that was there before is written to, also not through a link.
public struct NewFile: ~Copyable {
  public typealias Fault = WholeFile.Fault

  public private(set) var path: String
  private let descriptor: CInt

  /// Creates a file.
  ///
  /// - Parameters:
  ///   - path: its path.
  ///   - mode: who may do what with it, also where the umask would allow less.
  /// - Throws: `Fault` when something is there already, a link too, or it cannot be made.
  public init(at path: String, mode: UInt32 = 0o600) throws(Fault) {
    let opened = Self.create(path)
    guard opened >= 0 else { throw Fault(errno) }
    guard fchmod(opened, mode_t(mode)) == 0 else {
      let number = errno
      close(opened)
      unlink(path)
      throw Fault(number)
    }
    self.path = path
    descriptor = opened
  }

  /// Creates a file of a name of its own beside another.
  public init(beside path: String, mode: UInt32 = 0o600) throws(Fault) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().map { $0 + "/" }.joined()
    let name = parts.last.map(String.init) ?? path
    for number in 0..<100 {
      do throws(Fault) {
        try self.init(at: "\(folder).\(name).\(getpid())-\(number)", mode: mode)
        return
      } catch {
        if error.number != EEXIST { throw error }
      }
    }
    throw Fault(EEXIST)
  }

  deinit { close(descriptor) }

  private static func create(_ path: String) -> CInt {
    while true {
      let opened = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      if opened >= 0 || errno != EINTR { return opened }
    }
  }

  /// Writes bytes at the end, all of them.
  ///
  /// - Throws: `Fault` when the system refuses; then none of them are in the file.
  public borrowing func write(_ bytes: [UInt8]) throws(Fault) {
    let before = lseek(descriptor, 0, SEEK_CUR)
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        Self.write(descriptor, UnsafeRawBufferPointer(rebasing: buffer[start...]))
      }
      if written >= 0 {
        start += written
      } else if errno != EINTR {
        let number = errno
        if start > 0, before >= 0 {
          ftruncate(descriptor, before)
          lseek(descriptor, before, SEEK_SET)
        }
        throw Fault(number)
      }
    }
  }

  private static func write(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      return Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      return Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  /// Waits until what was written is on the disk.
  public borrowing func sync() throws(Fault) {
    guard fsync(descriptor) == 0 else { throw Fault(errno) }
  }

  /// Moves the file in another's place, at once.
  public mutating func rename(to target: String) throws(Fault) {
    guard Self.rename(path, target) == 0 else { throw Fault(errno) }
    path = target
    // The move itself is kept too, where folders can be synced.
    let parts = target.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let name = parts.isEmpty ? "." : parts.joined(separator: "/") + "/"
    let folder = open(name, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  private static func rename(_ old: String, _ new: String) -> CInt {
    #if canImport(Glibc)
      return Glibc.rename(old, new)
    #else
      return Darwin.rename(old, new)
    #endif
  }

  /// Takes the file away.
  public borrowing func remove() { unlink(path) }
}

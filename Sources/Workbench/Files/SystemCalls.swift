#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a file that is written asks of the system: tests put a faulty one in its place.
///
/// A number below zero is the system's error number with its sign turned.
public struct SystemCalls: Sendable {
  /// What is known of an open file.
  public struct Status: Hashable, Sendable {
    public var device: UInt64
    public var number: UInt64
    public var size: Int
    /// Names that lead to it; 0 when it was deleted.
    public var names: Int
  }

  /// Makes a file that was not there, and gives its descriptor.
  public var create: @Sendable (_ path: String) -> Int
  /// Keeps others from writing to the file as long as it is open.
  public var lock: @Sendable (_ descriptor: CInt) -> Int
  public var setMode: @Sendable (_ descriptor: CInt, _ mode: UInt32) -> Int
  /// Writes bytes at a place of the file; how many, maybe not all.
  public var write: @Sendable (_ descriptor: CInt, UnsafeRawBufferPointer, _ place: Int) -> Int
  /// Cuts the file to a size.
  public var cut: @Sendable (_ descriptor: CInt, _ size: Int) -> Int
  public var sync: @Sendable (_ descriptor: CInt) -> Int
  /// The status of an open file, or the error number.
  public var status: @Sendable (_ descriptor: CInt) -> Result<Status, WholeFile.Fault>
  /// Moves a file, over what is there.
  public var move: @Sendable (_ old: String, _ new: String) -> Int

  /// The system itself.
  public static let system = SystemCalls(
    create: { path in
      outcome(open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600))
    },
    lock: { outcome(flock($0, LOCK_EX | LOCK_NB)) },
    setMode: { outcome(fchmod($0, mode_t($1))) },
    write: { outcome(pwrite($0, $1.baseAddress, $1.count, off_t($2))) },
    cut: { outcome(ftruncate($0, off_t($1))) },
    sync: { outcome(fsync($0)) },
    status: { descriptor in
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { return .failure(WholeFile.Fault(errno)) }
      return .success(Status(status))
    },
    move: { outcome(rename($0, $1)) })

  private static func outcome(_ value: some BinaryInteger) -> Int {
    value < 0 ? -Int(errno) : Int(value)
  }
}

extension SystemCalls.Status {
  init(_ status: stat) {
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
    size = Int(status.st_size)
    names = Int(status.st_nlink)
  }

  /// What a path leads to, links not followed; nil when nothing is there.
  init?(of path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Whether both are one file.
  func isSameFile(as other: Self) -> Bool { device == other.device && number == other.number }
}

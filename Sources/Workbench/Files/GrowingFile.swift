#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A new file that grows piece by piece, and holds whole pieces alone.
///
/// What is written goes to the file that was opened, wherever it is moved to.
public struct GrowingFile: ~Copyable {
  /// Why a piece is not in the file.
  public enum Trouble: Error, Hashable, Sendable {
    case refused(WholeFile.Fault)
    /// The file was deleted, also when another one stands in its place now.
    case deleted
    /// Somebody else wrote to it: where our pieces would go is not known any more.
    case changed

    /// In words for a person, behind the file's name.
    public var reason: String {
      switch self {
      case .refused(let fault): fault.reason
      case .deleted: "it was deleted, replaced, or moved to another disk"
      case .changed: "somebody else has written to it"
      }
    }

    /// Whether a later try may succeed.
    public var mayPass: Bool {
      if case .refused = self { true } else { false }
    }
  }

  private let file: NewFile
  /// The size of the whole pieces.
  private var length: Int
  /// Whether half a piece may stand behind the whole ones, since it could not be cut off.
  private var isTorn = false

  /// Goes on with a new file.
  ///
  /// - Parameters:
  ///   - file: the file, just made.
  ///   - size: how many bytes were written to it.
  public init(_ file: consuming NewFile, of size: Int) {
    self.file = file
    length = size
  }

  /// Writes a piece at the end: all of it or nothing.
  ///
  /// - Throws: `Trouble` when it is not in the file.
  public mutating func append(_ piece: [UInt8]) throws(Trouble) {
    let status = try known()
    guard status.names > 0 else { throw .deleted }
    guard isTorn ? status.size >= length : status.size == length else { throw .changed }
    do throws(WholeFile.Fault) {
      try mend()
      isTorn = true
      try file.write(piece, at: length)
      isTorn = false
    } catch {
      try? mend()
      throw .refused(error)
    }
    length += piece.count
  }

  /// Waits until all pieces are on the disk.
  ///
  /// - Throws: `Trouble` when they are not, or the file was deleted.
  public mutating func finish() throws(Trouble) {
    guard try known().names > 0 else { throw .deleted }
    do throws(WholeFile.Fault) {
      try mend()
      try file.sync()
    } catch {
      throw .refused(error)
    }
  }

  /// Where the file is now, if it is not where it was made and was not deleted.
  public borrowing func movedTo() -> String? {
    guard let status = try? file.status(), status.names > 0 else { return nil }
    if let there = SystemCalls.Status(of: file.path), there.isSameFile(as: status) { return nil }
    return Self.path(of: file.descriptor)
  }

  /// Cuts off what stands behind the whole pieces.
  private mutating func mend() throws(WholeFile.Fault) {
    guard isTorn else { return }
    try file.cut(to: length)
    isTorn = false
  }

  private borrowing func known() throws(Trouble) -> SystemCalls.Status {
    do throws(WholeFile.Fault) {
      return try file.status()
    } catch {
      throw .refused(error)
    }
  }

  /// The path by which the system knows an open file.
  private static func path(of descriptor: CInt) -> String? {
    var name = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    #if canImport(Glibc)
      guard readlink("/proc/self/fd/\(descriptor)", &name, name.count - 1) > 0 else { return nil }
    #else
      guard fcntl(descriptor, F_GETPATH, &name) == 0 else { return nil }
    #endif
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

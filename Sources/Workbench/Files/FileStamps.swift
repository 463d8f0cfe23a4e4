#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What can be seen of files without reading them: two that differ mean that something was saved.
public struct FileStamps: Hashable, Sendable {
  private struct Stamp: Hashable {
    var path: String
    var device: UInt64
    var file: UInt64
    var size: Int64
    var seconds: Int64
    var nanoseconds: Int64
  }

  private var stamps: [Stamp] = []

  /// Looks at files.
  ///
  /// - Parameter paths: files, and folders, of which the rule files and transcripts are looked at
  ///   (`*.yaml`, `*.txt`), also in folders inside; what begins with a dot is passed over.
  public init(_ paths: [String]) {
    for path in paths { look(at: path, depth: 0, isNamed: true) }
  }

  /// Nobody nests folders deeper by intent; a link may lead in a circle.
  private static let deepest = 16

  private mutating func look(at path: String, depth: Int, isNamed: Bool) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      guard depth < Self.deepest else { return }
      for name in names(in: path) {
        look(at: path + "/" + name, depth: depth + 1, isNamed: false)
      }
      return
    }
    guard isNamed || path.hasSuffix(".yaml") || path.hasSuffix(".txt") else { return }
    #if canImport(Glibc)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    stamps.append(
      Stamp(
        path: path, device: UInt64(truncatingIfNeeded: status.st_dev),
        file: UInt64(truncatingIfNeeded: status.st_ino), size: Int64(status.st_size),
        seconds: Int64(time.tv_sec), nanoseconds: Int64(time.tv_nsec)))
  }

  private func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}

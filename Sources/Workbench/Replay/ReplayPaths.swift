#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The transcripts that are meant by files and folders.
public struct ReplayPaths: Hashable, Sendable {
  /// The files, each once: as they were named, a folder's in the order of their names.
  public private(set) var files: [String] = []
  /// What was named and is not there.
  public private(set) var missing: [String] = []
  /// Folders that could not be looked into.
  public private(set) var unreadable: [String] = []

  /// Looks at the paths.
  ///
  /// - Parameter paths: files of any name, and folders, of which all `*.txt` are taken, also in
  ///   folders inside; what begins with a dot is passed over, and links to folders are not followed.
  public init(_ paths: [String]) {
    for path in paths {
      var status = stat()
      if stat(path, &status) != 0 {
        missing.append(path)
      } else if status.st_mode & S_IFMT == S_IFDIR {
        let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        look(into: folder)
      } else if !files.contains(path) {
        files.append(path)
      }
    }
  }

  private mutating func look(into folder: String) {
    guard let stream = opendir(folder) else { return unreadable.append(folder) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    closedir(stream)
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        look(into: path)
      } else if name.hasSuffix(".txt"), !files.contains(path) {
        files.append(path)
      }
    }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// New files in a folder: all of them, or none.
public enum NewFiles {
  public typealias Fault = WholeFile.Fault

  /// Writes files that are not there yet; only their owner can read them.
  ///
  /// A folder that is new gets its name when all is in it. In one that is there already the files
  /// are written under other names first, and get theirs when all are whole.
  ///
  /// - Parameters:
  ///   - files: names and what the files are to hold.
  ///   - folder: the folder; it is made when it is not there.
  /// - Throws: `Fault` when one of them is there already or cannot be written; then the folder is
  ///   as it was.
  public static func write(
    _ files: [(name: String, bytes: [UInt8])], to folder: String
  ) throws(Fault) {
    var status = stat()
    let isThere = lstat(folder, &status) == 0
    let base = isThere ? folder + "/" : parent(of: folder)
    if isThere { try refuseTaken(files.map(\.name), in: folder) }
    let stage = "\(base).midstream-\(getpid())"
    guard mkdir(stage, 0o700) == 0 else { throw Fault(errno) }
    var moved: [String] = []
    do throws(Fault) {
      for file in files { try NewFile(at: "\(stage)/\(file.name)").write(file.bytes) }
      if isThere {
        for (name, _) in files {
          // A link is never put over something, as a move would be.
          guard link("\(stage)/\(name)", "\(folder)/\(name)") == 0 else {
            throw fault(errno, name)
          }
          moved.append(name)
        }
        remove(stage, files.map(\.name))
      } else if rename(stage, trimmed(folder)) != 0 {
        throw Fault(errno)
      }
    } catch {
      for name in moved { unlink("\(folder)/\(name)") }
      remove(stage, files.map(\.name))
      throw error
    }
  }

  private static func refuseTaken(_ names: [String], in folder: String) throws(Fault) {
    var status = stat()
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw Fault(ENOTDIR)
    }
    for name in names where lstat("\(folder)/\(name)", &status) == 0 { throw fault(EEXIST, name) }
  }

  private static func fault(_ number: CInt, _ name: String) -> Fault {
    guard number == EEXIST else { return Fault(number) }
    return Fault(reason: "\(name) is there already, and nothing was written")
  }

  private static func remove(_ folder: String, _ names: [String]) {
    for name in names { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// The beginning of a path up to its last part.
  private static func parent(of path: String) -> String {
    let path = trimmed(path)
    return path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}

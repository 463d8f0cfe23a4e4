#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files and folders of a folder that is new or empty: all of them, or none.
public enum NewTree {
  public typealias Fault = WholeFile.Fault

  /// Writes files that everybody may read; the folders that they need are made.
  ///
  /// - Parameters:
  ///   - files: names within the folder, which may hold `/`, and what the files are to hold.
  ///   - folder: a folder that is not there yet, or is empty.
  /// - Throws: `Fault` when something is in it already or cannot be written; then it is as it was.
  public static func write(
    _ files: [(name: String, bytes: [UInt8])], to folder: String
  ) throws(Fault) {
    var made: [String] = []
    do throws(Fault) {
      if try !isEmptyFolder(folder) { try make(folder, &made) }
      for file in files {
        let path = "\(folder)/\(file.name)"
        for (place, character) in zip(file.name.indices, file.name) where character == "/" {
          let inner = "\(folder)/\(file.name[..<place])"
          if !made.contains(inner) { try make(inner, &made) }
        }
        let new = try NewFile(at: path, mode: 0o644)
        made.append(path)
        try new.write(file.bytes)
      }
    } catch {
      for path in made.reversed() where unlink(path) != 0 { rmdir(path) }
      throw error
    }
  }

  private static func make(_ folder: String, _ made: inout [String]) throws(Fault) {
    guard mkdir(folder, 0o755) == 0 else { throw Fault(errno) }
    made.append(folder)
  }

  /// Whether there is such a folder, with nothing in it.
  ///
  /// - Returns: false when nothing is there.
  private static func isEmptyFolder(_ folder: String) throws(Fault) -> Bool {
    guard let stream = opendir(folder) else {
      if errno == ENOENT { return false }
      throw Fault(errno)
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { $0.prefix { $0 != 0 }.map { $0 } }
      guard name == Array(".".utf8) || name == Array("..".utf8) else {
        throw Fault(reason: "something is in it already, and is left as it is")
      }
    }
    return true
  }
}

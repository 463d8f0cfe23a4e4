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
  /// Files in the folders that begin as transcripts do, and are passed over for their names.
  public private(set) var passedOver: [String] = []

  /// Files by what they are, not by name: one that is named twice is replayed once.
  private var known: Set<String> = []

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
      } else {
        add(path)
      }
    }
  }

  private mutating func add(_ path: String) {
    var status = stat()
    let isThere = stat(path, &status) == 0
    let identity = isThere ? "\(status.st_dev) \(status.st_ino)" : path
    if known.insert(identity).inserted { files.append(path) }
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
      } else if name.hasSuffix(".txt") {
        add(path)
      } else if status.st_mode & S_IFMT == S_IFREG, Self.beginsAsTranscript(path) {
        passedOver.append(path)
      }
    }
  }

  /// Whether the first line that is no remark is the header of a transcript.
  static func beginsAsTranscript(_ path: String) -> Bool {
    guard let file = fopen(path, "re") else { return false }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 2048)
    bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    let line = text.split(separator: UInt8(ascii: "\n")).first { line in
      line.first != UInt8(ascii: "#") && line != [UInt8(ascii: "\r")]
    }
    return line?.starts(with: "transcript:".utf8) ?? false
  }
}

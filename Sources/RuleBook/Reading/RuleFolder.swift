#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads the rule files of one folder, and nothing outside it.
struct RuleFolder {
  private(set) var files: [RuleFile] = []
  private(set) var faults: [Diagnostic] = []
  private let root: String
  private let realRoot: String

  private static let deepest = 32

  /// Reads every `*.yaml` under a folder, in the order of `FileOrder`.
  ///
  /// Files whose name begins with a dot are passed by. What cannot be read is told in `faults`.
  init(_ folder: String) {
    root = folder
    guard let real = Self.realPath(folder) else {
      realRoot = folder
      fault(.noFolder, "", "there is no folder '\(folder)'", hint: Self.reason())
      return
    }
    realRoot = real
    guard Self.kind(of: folder) == .folder else {
      fault(.noFolder, "", "'\(folder)' is no folder", hint: "name the folder of a rule book")
      return
    }
    var names: [String] = []
    list("", depth: 1, into: &names)
    names.sort(by: FileOrder.isBefore)
    for name in names { read(name) }
    if files.isEmpty, !faults.hasErrors {
      fault(
        .emptyFolder, "", "'\(folder)' has no rule files in it",
        hint: "rule files end in .yaml; book.yaml names the book")
    }
  }

  private mutating func list(_ folder: String, depth: Int, into names: inout [String]) {
    guard depth <= Self.deepest else {
      return fault(.tooDeepFolder, folder, "folders are nested deeper than \(Self.deepest)")
    }
    guard let directory = opendir(path(of: folder, in: root)) else {
      return fault(.unreadable, folder, "the folder cannot be read", hint: Self.reason())
    }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      let inner = folder.isEmpty ? name : folder + "/" + name
      let isLink = Self.isLink(path(of: inner, in: root))
      if isLink, leaves(inner) {
        fault(
          .linkLeaves, inner, "a symbolic link that leaves the book's folder",
          hint: "put a copy in its place")
        continue
      }
      switch Self.kind(of: path(of: inner, in: root)) {
      // A linked folder of the book is read at its own place.
      case .folder where !isLink: list(inner, depth: depth + 1, into: &names)
      case .file where name.hasSuffix(".yaml"): names.append(inner)
      case .file where [".yaml", ".yml"].contains(where: name.lowercased().hasSuffix):
        fault(.otherEnding, inner, "this file is not read", hint: "rule files end in .yaml")
      default: break
      }
    }
  }

  private mutating func read(_ name: String) {
    let path = path(of: name, in: root)
    guard let bytes = FileBytes.read(path, upTo: RuleFile.largest) else {
      return fault(.unreadable, name, "the file cannot be read", hint: Self.reason())
    }
    files.append(RuleFile(name: name, bytes: bytes))
  }

  private mutating func fault(
    _ fault: Fault, _ name: String, _ message: String, hint: String? = nil
  ) {
    faults.append(Diagnostic(fault, at: Place(file: name), message, hint: hint))
  }

  private func leaves(_ name: String) -> Bool {
    guard let real = Self.realPath(path(of: name, in: root)) else { return true }
    return real != realRoot && !real.hasPrefix(realRoot == "/" ? "/" : realRoot + "/")
  }

  // MARK: the system

  private enum Kind { case file, folder, other }

  private static func kind(of path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}

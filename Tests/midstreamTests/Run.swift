import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the program said and how it ended, after a run from files to files.
struct Run {
  let output: String
  let errors: String
  let code: CInt

  /// Runs the program to its end.
  ///
  /// On standard input stand the lines, a line end after each, then the bytes as they are. With a
  /// path to write to, such as `/dev/full`, `output` is empty. A shell's command runs before the
  /// program, and instead of it when it ends in `exit`.
  init(
    _ arguments: [String], lines: [String] = [], bytes: [UInt8] = [],
    environment: [String: String] = [:], folder: String? = nil, below command: String? = nil,
    output path: String? = nil
  ) throws {
    let source = Scratch.file(holding: lines.flatMap { Array($0.utf8) + [0x0A] } + bytes)
    let (sink, errorSink) = (Scratch.file(), Scratch.file())
    let target = path.map { open($0, O_WRONLY | O_CLOEXEC) } ?? sink
    defer { for file in Set([source, sink, errorSink, target]) { close(file) } }
    let child = try Child(
      arguments, environment: environment, folder: folder, below: command,
      streams: .files(input: source, output: target, errors: errorSink))
    code = try #require(child.end(), "the program did not end")
    output = Scratch.text(of: sink)
    errors = Scratch.text(of: errorSink)
  }
}

/// Files that are gone when the tests are.
enum Scratch {
  /// An open file without a name.
  static func file(holding bytes: [UInt8] = []) -> CInt {
    var name = Array("/tmp/midstream-test.XXXXXX".utf8CString)
    let file = Child.privately { [mkstemp(&name)] }[0]
    unlink(name)
    var start = 0
    while start < bytes.count {
      let written = put(bytes[start...], in: file)
      guard written > 0 else { break }
      start += written
    }
    lseek(file, 0, SEEK_SET)
    return file
  }

  /// All that stands in an open file.
  static func text(of file: CInt) -> String {
    lseek(file, 0, SEEK_SET)
    return String(decoding: bytes(from: file), as: UTF8.self)
  }

  /// All that stands in a file; nil when there is none.
  static func text(at path: String) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return String(decoding: bytes(from: file), as: UTF8.self)
  }

  /// Writes a file.
  static func write(_ text: String, to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    try #require(file >= 0, "\(path) cannot be written")
    defer { close(file) }
    let bytes = Array(text.utf8)
    try #require(put(bytes, in: file) == bytes.count)
  }

  private static func bytes(from file: CInt) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &chunk, chunk.count)
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// Runs something in a new folder, which is removed after.
  static func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    var name = Array("/tmp/midstream-test.XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&name))
    let folder = String(cString: made)
    defer { remove(folder) }
    return try body(folder)
  }

  /// Names of what a folder holds, sorted.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func remove(_ folder: String) {
    for name in names(in: folder) {
      let path = folder + "/" + name
      if unlink(path) != 0 { remove(path) }
    }
    rmdir(folder)
  }
}

/// Writes bytes; how many were taken.
private func put(_ bytes: some Collection<UInt8>, in file: CInt) -> Int {
  Array(bytes).withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
}

extension String {
  /// How often a text stands in this one.
  func count(of text: String) -> Int { ranges(of: text).count }
}

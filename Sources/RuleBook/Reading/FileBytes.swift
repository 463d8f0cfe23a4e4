#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads the one file that was named.
enum FileBytes {
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: its path.
  ///   - largest: more bytes than this, and some, are not read: they are enough to know.
  /// - Returns: its bytes; nil when it cannot be read, and `errno` says why.
  static func read(_ path: String, upTo largest: Int) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    let block = 65_536
    while bytes.count <= largest {
      let start = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: block))
      let count = bytes.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { fread($0 + start, 1, block, file) } ?? 0
      }
      bytes.removeLast(block - count)
      if count < block { break }
    }
    return ferror(file) == 0 ? bytes : nil
  }
}

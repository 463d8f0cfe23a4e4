/// A rule file as it was read: its name within the book, and its bytes.
public struct RuleFile: Hashable, Sendable {
  /// The path from the book's folder, with `/` between its parts.
  public var name: String
  public var bytes: [UInt8]

  /// Larger files are refused: the shipped book is a hundredth of it.
  public static let largest = 10_000_000

  /// Longer lines are not shown.
  static let longestLine = 10_000

  /// Makes a file from a name and its bytes; nothing is read from a disk.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Makes a file from a name and its text.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// A line without its end, from 1, bad bytes repaired.
  ///
  /// - Returns: nil when there are fewer lines, or it is too long for anybody to look at.
  public func line(_ number: Int) -> String? {
    let starts = lineStarts
    return starts.indices.contains(number - 1) ? line(from: starts[number - 1]) : nil
  }

  /// Where each line begins.
  var lineStarts: [Int] {
    [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// The line that begins at a byte.
  func line(from start: Int) -> String? {
    var line = bytes[start...].prefix(Self.longestLine).prefix { $0 != UInt8(ascii: "\n") }
    if line.count == Self.longestLine { return nil }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }

  /// The place of a byte: its line, and its column in scalars.
  func place(of offset: Int) -> Place {
    var line = 1
    var start = 0
    for index in bytes[..<offset].indices where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      start = index + 1
    }
    let before = String(decoding: bytes[start..<offset], as: UTF8.self)
    return Place(file: name, line: line, column: before.unicodeScalars.count + 1)
  }

  /// Where the file's text begins: behind a byte order mark.
  var textStart: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}

import Foundation
import Testing
import Workbench

/// Lines out of a stream, of any bytes and any length.
struct ByteLinesTests {
  /// The lines that come out of a pipe that is given these bytes.
  func lines(_ input: Data) throws -> [Data] {
    let pipe = Pipe()
    // A thread of its own: a pipe holds less than the longest line.
    let writer = pipe.fileHandleForWriting
    Thread.detachNewThread {
      try? writer.write(contentsOf: input)
      try? writer.close()
    }
    var lines: [Data] = []
    var reader = ByteLines(pipe.fileHandleForReading.fileDescriptor)
    try reader.forEach { lines.append(Data($0)) }
    return lines
  }

  @Test(
    arguments: [
      ("", []),
      ("a", ["a"]),
      ("a\n", ["a"]),
      ("\n\n", ["", ""]),
      ("a\r\nb\r\n\r\nc\r", ["a", "b", "", "c\r"]),
      ("a\0b\n\rc", ["a\0b", "\rc"]),
    ] as [(String, [String])])
  func aLineEndsWithLFOrCRLF(_ text: String, _ expected: [String]) throws {
    #expect(try lines(Data(text.utf8)) == expected.map { Data($0.utf8) })
  }

  @Test func aLineMayBeLongerThanAnyChunk() throws {
    let long = String(repeating: "abcdefg ", count: 200_000)
    let found = try lines(Data("x\n\(long)\ny\n\(long)".utf8))
    #expect(found.map(\.count) == [1, 1_600_000, 1, 1_600_000])
    #expect(found.last == Data(long.utf8))
  }

  @Test func linesThatCrossChunksAreWhole() throws {
    let expected = (0..<60_000).map { "line \($0) " + String(repeating: "x", count: $0 % 97) }
    let found = try lines(Data(expected.joined(separator: "\n").utf8))
    #expect(found == expected.map { Data($0.utf8) })
  }

  @Test func aFolderIsNoInput() throws {
    let folder = open("/", O_RDONLY)
    defer { close(folder) }
    var reader = ByteLines(folder)
    #expect(throws: ByteLines.Fault.self) { try reader.forEach { _ in } }
  }
}

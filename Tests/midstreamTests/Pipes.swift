import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The program at the other end of two pipes, as another program talks to it.
final class Pipes {
  let child: Child
  private var input: CInt
  private var output: CInt
  private let errorSink = Scratch.file()
  private var seen: [UInt8] = []

  /// Starts the program, in a shell that first runs a command when one is given.
  init(_ arguments: [String], below command: String? = nil) throws {
    let ends = Child.privately {
      var ends: [CInt] = [-1, -1, -1, -1]
      pipe(&ends)
      ends.withUnsafeMutableBufferPointer { ends in
        _ = ends.baseAddress.map { pipe($0 + 2) }
      }
      return ends
    }
    child = try Child(
      arguments, environment: [:], folder: nil, below: command,
      streams: .files(input: ends[0], output: ends[3], errors: errorSink))
    close(ends[0])
    close(ends[3])
    (input, output) = (ends[1], ends[2])
  }

  deinit {
    hangUp()
    stopListening()
    close(errorSink)
  }

  /// Writes a line.
  func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(input, bytes, bytes.count)
  }

  /// Reads up to and with a text; what came until the time was up, when it did not come.
  func hear(upTo end: String, within seconds: Int = 20) -> String {
    let wanted = Array(end.utf8)
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      if let place = find(wanted) {
        defer { seen.removeFirst(place) }
        return String(decoding: seen[..<place], as: UTF8.self)
      }
      var ready = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, CInt(seconds * 1000)) > 0 else { break }
      let count = read(output, &chunk, chunk.count)
      guard count > 0 else { break }
      seen += chunk[..<count]
    }
    defer { seen = [] }
    return String(decoding: seen, as: UTF8.self)
  }

  /// Closes the program's standard input.
  func hangUp() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// Closes the other end of the program's standard output.
  func stopListening() {
    if output >= 0 { close(output) }
    output = -1
  }

  var errors: String { Scratch.text(of: errorSink) }

  /// Where the text ends in what was seen.
  private func find(_ wanted: [UInt8]) -> Int? {
    guard seen.count >= wanted.count else { return nil }
    return (wanted.count...seen.count).first { end in
      seen[(end - wanted.count)..<end].elementsEqual(wanted)
    }
  }
}

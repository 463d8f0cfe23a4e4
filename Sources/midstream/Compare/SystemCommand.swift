#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Another program that was run to its end.
struct SystemCommand {
  let output: [UInt8]
  let errors: String
  /// Its exit code; 127 and more when it was not found or was ended.
  let code: CInt

  /// The system could not start it.
  struct Fault: Error {
    let number: CInt
    var reason: String { String(cString: strerror(number)) }
  }

  /// Runs a program.
  ///
  /// - Parameters:
  ///   - arguments: its name, looked for on the path, and what it is given.
  ///   - input: what stands on its standard input; small enough for a pipe to take at once.
  /// - Throws: `Fault` when the system does not start it.
  init(_ arguments: [String], input: [UInt8] = []) throws(Fault) {
    let pipes = [try Self.pipe(), try Self.pipe(), try Self.pipe()]
    let child: pid_t
    do throws(Fault) {
      child = try Self.spawn(arguments, pipes)
    } catch {
      for end in pipes.flatMap({ [$0.read, $0.write] }) { close(end) }
      throw error
    }
    close(pipes[0].read)
    close(pipes[1].write)
    close(pipes[2].write)
    _ = input.withUnsafeBytes { write(pipes[0].write, $0.baseAddress, $0.count) }
    close(pipes[0].write)
    let texts = Self.drain(pipes[1].read, pipes[2].read)
    output = texts.0
    errors = String(decoding: texts.1, as: UTF8.self)
    var status: CInt = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  private static func pipe() throws(Fault) -> (read: CInt, write: CInt) {
    var ends: [CInt] = [0, 0]
    #if canImport(Glibc)
      let made = Glibc.pipe(&ends)
    #else
      let made = Darwin.pipe(&ends)
    #endif
    guard made == 0 else { throw Fault(number: errno) }
    // The program is to see the end of what it is given, so it holds no end but its own.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func spawn(
    _ arguments: [String], _ pipes: [(read: CInt, write: CInt)]
  ) throws(Fault) -> pid_t {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipes[0].read, 0)
    posix_spawn_file_actions_adddup2(&actions, pipes[1].write, 1)
    posix_spawn_file_actions_adddup2(&actions, pipes[2].write, 2)
    var line = arguments.map { strdup($0) } + [nil]
    defer { for argument in line { free(argument) } }
    var child: pid_t = 0
    let number = posix_spawnp(&child, arguments[0], &actions, nil, &line, environ)
    guard number == 0 else { throw Fault(number: number) }
    return child
  }

  /// Reads two streams to their ends, so that neither waits for the other.
  private static func drain(_ output: CInt, _ errors: CInt) -> ([UInt8], [UInt8]) {
    var texts: [[UInt8]] = [[], []]
    var open = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while open.contains(where: { $0.fd >= 0 }) {
      guard poll(&open, 2, -1) >= 0 || errno == EINTR else { break }
      for index in open.indices where open[index].fd >= 0 && open[index].revents != 0 {
        let count = read(open[index].fd, &chunk, chunk.count)
        if count > 0 {
          texts[index] += chunk[..<count]
        } else if count == 0 || errno != EINTR {
          close(open[index].fd)
          open[index].fd = -1
        }
      }
    }
    return (texts[0], texts[1])
  }
}

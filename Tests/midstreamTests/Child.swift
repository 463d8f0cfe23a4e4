import CPseudoTerminal
import Synchronization
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The program, running: started with every signal allowed, and ended when nobody holds it.
final class Child: Sendable {
  /// Where the program's streams lead.
  enum Streams {
    case files(input: CInt, output: CInt, errors: CInt)
    /// The path of a terminal, which becomes the one that controls the program.
    case terminal(String)
  }

  let id: pid_t
  private let status = Mutex<CInt?>(nil)

  /// Starts the program that was built beside the tests.
  ///
  /// The environment is added to a bare one: the tests' own settings must not matter. Without a
  /// folder it runs in the repository.
  init(
    _ arguments: [String], environment: [String: String], folder: String?,
    below command: String? = nil, streams: Streams
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addchdir_np(&actions, folder ?? Built.repository)
    var flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    switch streams {
    case .files(let input, let output, let errors):
      posix_spawn_file_actions_adddup2(&actions, input, 0)
      posix_spawn_file_actions_adddup2(&actions, output, 1)
      posix_spawn_file_actions_adddup2(&actions, errors, 2)
    case .terminal(let path):
      // A new session's first terminal becomes its own, and Ctrl-C a signal.
      flags |= CInt(POSIX_SPAWN_SETSID)
      posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads of tests block every signal, and children inherit that.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(flags))

    var line = [Built.program] + arguments
    if let command { line = ["/bin/sh", "-c", command + #"; exec "$0" "$@""#] + line }
    let program = line[0]
    let words = line.map { strdup($0) }
    let settings = Built.environment.merging(environment) { $1 }.map { strdup("\($0)=\($1)") }
    defer { for text in words + settings { free(text) } }
    var id: pid_t = 0
    let fault = Child.starting.withLock { _ in
      posix_spawn(&id, program, &actions, &attributes, words + [nil], settings + [nil])
    }
    try #require(fault == 0, "the program did not start: \(String(cString: strerror(fault)))")
    self.id = id
  }

  deinit {
    if status.withLock({ $0 == nil }) {
      kill(id, SIGKILL)
      waitpid(id, nil, 0)
    }
  }

  /// Makes descriptors that no child inherits, while none starts.
  static func privately(_ make: () -> [CInt]) -> [CInt] {
    starting.withLock { _ in
      let made = make()
      for descriptor in made { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
      return made
    }
  }

  private static let starting = Mutex<Void>(())

  /// Waits for the end.
  ///
  /// - Returns: the exit code; 128 and the signal's number when a signal ended it; nil when it
  ///   still runs after `seconds`.
  func end(within seconds: Int = 30) -> CInt? {
    status.withLock { known in
      if let known { return known }
      var status: CInt = 0
      for _ in 0..<(seconds * 200) {
        if waitpid(id, &status, WNOHANG) == id {
          let signal = status & 0x7F
          known = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
          return known
        }
        usleep(5000)
      }
      return nil
    }
  }
}

/// Where things are in a build of the tests.
enum Built {
  /// The program, built beside the tests.
  static let program = CommandLine.arguments[0].folder + "/midstream"
  static let repository = #filePath.folder.folder.folder
  /// A small book whose words the tests know.
  static let book = repository + "/Tests/midstreamTests/Book"

  static let environment: [String: String] = {
    var settings = [
      "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "TERM": "xterm",
      "INPUTRC": "/dev/null",
    ]
    for name in ["LD_LIBRARY_PATH", "LLVM_PROFILE_FILE", "ASAN_OPTIONS"] {
      if let value = getenv(name) { settings[name] = String(cString: value) }
    }
    return settings
  }()
}

extension String {
  /// The path of the folder that holds this path.
  var folder: String { String(self[..<(lastIndex(of: "/") ?? startIndex)]) }
}

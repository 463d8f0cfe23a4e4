#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the running program asks of the system.
extension Program {
  /// How many processors may be used; 1 when the system does not tell.
  static var processors: Int { max(1, Int(sysconf(CInt(_SC_NPROCESSORS_ONLN)))) }

  /// A crash leaves no copy of what was said.
  static func keepsNoCore() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    #if canImport(Glibc)
      let core = __rlimit_resource_t(RLIMIT_CORE.rawValue)
    #else
      let core = RLIMIT_CORE
    #endif
    setrlimit(core, &none)
  }

  /// Writing to a pipe that nobody reads, or past a limit on files, is an error to handle, not the
  /// end.
  static func hearsOfClosedPipes() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}

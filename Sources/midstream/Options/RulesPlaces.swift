#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The places where a rule book may be, in the order in which they are looked at.
struct RulesPlaces {
  /// A place, and what made it one, in words.
  struct Candidate: Equatable {
    let folder: String
    let origin: String
    /// Whether somebody named it: then no other place is looked at.
    let isNamed: Bool
  }

  let candidates: [Candidate]

  /// Gathers the places.
  ///
  /// - Parameters:
  ///   - option: the folder that `--rules` names; nil for none.
  ///   - environment: the value of `MIDSTREAM_RULES`; nil or empty for none.
  ///   - program: the program's own file, links resolved; nil when it is not known.
  init(
    option: String? = nil, environment: String? = variable("MIDSTREAM_RULES"),
    program: String? = Self.program
  ) {
    var candidates: [Candidate] = []
    if let option {
      candidates.append(Candidate(folder: option, origin: "--rules", isNamed: true))
    } else if let environment, !environment.isEmpty {
      candidates.append(
        Candidate(folder: environment, origin: "MIDSTREAM_RULES", isNamed: true))
    } else {
      if let program {
        let parts = program.split(separator: "/").dropLast(2).joined(separator: "/")
        candidates.append(
          Candidate(
            folder: (parts.isEmpty ? "" : "/" + parts) + "/share/midstream/rules",
            origin: "beside the program", isNamed: false))
      }
      candidates.append(Candidate(folder: "rules", origin: "in this folder", isNamed: false))
    }
    self.candidates = candidates
  }

  /// The first place that is a folder; nil when none is.
  var found: String? { candidates.first { Self.isFolder($0.folder) }?.folder }

  /// What to say when nothing was found: where was looked, and what to do.
  var notFound: String {
    if let named = candidates.first, named.isNamed {
      return """
        no rule book at '\(named.folder)' (named by \(named.origin)): there is no such folder.
        Give the folder that holds book.yaml, as in: midstream --rules path/to/rules
        """
    }
    let list = candidates.map { "  \($0.folder) (\($0.origin))" }.joined(separator: "\n")
    return """
      no rule book found. These folders were looked for:
      \(list)
      Name one with --rules DIR or in the variable MIDSTREAM_RULES, or run it where a folder \
      rules/ is.
      """
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The program's own file with links resolved.
  static var program: String? {
    #if os(Linux)
      let name = "/proc/self/exe"
    #else
      let name = CommandLine.arguments.first ?? ""
    #endif
    guard let path = realpath(name, nil) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }
}

/// The value of an environment variable; nil when it is not set.
func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

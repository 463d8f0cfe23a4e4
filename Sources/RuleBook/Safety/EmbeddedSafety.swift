/// The safety rules that are built into the program; every book runs with them (design 9.1).
///
/// They are the files of `rules/safety/`, embedded by `make embed`; a test fails when the two
/// differ, and another when they have a fault.
public func embeddedSafety() -> Rules { EmbeddedSafety.rules }

/// The files that they were read from, for who wants to know which rules a program has.
public func embeddedSafetyFiles() -> [RuleFile] { EmbeddedSafety.files }

/// The embedded files, and what is in them.
enum EmbeddedSafety {
  /// What their names begin with, so that nobody looks for them in a book's folder.
  static let folder = "<built in>/"

  static var files: [RuleFile] {
    SafetyFolder.files.map { RuleFile(name: folder + $0.name, text: $0.text) }
  }

  /// Whether a book's `safety/` holds the embedded files, byte by byte, and no other.
  static func isWhole(in files: [String: RuleFile]) -> Bool {
    guard files.keys.count(where: { $0.hasPrefix("safety/") }) == SafetyFolder.files.count else {
      return false
    }
    return SafetyFolder.files.allSatisfy { own in
      files[own.name].map { $0.bytes.elementsEqual(own.text.utf8) } ?? false
    }
  }

  /// Read once, when first asked for.
  static let rules = read().safety

  static func read() -> RuleReader {
    var reader = RuleReader(files: files)
    for file in files { reader.read(file) }
    return reader
  }

  /// Every fault of the embedded files; there are none in a program that passes its tests.
  static func faults() -> [Diagnostic] {
    let reader = read()
    var check = CrossCheck(
      rules: Rules(), safety: reader.safety, broken: reader.broken, report: reader.report)
    check.checkSafety(reader.references)
    return check.report.diagnostics
  }
}

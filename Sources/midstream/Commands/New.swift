import ArgumentParser
import Workbench

/// A small rule book to start from.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a small rule book to start from.",
    discussion: """
      A few signs, replies and exercises with remarks that explain them, and two recorded sessions \
      that test them. Every file is yours to change. docs/guide-for-therapists.md begins with it.
      """)

  @Argument(
    help: ArgumentHelp("A folder that is not there yet, or is empty.", valueName: "dir"),
    completion: .directory)
  var folder: String

  func validate() throws {
    if folder.isEmpty { throw ValidationError("name a folder: midstream new my-book") }
  }

  func run() throws {
    Program.hearsOfClosedPipes()
    let name = Starter.bookName(for: folder)
    do throws(NewTree.Fault) {
      try NewTree.write(Starter.files(named: name), to: folder)
    } catch {
      throw Failure.notWritten("cannot write a rule book to \(folder): \(error.reason)")
    }
    var output = Output(1)
    output.add(next(name).visible(lines: true))
    try output.flush()
  }

  private func next(_ name: String) -> String {
    """
    The rule book '\(name)' is in \(folder). What next:
      cd \(Self.typed(folder))
      midstream chat --rules .      talk with it; /quit ends
      midstream check .             after each change: faults, and every example
      midstream replay --rules .    are the recorded sessions still answered the same?
    Begin to read with book.yaml.

    """
  }

  /// A path as it is typed in a shell.
  private static func typed(_ path: String) -> String {
    let isPlain = path.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || "0123456789-_./".unicodeScalars.contains($0))
    }
    if isPlain, !path.hasPrefix("-") { return path }
    let parts = path.split(separator: "'", omittingEmptySubsequences: false)
    return (path.hasPrefix("-") ? "-- '" : "'") + parts.joined(separator: "'\\''") + "'"
  }
}

import ArgumentParser
import Workbench

/// Two books that somebody wants to see side by side.
struct ComparedBooks {
  let old: BookVersion
  let new: BookVersion
  /// The folders, that of the new book first.
  let folders: [String]

  /// Reads two folders.
  ///
  /// - Throws: `Failure` with exit code 66 when one is not there, and 1 with its faults when it has any.
  init(old: String, new: String) throws(Failure) {
    self.old = try Self.version(ReadBook(at: old), old)
    self.new = try Self.version(ReadBook(at: new), new)
    folders = [new, old]
  }

  /// Reads a folder as it is, and as it was at a revision.
  init(_ folder: String, since revision: String) throws(Failure) {
    let then = try GitFolder(folder).files(at: revision)
    old = try Self.version(ReadBook(files: then.files), then.name)
    new = try Self.version(ReadBook(at: folder), folder)
    folders = [folder]
  }

  private static func version(_ read: ReadBook, _ name: String) throws(Failure) -> BookVersion {
    do throws(RuleBookError) {
      return try BookVersion(read, name: name)
    } catch {
      throw Failure(
        code: ExitCode(error.isMissing ? 66 : 1),
        message: error.text + "midstream: the rule book '\(name)' is not used: "
          + error.diagnostics.tally,
        isNamed: false)
    }
  }
}

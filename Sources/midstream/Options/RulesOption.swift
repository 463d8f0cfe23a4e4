import ArgumentParser
import Workbench

/// Which rule book a command reads: `--rules`, `MIDSTREAM_RULES`, beside the program, or here.
struct RulesOption: ParsableArguments {
  @Option(
    name: .customLong("rules"),
    help: """
      The folder of rule files. Without it: $MIDSTREAM_RULES, the book beside the program, rules/.
      """,
    completion: .directory)
  var folder: String?

  /// Reads the book.
  ///
  /// - Returns: the book, without faults.
  /// - Throws: `Failure` with exit code 66 when there is none, and 1 with all its faults told on
  ///   standard error when it has any.
  func book() throws -> Book { try Self.book(in: folder) }

  /// Reads the book in the folder that was named, or wherever there is one.
  static func book(in folder: String?) throws -> Book { try read(path(to: folder)) }

  /// Finds the book's folder.
  ///
  /// - Throws: `Failure` with exit code 66 when there is none.
  func path() throws -> String { try Self.path(to: folder) }

  /// Finds the folder that was named, or wherever there is a book.
  static func path(to folder: String?) throws -> String {
    let places = RulesPlaces(option: folder)
    guard let found = places.found else { throw Failure.noInput(places.notFound) }
    return found
  }

  /// Reads the book in a folder.
  static func read(_ folder: String) throws -> Book {
    do {
      return try readBook(at: folder).book
    } catch {
      throw Failure(
        code: ExitCode(error.isMissing ? 66 : 1),
        message: error.text + "midstream: the rule book '\(folder)' is not used: "
          + error.diagnostics.tally,
        isNamed: false)
    }
  }
}

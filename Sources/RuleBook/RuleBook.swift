/// A book that was read, with what the reading found.
public struct LoadedBook: Sendable {
  public var book: Book
  /// The rules that the book was made of, its safety rules among them.
  public var rules: Rules
  public var warnings: [Diagnostic]
}

/// A book that could not be used: every fault of every file.
public struct RuleBookError: Error, Hashable, Sendable {
  public var diagnostics: [Diagnostic]

  /// Makes an error of the faults that were found.
  public init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// Whether there was no such folder, or nothing in it.
  public var isMissing: Bool {
    diagnostics.contains { $0.fault == .noFolder || $0.fault == .emptyFolder }
  }

  /// All faults as text, without colour.
  public var text: String { diagnostics.text }
}

/// Reads a rule book from a folder: this folder's `*.yaml` files and nothing else.
///
/// The safety rules are always the program's own; the folder's `safety/` may add to them.
///
/// - Parameter folder: the path of the folder; faults name their files from it.
/// - Returns: the book, compiled, with warnings.
/// - Throws: every fault of every file, when one of them is an error.
public func readBook(at folder: String) throws(RuleBookError) -> LoadedBook {
  let read = ReadBook(at: folder)
  guard let book = read.book, !read.diagnostics.hasErrors else {
    throw RuleBookError(diagnostics: read.diagnostics)
  }
  return LoadedBook(book: book, rules: read.rules, warnings: read.diagnostics)
}

/// Reads a rule book from files in memory.
///
/// - Parameters:
///   - files: the files, in the order in which they are to be read.
///   - safety: the safety rules that it is run with; nil: the program's own.
/// - Returns: the book, compiled, with warnings.
/// - Throws: every fault of every file, when one of them is an error.
public func readBook(
  files: [RuleFile], safety: Rules? = nil
) throws(RuleBookError) -> LoadedBook {
  let read = ReadBook(files: files, safety: safety)
  guard let book = read.book, !read.diagnostics.hasErrors else {
    throw RuleBookError(diagnostics: read.diagnostics)
  }
  return LoadedBook(book: book, rules: read.rules, warnings: read.diagnostics)
}

/// Checks a rule book: every fault of its files, and every rule's own examples.
///
/// - Parameter folder: the book's folder; faults name their files from it.
/// - Returns: all faults, in the order of the files; those of examples stand where the example does.
public func check(folder: String) -> [Diagnostic] { check(ReadBook(at: folder)) }

/// Checks a rule book that was read.
public func check(_ read: ReadBook) -> [Diagnostic] {
  guard let book = read.book else { return read.diagnostics }
  var examples = ExampleCheck(book)
  let heard = examples.run(files: Set(read.files.map(\.name))).map(read.showing)
  return read.inOrder(read.diagnostics + heard)
}

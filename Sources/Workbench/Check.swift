/// Checks a rule book: every fault of its files, every rule's own examples, and the promises that
/// its policy and replies can break.
///
/// - Parameter folder: the book's folder; faults name their files from it.
/// - Returns: all faults, in the order of the files; those of examples stand where the example does.
public func check(folder: String) -> [Diagnostic] { check(ReadBook(at: folder)) }

/// Checks a rule book that was read.
public func check(_ read: ReadBook) -> [Diagnostic] {
  check(read, read.book.map { Prover($0).proof() })
}

/// Checks a rule book for which the promises were proved already.
func check(_ read: ReadBook, _ proof: Proof?) -> [Diagnostic] {
  guard let book = read.book else { return read.diagnostics }
  var examples = ExampleCheck(book)
  let heard = examples.run(files: Set(read.files.map(\.name)))
  let told = Set(read.diagnostics.filter { $0.fault == .unreachableRow }.map(\.place))
  let unreached = proof?.unreached.filter { !told.contains($0.place) } ?? []
  let broken = (proof?.breaches.map(\.diagnostic) ?? []) + unreached
  return read.inOrder(read.diagnostics + (heard + broken).map(read.showing))
}

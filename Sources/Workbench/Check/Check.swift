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
///
/// - Parameters:
///   - read: the book.
///   - proof: what was proved of it.
///   - today: lines whose source was looked at more than a year before are told; nil: none.
/// - Returns: all faults, in the order of the files.
func check(_ read: ReadBook, _ proof: Proof?, today: Day? = nil) -> [Diagnostic] {
  let old = today.map { read.oldLines(on: $0) } ?? []
  guard let book = read.book else { return read.inOrder(read.diagnostics + old) }
  let files = Set(read.files.map(\.name))
  var examples = ExampleCheck(book)
  let heard = examples.run(files: files)
  let told = Set(read.diagnostics.filter { $0.fault == .unreachableRow }.map(\.place))
  let unreached = proof?.unreached.filter { !told.contains($0.place) } ?? []
  // A move that nobody has words for is told as that, and not also as words that may be missing.
  let wordless = Set(read.diagnostics.filter { $0.fault == .moveWithoutReply }.map(\.place))
  let breaches = proof?.breaches.map(\.diagnostic).filter {
    $0.fault != .unkeptPromise || !wordless.contains($0.place)
  }
  let broken = (breaches ?? []) + (proof?.shown ?? []) + unreached + (proof?.unused ?? [])
  let idle = book.phraseFaults(in: files)
  return read.inOrder(read.diagnostics + old + (heard + idle + broken).map(read.showing))
}

extension Book {
  /// Phrases of some files that change nothing.
  fileprivate func phraseFaults(in files: Set<String>) -> [Diagnostic] {
    let own = PhraseCheck.entries(sets)
    let safe = PhraseCheck.entries(safety.sets)
    return signs.indices.filter { files.contains(signs[$0].place.file) }.flatMap {
      PhraseCheck(signs[$0], sets: $0 < safety.firstSign ? own : safe).run()
    }
  }
}

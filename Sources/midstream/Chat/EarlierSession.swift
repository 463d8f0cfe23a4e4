import ArgumentParser
import Workbench

/// A session that was written down, held again to see where it ended.
struct EarlierSession {
  /// What a session that goes on from it takes over.
  let carried: Carried
  let country: String?
  /// Another seed than the earlier one's, so that the talk does not begin with the same words.
  let nextSeed: Int

  /// Holds a transcript's session again.
  ///
  /// - Parameters:
  ///   - path: the transcript; it is only read.
  ///   - book: the book to hold it with.
  /// - Throws: `Failure` with exit code 66 when it cannot be read or is still written to, and 1
  ///   when it is no transcript or one of another book.
  init(_ path: String, of book: Book) throws(Failure) {
    guard !FileLock.isHeld(path) else {
      throw .noInput("cannot go on from '\(path)': another midstream is still writing to it")
    }
    var coach = Coach(book: book)
    let outcome = ReplayOutcome(cutOff: path, with: &coach)
    switch outcome.result {
    case .replayed(let transcript, let replayed) where !replayed.turns.isEmpty:
      carried = Carried(replayed.session, of: book)
      country = replayed.session.country
      nextSeed = transcript.header.seed &+ 1
    case .unreadable(let reason):
      throw .noInput("cannot go on from '\(path)': \(reason)")
    default:
      // A file of another kind has a fault in each line: the first says enough.
      let faults = outcome.diagnostics
      let others = faults.count > 1 ? " (and \(faults.count - 1) more faults)" : ""
      throw Failure(
        code: ExitCode(1),
        message: Array(faults.prefix(1)).text + "midstream: cannot go on from '\(path)'\(others)",
        isNamed: false)
    }
  }
}

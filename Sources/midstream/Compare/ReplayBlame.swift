import Workbench

/// Which edits of the rules since a revision made turns of replayed transcripts come out otherwise.
struct ReplayBlame {
  private let books: ComparedBooks
  private let revision: String
  private var transcripts: [(file: String, transcript: Transcript)] = []

  /// Reads the rules as they were.
  ///
  /// - Throws: `Failure` when there is no such revision, or no repository.
  init(_ folder: String, since revision: String) throws(Failure) {
    books = try ComparedBooks(folder, since: revision)
    self.revision = revision
  }

  /// Takes a transcript; one that came out as it is written is passed by.
  mutating func add(_ outcome: ReplayOutcome) {
    guard case .replayed(let transcript, _) = outcome.result, !outcome.isFine else { return }
    transcripts.append((outcome.file, transcript))
  }

  /// The edits, each with the turns that it changed.
  func lines() -> [ReportLine] {
    guard !transcripts.isEmpty else { return [] }
    let comparison = Comparison(from: books.old, to: books.new, transcripts: transcripts)
    guard !comparison.turns.isEmpty else {
      return [
        ReportLine(
          .note, "no edit since \(revision) did it: these turns came out like this before")
      ]
    }
    let title = ReportLine(.plain, "edits since \(revision) that changed turns")
    return [title, ReportLine(.plain, "")] + ComparisonText(placesOf: comparison).lines
  }

  /// What to say of differences to somebody who did not ask for the edits; nil where git knows of none.
  static func hint(_ folder: String) -> String? {
    guard GitFolder.isChanged(folder) else { return nil }
    return "the rules were edited: replay --since HEAD tells which edit did it"
  }
}

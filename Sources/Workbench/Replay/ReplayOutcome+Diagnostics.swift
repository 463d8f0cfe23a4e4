extension ReplayOutcome {
  /// Why the transcript did not run, with places; empty when it did.
  public var diagnostics: [Diagnostic] {
    switch result {
    case .replayed(_, let replayed):
      guard replayed.turns.isEmpty else { return [] }
      return [
        Diagnostic(
          .badTranscript, at: Place(file: file), "nothing to run: there is no turn",
          hint: "a line 'client: …' is what a client says")
      ]
    case .faults(let faults): return faults.map { $0.diagnostic(in: file) }
    case .otherBook(let other):
      return [
        Diagnostic(
          .badTranscript, at: Place(file: file, line: bookLine),
          "recorded with the book '\(other.recorded.name)', and this is '\(other.book)'",
          hint: "name the folder of its book with --rules")
      ]
    case .unreadable(let reason):
      return [Diagnostic(.unreadable, at: Place(file: file), "it cannot be read: \(reason)")]
    }
  }

  /// The line that names the book, from 1.
  private var bookLine: Int {
    let lines = (try? Transcript(parsing: bytes))?.lines ?? []
    let index = lines.firstIndex { $0.kind == .header && $0.source.hasPrefix("book:") }
    return (index ?? 0) + 1
  }
}

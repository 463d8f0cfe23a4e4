/// A fault in a file: what, where, and what would be right.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable, CaseIterable { case error, warning }

  /// A second place that belongs to the fault: "first defined here".
  public struct Note: Hashable, Sendable {
    public var message: String
    public var place: Place
    public init(_ message: String, at place: Place) {
      self.message = message
      self.place = place
    }
  }

  public var fault: Fault
  public var severity: Severity
  public var place: Place
  public var message: String
  /// What would be right; nil when the message says it all.
  public var hint: String?
  public var notes: [Note]
  /// The line of the file, as it stands there; nil when there is none to show.
  public var excerpt: String?
  /// A conversation that shows the fault, as a transcript; nil when there is none.
  public var conversation: String?

  /// Makes a diagnostic with its fault's own severity.
  ///
  /// - Parameters:
  ///   - fault: what is wrong; its code is printed.
  ///   - place: where; line and column from 1, columns in scalars.
  ///   - message: one line of plain words.
  ///   - hint: what would be right.
  ///   - notes: other places that belong to it.
  ///   - excerpt: the line of the file.
  public init(
    _ fault: Fault, at place: Place, _ message: String, hint: String? = nil, notes: [Note] = [],
    excerpt: String? = nil
  ) {
    self.fault = fault
    severity = fault.severity
    self.place = place
    self.message = message
    self.hint = hint
    self.notes = notes
    self.excerpt = excerpt
  }
}

extension [Diagnostic] {
  /// Whether any of them stops a book from being used.
  public var hasErrors: Bool { contains { $0.severity == .error } }

  /// The same faults with their files named from a folder, so that an editor can open them.
  func within(_ folder: String) -> [Diagnostic] {
    map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.place.file = path(of: diagnostic.place.file, in: folder)
      for index in diagnostic.notes.indices {
        let file = diagnostic.notes[index].place.file
        diagnostic.notes[index].place.file = path(of: file, in: folder)
      }
      return diagnostic
    }
  }
}

/// A file's path in a folder; the program's own safety files stand in none.
func path(of file: String, in folder: String) -> String {
  if folder.isEmpty || file.hasPrefix("<") { return file }
  if file.isEmpty { return folder }
  return folder.hasSuffix("/") ? folder + file : folder + "/" + file
}

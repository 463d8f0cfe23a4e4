/// The faults found so far, and the files to show their lines from.
struct Report {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var files: [String: RuleFile] = [:]

  init(files: [RuleFile] = []) {
    for file in files { self.files[file.name] = file }
  }

  /// Tells a fault.
  mutating func add(
    _ fault: Fault, at place: Place, _ message: String, hint: String? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(
        fault, at: place, message, hint: hint, notes: notes,
        excerpt: files[place.file]?.line(place.line)))
  }

  /// Tells a fault that was found elsewhere, with the line it stands in.
  mutating func add(_ diagnostic: Diagnostic) {
    var diagnostic = diagnostic
    diagnostic.excerpt = files[diagnostic.place.file]?.line(diagnostic.place.line)
    diagnostics.append(diagnostic)
  }

  /// The place of some words in the line of a text, from the text's own place on; the text's own
  /// place where they stand in another line.
  func place(of words: String, behind place: Place) -> Place {
    guard let line = line(at: place) else { return place }
    let scalars = Array(line.unicodeScalars.dropFirst(place.column - 1))
    let wanted = Array(words.unicodeScalars)
    let offset = scalars.indices.first { scalars[$0...].starts(with: wanted) }
    var place = place
    place.column += offset ?? 0
    return place
  }

  /// Whether a fault was told on the line of a place.
  func has(_ fault: Fault, onLineOf place: Place) -> Bool {
    diagnostics.contains {
      $0.fault == fault && $0.place.file == place.file && $0.place.line == place.line
    }
  }

  /// The line that a place stands in.
  func line(at place: Place) -> String? { files[place.file]?.line(place.line) }
}

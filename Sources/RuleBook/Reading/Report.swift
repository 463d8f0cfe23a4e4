/// The faults found so far, and the files to show their lines from.
struct Report {
  private(set) var diagnostics: [Diagnostic] = []
  private var files: [String: RuleFile] = [:]
  private var order: [String: Int] = [:]

  init(files: [RuleFile] = []) {
    for file in files { add(file) }
  }

  /// Makes a file known; faults are told in the order in which files became known.
  mutating func add(_ file: RuleFile) {
    if order[file.name] == nil { order[file.name] = order.count }
    files[file.name] = file
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

  /// The line that a place stands in.
  func line(at place: Place) -> String? { files[place.file]?.line(place.line) }

  /// All faults, in the order of the files and of the places in them.
  var sorted: [Diagnostic] {
    let numbered = diagnostics.enumerated().sorted { a, b in
      let x = a.element.place
      let y = b.element.place
      return (order[x.file] ?? -1, x.line, x.column, a.offset)
        < (order[y.file] ?? -1, y.line, y.column, b.offset)
    }
    return numbered.map(\.element)
  }
}

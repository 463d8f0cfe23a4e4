/// The faults found so far, and the files to show their lines from.
struct Report {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var files: [String: RuleFile] = [:]
  /// Where the lines of a file begin, once they were asked for.
  private var lineStarts: [String: [Int]] = [:]
  private var counts: [String: Int] = [:]

  /// Nobody reads on beyond so many faults of one file.
  static let mostFaults = 1000

  init(files: [RuleFile] = []) {
    for file in files { self.files[file.name] = file }
  }

  /// Whether no more faults of a file are told.
  func isFull(_ file: String) -> Bool { counts[file, default: 0] > Self.mostFaults }

  /// Tells a fault.
  mutating func add(
    _ fault: Fault, at place: Place, _ message: String, hint: String? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    add(Diagnostic(fault, at: place, message, hint: hint, notes: notes))
  }

  /// Tells a fault, with the line it stands in.
  mutating func add(_ diagnostic: Diagnostic) {
    let file = diagnostic.place.file
    guard !isFull(file) else { return }
    counts[file, default: 0] += 1
    var diagnostic = diagnostic
    if isFull(file) {
      diagnostic = Diagnostic(
        .tooManyFaults, at: diagnostic.place,
        "the file has more than \(Self.mostFaults) faults; the rest is not told",
        hint: "mend these first")
    }
    diagnostic.excerpt = line(at: diagnostic.place)
    diagnostics.append(diagnostic)
  }

  /// The place of some words in the line of a text, from the text's own place on; the text's own
  /// place where they stand in another line.
  mutating func place(of words: String, behind place: Place) -> Place {
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
  mutating func line(at place: Place) -> String? {
    guard let file = files[place.file] else { return nil }
    let starts = lineStarts[place.file] ?? file.lineStarts
    lineStarts[place.file] = starts
    guard starts.indices.contains(place.line - 1) else { return nil }
    return file.line(from: starts[place.line - 1])
  }
}

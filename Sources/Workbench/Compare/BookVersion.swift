/// One of two books that are compared: compiled, with its files.
public struct BookVersion: Sendable {
  public var book: Book
  public var files: [RuleFile]
  /// Its folder as it is shown, and as its files are named from: `rules`, `HEAD:rules`.
  public var name: String

  /// Takes a book that was read.
  ///
  /// Faults of its `safety/` are passed by: a book cannot change the program's safety rules, and an
  /// older copy of them differs.
  ///
  /// - Parameters:
  ///   - read: what reading its folder gave.
  ///   - name: its folder as it is to be shown.
  /// - Throws: its faults, when it cannot be used.
  public init(_ read: ReadBook, name: String) throws(RuleBookError) {
    let safety = read.shownName(of: Self.safety)
    let faults = read.diagnostics.filter { !$0.place.file.hasPrefix(safety) }
    guard let book = read.book, !faults.hasErrors else {
      throw RuleBookError(diagnostics: read.diagnostics)
    }
    self.book = book
    self.name = name
    files = read.files
  }

  private static let safety = "safety/"

  /// A place of the book as it is shown: `rules/signs/flow.yaml:12`.
  public func shown(_ place: Place) -> String {
    guard !place.file.hasPrefix("<"), !name.isEmpty else { return place.text }
    return name + (name.hasSuffix("/") ? "" : "/") + place.text
  }

  /// Files of `safety/` that two books do not have alike: what they say is not run.
  static func differingSafety(_ a: BookVersion, _ b: BookVersion) -> [String] {
    func safety(_ files: [RuleFile]) -> [String: [UInt8]] {
      let own = files.filter { $0.name.hasPrefix(Self.safety) }
      return Dictionary(own.map { ($0.name, $0.bytes) }) { first, _ in first }
    }
    let (x, y) = (safety(a.files), safety(b.files))
    return Set(x.keys).union(y.keys).filter { x[$0] != y[$0] }.sorted()
  }
}

/// Where the keys of rules stand: only rules, phrases and texts keep their places.
struct KeyPlaces {
  private let lines: [String: [Substring]]

  /// Looks at the files of a book.
  init(_ files: [RuleFile]) {
    lines = Dictionary(
      files.map { file in
        let text = String(decoding: file.bytes, as: UTF8.self)
        return (file.name, text.split(omittingEmptySubsequences: false) { $0.isNewline })
      }
    ) { first, _ in first }
  }

  /// The line of a key of a rule; the rule's own line where it is not found.
  func place(of key: String, in rule: Place) -> Place {
    guard let lines = lines[rule.file], rule.line <= lines.count else { return rule }
    for (offset, line) in lines[rule.line...].enumerated() {
      if line.hasPrefix("-") { break }
      let text = line.drop { $0 == " " }
      guard text.hasPrefix(key + ":") else { continue }
      return Place(
        file: rule.file, line: rule.line + offset + 1, column: line.count - text.count + 1)
    }
    return rule
  }
}

/// Reads composed rules into engine values, and tells every fault on the way.
///
/// One file for each kind of rule adds the method that reads it; `Scalars.swift` reads the parts.
struct RuleReader {
  var report: Report
  /// Rules of the folder, without its `safety/`.
  var rules = Rules()
  /// Rules of the folder's `safety/`.
  var safety = Rules()
  /// Where the book says its name; nil: nowhere.
  var bookPlace: Place?
  /// Names by which rules speak of others, with their places.
  var references: [Reference] = []
  /// Rules whose text could not be read, as `kind id`: references to them are no second fault.
  var broken: Set<String> = []

  static let kinds = [
    "book", "set", "sign", "context", "policy", "reply", "practice", "country",
  ]

  init(files: [RuleFile]) { report = Report(files: files) }

  /// Reads every rule of a file.
  mutating func read(_ file: RuleFile) {
    guard file.bytes.count <= RuleFile.largest else {
      report.add(
        .tooLarge, at: Place(file: file.name),
        "the file has \(file.bytes.count) bytes; \(RuleFile.largest) is the most",
        hint: "part it in two")
      return
    }
    guard Encoding.check(file, into: &report) else { return }
    for chunk in Chunk.all(of: file, into: &report) where !report.isFull(file.name) {
      if let value = Composer.compose(chunk, of: file, into: &report) {
        read(value, inSafety: isSafety(file))
      } else {
        remember(chunk, of: file)
      }
    }
  }

  private mutating func read(_ value: Value, inSafety: Bool) {
    guard case .map(let entries) = value.kind, let first = entries.first else {
      return report.add(
        .notARule, at: value.place,
        "a rule begins with its kind and name, and this is \(value.noun)",
        hint: "kinds: " + RuleReader.kinds.joined(separator: ", "))
    }
    let fields = Fields(place: first.place, entries: entries, isFlow: value.isFlow)
    // Readers append to `rules`; a safety file's rules are kept apart by changing places.
    if inSafety { swap(&rules, &safety) }
    defer { if inSafety { swap(&rules, &safety) } }
    switch first.key {
    case "book": book(fields)
    case "set": set(fields)
    case "sign": sign(fields)
    case "context": context(fields)
    case "policy": policy(fields)
    case "reply": reply(fields)
    case "practice": practice(fields)
    case "country": country(fields)
    default:
      report.add(
        .unknownKind, at: first.place, "'\(first.key)' is no kind of rule",
        hint: kindBehind(entries) ?? suggestion(for: first.key, among: RuleReader.kinds))
    }
  }

  private func kindBehind(_ entries: [Value.Entry]) -> String? {
    let kind = entries.first { RuleReader.kinds.contains($0.key) }
    return kind.map { "the kind comes first: begin the rule with '- \($0.key):'" }
  }

  private func isSafety(_ file: RuleFile) -> Bool {
    file.name.hasPrefix("safety/") || file.name.hasPrefix(EmbeddedSafety.folder)
  }

  /// Keeps the name of a rule that could not be read.
  private mutating func remember(_ chunk: Chunk, of file: RuleFile) {
    let line = file.line(chunk.firstLine) ?? ""
    let words = line.split(whereSeparator: { $0 == " " || $0 == ":" || $0 == "\"" })
    if words.count >= 3 { broken.insert("\(words[1]) \(words[2])") }
  }
}

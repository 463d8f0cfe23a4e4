import RuleBook
import Testing
import Workbench

/// The shipped book with lines taken out or changed, as somebody edits it.
struct EditedBook {
  private var lines: [String: [String]]
  private let names: [String]
  /// Lines that were taken out, from the top of each file.
  private var gone: [String: [Int]] = [:]

  /// Begins with files as they are.
  init(_ files: [RuleFile]) {
    names = files.map(\.name)
    lines = Dictionary(
      files.map { file in
        let text = String(decoding: file.bytes, as: UTF8.self)
        return (file.name, text.split(separator: "\n", omittingEmptySubsequences: false))
      }
    ) { first, _ in first }.mapValues { $0.map(String.init) }
  }

  var files: [RuleFile] {
    names.map { name in
      let kept = (lines[name] ?? []).enumerated().filter { gone[name]?.contains($0.0) != true }
      return RuleFile(name: name, text: kept.map(\.1).joined(separator: "\n"))
    }
  }

  private func line(at place: Place) -> String {
    let all = lines[place.file] ?? []
    return all.indices.contains(place.line - 1) ? all[place.line - 1] : ""
  }

  /// Takes a phrase out: its line, or its words of a list in brackets.
  ///
  /// - Returns: false where it stands in neither.
  mutating func remove(_ phrase: Phrase) -> Bool {
    let line = line(at: phrase.place)
    guard let start = line.firstIndex(where: { $0 != " " }) else { return false }
    if line[start...].hasPrefix("- "), !line[start...].hasPrefix("- [") {
      gone[phrase.place.file, default: []].append(phrase.place.line - 1)
      return true
    }
    var before = Array(line.prefix(phrase.place.column - 1))
    var rest = line.dropFirst(phrase.place.column - 1)
    guard rest.hasPrefix(phrase.source) else { return false }
    rest = rest.dropFirst(phrase.source.count)
    if before.last == "\"" {
      before.removeLast()
      rest = rest.dropFirst()
    }
    guard rest.hasPrefix(",") else { return false }
    lines[phrase.place.file]?[phrase.place.line - 1] =
      String(before) + rest.dropFirst().drop { $0 == " " }
    return true
  }

  /// Takes a rule of one paragraph out.
  mutating func remove(ruleAt place: Place) {
    let all = lines[place.file] ?? []
    let more = all[place.line...].prefix { $0.hasPrefix("  ") }.count
    gone[place.file, default: []] += Array(place.line - 1..<place.line + more)
  }

  /// Puts words before a text.
  ///
  /// - Returns: false where the text does not stand on one line.
  mutating func put(_ words: String, before text: Reply.Text) -> Bool {
    let line = line(at: text.place)
    guard line.contains("\"\(text.text)\"") else { return false }
    lines[text.place.file]?[text.place.line - 1] = line.replacing(
      "\"\(text.text)\"", with: "\"\(words)\(text.text)\"")
    return true
  }
}

extension BookVersion {
  /// Reads files of an edited book.
  init(edited book: EditedBook, name: String) throws {
    try self.init(ReadBook(files: book.files), name: name)
  }
}

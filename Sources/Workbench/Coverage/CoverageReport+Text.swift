extension CoverageReport {
  /// Counts for each kind of part and for each file, then what nothing has used, with its place.
  ///
  /// - Parameter isWhole: whether all that is unused is named; else ten of a kind.
  /// - Returns: the text, a line end after each line.
  public func text(isWhole: Bool = false) -> String {
    let parts = Coverage.Kind.allCases.map { ($0, ownParts($0)) }
    let unused = parts.flatMap { kind, parts in named(kind, parts, isWhole) }
    let lines =
      [title] + [""] + table(parts) + [""] + files(parts) + (unused.isEmpty ? [] : [""] + unused)
    return lines.map { $0 + "\n" }.joined().visible(lines: true)
  }

  private var title: String { "\(book.name) \(book.version), used by \(counted)" }

  /// What was counted: `3 examples, 2 transcripts (8 turns)`.
  var counted: String {
    let sessions = "\(Figure.count(transcripts, "transcript")) (\(Figure.count(turns, "turn")))"
    let others = statements > 0 ? [Figure.count(statements, "statement")] : []
    return ([Figure.count(examples, "example"), sessions] + others).joined(separator: ", ")
  }

  private func table(_ parts: [(Coverage.Kind, [Part])]) -> [String] {
    var table = TextTable(
      ["part", "of", "used", "not"] + Source.allCases.map { "by \($0.rawValue)" })
    for (kind, parts) in parts {
      let used = parts.count(where: \.item.isUsed)
      let bySource = Source.allCases.map { source in
        kind.isOfSessions && source != .transcripts
          ? "-" : "\(parts.count { $0.count(source) > 0 })"
      }
      table.add([kind.plural, "\(parts.count)", "\(used)", "\(parts.count - used)"] + bySource)
    }
    return table.lines
  }

  /// Files that hold something unused, in the order of the book.
  private func files(_ parts: [(Coverage.Kind, [Part])]) -> [String] {
    var table = TextTable(["file", "of", "used", "not"])
    let files = files.filter { $0.all > $0.used }
    for file in files {
      table.add([file.file, "\(file.all)", "\(file.used)", "\(file.all - file.used)"])
    }
    return files.isEmpty ? ["every file is used in all its parts"] : table.lines
  }

  private func named(_ kind: Coverage.Kind, _ parts: [Part], _ isWhole: Bool) -> [String] {
    let unused = parts.map(\.item).filter { !$0.isUsed }
    guard !unused.isEmpty else { return [] }
    let told = isWhole ? unused[...] : unused.prefix(Self.few)
    let rest = unused.count - told.count
    return ["unused \(kind.plural): \(unused.count)"]
      + told.map { "  \($0.text(in: folder))" }
      + (rest > 0 ? ["  and \(rest) more (--all names them)"] : [])
  }

  /// How many of a kind are named where nobody asks for all.
  private static let few = 10

  /// The files of the book with how many of their parts there are and were used: of phrases,
  /// exceptions, cues, words of sets, rows, texts and steps.
  var files: [(file: String, all: Int, used: Int)] {
    var places: [String: Int] = [:]
    var files: [(file: String, all: Int, used: Int)] = []
    for kind in Coverage.Kind.allCases where !kind.isWhole {
      for item in ownParts(kind).map(\.item) {
        guard let name = item.file(in: folder) else { continue }
        let place = places[name] ?? files.count
        if place == files.count {
          places[name] = place
          files.append((name, 0, 0))
        }
        files[place].all += 1
        if item.isUsed { files[place].used += 1 }
      }
    }
    return files
  }
}

extension CoverageReport {
  /// A file that could not be used.
  public struct Fault: Hashable, Sendable {
    /// The file, with the line where there is one, and why.
    public var message: String
    /// Whether nothing is there that could be read.
    public var isMissing: Bool
  }

  /// Counts what files and folders use: transcripts, labelled statements and lists of statements.
  ///
  /// - Parameters:
  ///   - paths: folders of transcripts (`*.txt`), and files: labelled statements (`*.jsonl`),
  ///     transcripts by their first line, and others, of which every line is a statement.
  ///   - jobs: transcripts to replay at a time.
  /// - Returns: what could not be used.
  public mutating func count(files paths: [String], jobs: Int) -> [Fault] {
    let found = ReplayPaths(paths)
    var faults =
      found.missing.map { Fault(message: "no such file or folder: \($0)", isMissing: true) }
      + found.unreadable.map { Fault(message: "cannot look into \($0)", isMissing: true) }
    let named = Set(paths)
    var sessions: [String] = []
    for file in found.files {
      if file.hasSuffix(".jsonl") || file.hasSuffix(".json") {
        faults += countRows(file)
      } else if named.contains(file), !ReplayPaths.beginsAsTranscript(file) {
        faults += countLines(file)
      } else {
        sessions.append(file)
      }
    }
    replay(sessions, by: Coach(book: book), jobs: jobs) { outcome in
      switch outcome.result {
      case .replayed(_, let replayed): count(replayed)
      case .faults(let told):
        faults += told.prefix(1).map {
          Fault(
            message: "\(outcome.file):\($0.line): no transcript: \($0.message)", isMissing: false)
        }
      case .otherBook(let other):
        let name = other.recorded.name
        faults.append(
          Fault(message: "\(outcome.file) is of another book: \(name)", isMissing: false))
      case .unreadable(let reason):
        faults.append(Fault(message: "cannot read '\(outcome.file)': \(reason)", isMissing: true))
      }
    }
    return faults
  }

  private mutating func countRows(_ file: String) -> [Fault] {
    read(file) { report, bytes in
      let read = LabelledStatements(bytes)
      for row in read.rows { report.count(row.text) }
      return read.faults.map {
        Fault(message: "\(file):\($0.line): \($0.message)", isMissing: false)
      }
    }
  }

  private mutating func countLines(_ file: String) -> [Fault] {
    read(file) { report, bytes in
      for line in bytes.split(separator: 0x0A) {
        let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
        if text.contains(where: { !$0.isWhitespace }) { report.count(text) }
      }
      return []
    }
  }

  private mutating func read(
    _ file: String, _ body: (inout CoverageReport, [UInt8]) -> [Fault]
  ) -> [Fault] {
    do throws(WholeFile.Fault) {
      return body(&self, try WholeFile.read(file))
    } catch {
      return [Fault(message: "cannot read '\(file)': \(error.reason)", isMissing: true)]
    }
  }
}

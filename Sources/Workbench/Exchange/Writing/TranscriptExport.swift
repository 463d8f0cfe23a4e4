/// Transcripts as rows for a spreadsheet or a program: one for each time that somebody speaks.
public struct TranscriptExport: Sendable {
  /// What is written.
  public enum Format: String, Hashable, Sendable, CaseIterable { case csv, jsonl }

  /// What was written and not yet taken.
  public private(set) var bytes: [UInt8] = []
  private let format: Format
  private var names: [String: String] = [:]

  /// Makes an export; a CSV begins with the names of the columns.
  ///
  /// - Parameters:
  ///   - format: what is written.
  ///   - hasMark: whether a CSV begins with a byte order mark, by which Excel knows UTF-8.
  public init(_ format: Format, hasMark: Bool = false) {
    self.format = format
    guard format == .csv else { return }
    if hasMark { bytes = [0xEF, 0xBB, 0xBF] }
    DelimitedWriter.add(TurnRow.columns, to: &bytes)
  }

  /// Forgets what was written.
  public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Writes a transcript's rows.
  ///
  /// - Parameters:
  ///   - transcript: the transcript.
  ///   - file: its path. Its name without ending names the session; where another file has that
  ///     name, the whole path does.
  public mutating func add(_ transcript: Transcript, file: String) {
    var session = SessionNames.stem(file)
    if names.updateValue(file, forKey: session).map({ $0 != file }) ?? false { session = file }
    for row in TurnRow.rows(of: transcript, session: session) {
      switch format {
      case .csv: DelimitedWriter.add(row.cells, to: &bytes)
      case .jsonl: bytes += row.json
      }
    }
  }
}

extension TurnRow {
  fileprivate var cells: [String] {
    [
      session, String(turn), speaker.rawValue, text ?? "", heard?.state?.rawValue ?? "",
      heard?.signs.joined(separator: ", ") ?? "", heard?.phase.rawValue ?? "",
      heard?.move.rawValue ?? "", heard?.rule ?? "", heard?.crisis.rawValue ?? "",
    ]
  }

  /// The row as an object of one line; what does not apply is null.
  fileprivate var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { object in
      object.text("session", session)
      object.number("turn", turn)
      object.text("speaker", speaker.rawValue)
      object.text("text", text)
      object.text("state", heard?.state?.rawValue)
      object.field("signs") { writer in
        guard let heard else { return writer.raw("null") }
        writer.list(heard.signs) { $1.string($0) }
      }
      object.text("phase", heard?.phase.rawValue)
      object.text("move", heard?.move.rawValue)
      object.text("rule", heard?.rule)
      object.text("crisis", heard?.crisis.rawValue)
    }
    writer.raw("\n")
    return writer.bytes
  }
}

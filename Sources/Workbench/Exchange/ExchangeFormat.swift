/// The formats of sessions from elsewhere.
public enum ExchangeFormat: String, Hashable, Sendable, CaseIterable {
  /// Rows of cells: a comma, a semicolon or a tab between them.
  case csv
  /// TalkBank's transcripts, `*.cha`.
  case chat
  /// `Client: …` and `Therapist: …`, line by line.
  case text
  /// Chat logs: a JSON object a line, or one JSON document.
  case jsonl

  /// Finds a file's format by its name, and where that does not tell, by what it holds.
  ///
  /// - Parameters:
  ///   - name: the file's name.
  ///   - bytes: what it holds.
  public init(ofFile name: String, _ bytes: [UInt8]) {
    let tail = name.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
    switch tail.lowercased() {
    case "csv", "tsv", "tab": self = .csv
    case "cha", "chat": self = .chat
    case "jsonl", "ndjson", "json": self = .jsonl
    default: self = Self.format(of: bytes)
    }
  }

  private static func format(of bytes: [UInt8]) -> Self {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0)
      .drop { $0 <= UInt8(ascii: " ") }
    if ["@UTF8", "@Begin", "@Font", "@PID"].contains(where: { text.starts(with: $0.utf8) }) {
      return .chat
    }
    if let first = text.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      // A time in brackets begins a line of text, too.
      let next = text.dropFirst().first { $0 > UInt8(ascii: " ") }
      return next.map { Array("\"{}]".utf8).contains($0) } ?? false ? .jsonl : .text
    }
    let table = DelimitedText(Array(text.prefix { $0 != 0x0A && $0 != 0x0D })).table
    let hasText = table.columns.count > 1 && Columns.guess(.text, among: table.columns) != nil
    return hasText ? .csv : .text
  }
}

/// How a session is written down: a header, then a turn at a time.
extension Transcript.Header {
  /// The header's lines and the empty line behind them, with line ends.
  public var text: String {
    var text = "transcript: \(format)\n"
    if book != nil { text += bookLine + "\n" }
    text += "seed: \(seed)\n"
    if let country { text += "country: \(country)\n" }
    if let carried { text += "continued: yes\n" + carried.headerText }
    return text + "\n"
  }

  /// The line that names the book; empty where none is named.
  var bookLine: String {
    book.map { "book: " + TranscriptEscapes.escaped("\($0.name) \($0.version)") } ?? ""
  }

  /// Makes the header of a session that begins.
  public init(book: Book, seed: Int, country: String? = nil, carried: Carried? = nil) {
    self.init(
      book: Transcript.BookName(name: book.name, version: book.version), seed: seed,
      country: country, carried: carried)
  }
}

extension Transcript {
  /// A turn's lines, with line ends, as `--transcript` appends them.
  ///
  /// - Parameters:
  ///   - turn: a finished turn; the end of the session (`/quit`) is not recorded.
  ///   - book: the book that the turn was made with.
  /// - Returns: the client's words, the coach's, and what was heard and done; empty for the end.
  public static func text(of turn: Turn, in book: Book) -> String {
    if turn.input == .quit { return "" }
    let lines =
      (turn.input.map(clientLines) ?? []) + coachLines(turn.reply)
      + ["  " + Heard(turn, in: book).text]
    return lines.map { $0 + "\n" }.joined()
  }

  /// The lines of a statement or command.
  static func clientLines(_ input: Input) -> [String] {
    var lines = textLines("client:", input.line)
    if case .statement(let text) = input, text.utf8.first == UInt8(ascii: "/") {
      // Read back, a slash would be a command.
      lines[0] = "client: \\u{2F}" + TranscriptEscapes.escaped(firstLine(of: text).dropFirst())
    }
    return lines
  }

  /// The lines of what the coach said.
  static func coachLines(_ words: String) -> [String] { textLines("coach:", words) }

  private static func textLines(_ begin: String, _ text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { number, line in
        let begin = number == 0 ? begin : "  |"
        // No blank at the end of a line: editors take it away.
        return line.isEmpty ? begin : begin + " " + TranscriptEscapes.escaped(Substring(line))
      }
  }

  private static func firstLine(of text: String) -> Substring {
    Substring(text.unicodeScalars.prefix { $0 != "\n" })
  }
}

/// What somebody said in a session that was held elsewhere.
///
/// A transcript keeps the therapist's words as remarks behind the client's line that they answer:
///
///     client: I can't keep up.
///     # therapist: What is on the pile today?
///     #   | And what is under it?
///
/// A backslash and control characters are written in them as in every other text.
public enum SessionLine: Hashable, Sendable {
  case client(Input)
  case therapist(String)
}

/// The words of a therapist who was there, as a remark holds them.
public struct TherapistRemark: Hashable, Sendable {
  /// The turn that is answered: the client's first is 1; 0 stands before the client said anything.
  public var turn: Int
  public var text: String
}

extension Transcript {
  /// The lines of what was said, with line ends, to stand behind a header.
  public static func text(of spoken: [SessionLine]) -> String {
    var text = ""
    for line in spoken.flatMap(lines) { text += line + "\n" }
    return text
  }

  private static func lines(of spoken: SessionLine) -> [String] {
    switch spoken {
    case .client(let input): clientLines(input)
    case .therapist(let words):
      words.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .map { number, line in
          let begin = number == 0 ? therapistMark : furtherMark
          return line.isEmpty ? begin : begin + " " + TranscriptEscapes.escaped(Substring(line))
        }
    }
  }

  /// What a therapist said, in the order of the file.
  public var therapistRemarks: [TherapistRemark] {
    var remarks: [TherapistRemark] = []
    let starts = exchanges.filter { $0.input != nil }.map(\.lines.lowerBound)
    var turn = 0
    /// Whether a further line would go on with the last remark.
    var isOpen = false
    for (number, line) in lines.enumerated() {
      if turn < starts.count, starts[turn] == number { turn += 1 }
      if line.kind != .remark {
        isOpen = false
      } else if let words = Self.words(line.source, behind: Self.therapistMark) {
        remarks.append(TherapistRemark(turn: turn, text: words))
        isOpen = true
      } else if isOpen, let words = Self.words(line.source, behind: Self.furtherMark) {
        remarks[remarks.count - 1].text += "\n" + words
      } else {
        isOpen = false
      }
    }
    return remarks
  }

  private static let therapistMark = "# therapist:"
  private static let furtherMark = "#   |"

  /// The words behind a mark and one blank; nil where the line begins otherwise.
  private static func words(_ line: String, behind mark: String) -> String? {
    guard line.utf8.starts(with: mark.utf8) else { return nil }
    let tail = line.utf8.dropFirst(mark.utf8.count)
    guard let blank = tail.first else { return "" }
    guard blank == UInt8(ascii: " ") else { return nil }
    let words = String(decoding: tail.dropFirst(), as: UTF8.self)
    // In a remark that somebody wrote by hand a backslash may be just that.
    return (try? TranscriptEscapes.unescaped(words)) ?? words
  }
}

/// A transcript, held again to be told of.
public struct SessionReport: Sendable {
  /// The transcript's file, as it was named.
  public let file: String
  /// What stands above the header of the file: what the session is about.
  public let about: String
  public let header: Transcript.Header
  /// The book that speaks now, and its version.
  public let book: String
  public let session: HeldSession
  /// Turns that come out otherwise than they are recorded, with the words that are; 0: the opening.
  public let differences: [Int: Difference]
  /// What a therapist who was there said to each turn; 0: before the client said anything.
  public let therapist: [Int: [String]]

  /// Holds a transcript again.
  ///
  /// - Parameters:
  ///   - transcript: a session.
  ///   - file: its path.
  ///   - coach: who speaks.
  /// - Throws: `OtherBook` when the transcript names another book.
  public init(
    _ transcript: Transcript, file: String, with coach: inout Coach
  ) throws(OtherBook) {
    let replayed = try transcript.replay(with: &coach)
    self.file = file
    header = transcript.header
    book = "\(coach.book.name) \(coach.book.version)"
    session = HeldSession(
      transcript.exchanges.compactMap(\.input), header: header, with: &coach)
    let hasOpening = transcript.exchanges.first?.input == nil
    var differences: [Int: Difference] = [:]
    for difference in replayed.differences where difference.kind != .unrecorded {
      differences[difference.exchange + (hasOpening ? 0 : 1)] = difference
    }
    self.differences = differences
    var therapist: [Int: [String]] = [:]
    for remark in transcript.therapistRemarks {
      therapist[remark.turn, default: []].append(remark.text)
    }
    self.therapist = therapist
    about = transcript.lines.prefix { $0.kind == .remark || $0.kind == .blank }
      .map { String($0.source.drop { $0 == "#" }.drop { $0 == " " }) }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The file's name without its folders and its ending.
  public var title: String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return name.count > 4 && name.hasSuffix(".txt") ? String(name.dropLast(4)) : name
  }
}

/// A session of somebody else's held against the coach: turn by turn, what each of them said.
///
/// The client says what the transcript holds; what it expects of the coach plays no part.
public struct Beside: Hashable, Sendable {
  /// A turn: the client's words, and the answers to them.
  public struct Row: Hashable, Sendable {
    /// What the client gave; nil before the client said anything.
    public var client: Input?
    /// What the therapist said, each time that one spoke.
    public var therapist: [String]
    /// What the coach says.
    public var coach: String
    /// What was heard and done.
    public var heard: Coaching.Heard
  }

  public private(set) var rows: [Row] = []

  /// Holds a session.
  ///
  /// - Parameters:
  ///   - transcript: a session; whatever book it was recorded with.
  ///   - coach: who answers beside the therapist.
  public init(_ transcript: Transcript, with coach: inout Coach) {
    let header = transcript.header
    let book = coach.book
    var remarks: [Int: [String]] = [:]
    for remark in transcript.therapistRemarks { remarks[remark.turn, default: []] += [remark.text] }
    var (session, opening) = coach.open(
      seed: header.seed, country: header.country, carried: header.carried)
    func row(_ turn: Turn, _ number: Int) -> Row {
      Row(
        client: turn.input, therapist: remarks[number] ?? [], coach: turn.reply,
        heard: Coaching.Heard(turn, in: book))
    }
    rows.append(row(opening, 0))
    for input in transcript.exchanges.compactMap(\.input) {
      rows.append(row(coach.step(input, in: &session), rows.count))
    }
  }

  /// How many turns the client has.
  public var turns: Int { rows.count - 1 }
}

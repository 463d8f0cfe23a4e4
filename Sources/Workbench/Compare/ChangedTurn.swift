import Coaching

/// A turn of a transcript that comes out otherwise with another book.
public struct ChangedTurn: Hashable, Sendable {
  /// What the coach heard, did and said.
  public struct Side: Hashable, Sendable {
    public var words: String
    /// The bracket of a transcript.
    public var heard: String
  }

  /// The transcript, as it was named.
  public var file: String
  /// The line of the client's words, from 1.
  public var line: Int
  /// The exchange: an index in `Transcript.exchanges`.
  public var exchange: Int
  /// What the client gave; nil for the opening.
  public var input: String?
  public var old: Side
  public var new: Side
  public var blame: Blame
  /// The line of the first turn of this session that came out otherwise, when it was an earlier one
  /// and the session went another way from there.
  public var since: Int?
}

/// A transcript that two coaches hold side by side, each in a session of its own.
struct SideBySide {
  private(set) var turns: [(turn: ChangedTurn, change: BlameSearch.Change?)] = []
  /// The lines of the exchanges.
  private let lines: [Int]

  /// Holds a transcript with both, and keeps the turns that differ.
  ///
  /// - Parameters:
  ///   - transcript: what the client says.
  ///   - file: its name, as it is to be shown.
  ///   - old: the coach of the old book.
  ///   - new: the coach of the new one.
  ///   - trial: the new book's coach again, which answers each turn as if the old one had spoken so far.
  init(
    _ transcript: Transcript, in file: String, _ old: inout Coach, _ new: inout Coach,
    _ trial: inout Trial
  ) {
    lines = transcript.exchanges.map { exchange in
      (exchange.input == nil ? exchange.heardLine ?? 1 : exchange.lines.lowerBound) + 1
    }
    let header = transcript.header
    var (a, openingA) = old.open(
      seed: header.seed, country: header.country, carried: header.carried)
    var (b, openingB) = new.open(
      seed: header.seed, country: header.country, carried: header.carried)
    var inputs: [Input] = []
    for (index, exchange) in transcript.exchanges.enumerated() {
      let before = a
      let subject: Subject
      if let input = exchange.input {
        openingA = old.step(input, in: &a)
        openingB = new.step(input, in: &b)
        inputs.append(input)
        subject = .turn(before, input)
      } else {
        subject = .opening(header)
      }
      let (heardA, heardB) = (
        Coaching.Heard(openingA, in: old.book), Coaching.Heard(openingB, in: new.book)
      )
      guard heardA != heardB || openingA.reply != openingB.reply else { continue }
      var turn = ChangedTurn(
        file: file, line: lines[index], exchange: index, input: exchange.input?.line,
        old: ChangedTurn.Side(words: openingA.reply, heard: heardA.text),
        new: ChangedTurn.Side(words: openingB.reply, heard: heardB.text), blame: .unknown)
      let (was, became) = (
        Outcome.said(heardA, openingA.reply), Outcome.said(heardB, openingB.reply)
      )
      var change = BlameSearch.Change(
        subject: subject, old: was, new: trial.outcome(of: subject),
        clues: Clues(of: openingA, old.book, openingB, new.book))
      let first = turns.first?.turn.exchange
      if change.new != became { turn.since = first.map { lines[$0] } }
      if change.new == was {
        if let first {
          turn.blame = .earlier(first)
          turns.append((turn, nil))
          continue
        }
        // Something that nobody saw led here: the session is to be held from its beginning.
        change.subject = .session(header, inputs)
        change.new = became
      }
      turns.append((turn, change))
    }
  }
}

extension Clues {
  /// What two turns that answer the same input say of why they differ.
  fileprivate init(of old: Turn, _ oldBook: Book, _ new: Turn, _ newBook: Book) {
    func signs(_ turn: Turn, _ book: Book) -> [HeardSign] {
      guard case .statement(let text)? = turn.input else { return [] }
      return turn.assessment.signs.map { HeardSign($0, in: text, book) }
    }
    self.init(signs(old, oldBook), signs(new, newBook), old, new)
  }
}

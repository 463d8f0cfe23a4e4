import Coaching

/// What made a statement or a turn come out otherwise.
public enum Blame: Hashable, Sendable {
  /// One edit, by its number: without it all is as before, or it alone makes the change.
  case edit(Int)
  /// Several edits, none of which does it alone.
  case together([Int])
  /// Nothing in this turn: the session went another way at an earlier exchange, by its index.
  case earlier(Int)
  /// It was not found: no edit of the rules does it, or the search was ended.
  case unknown

  /// The edits that did it.
  public var edits: [Int] {
    switch self {
    case .edit(let edit): [edit]
    case .together(let edits): edits
    case .earlier, .unknown: []
    }
  }
}

/// What is held again by each book of a trial.
enum Subject: Sendable {
  case statement(String)
  case opening(Transcript.Header)
  /// An input, and the session before it as it went with the old book.
  case turn(Session, Input)
  /// A session from its beginning; its last turn is what counts.
  case session(Transcript.Header, [Input])
}

/// What came of a subject with one book; two are equal when nobody sees a difference.
enum Outcome: Hashable, Sendable {
  case heard(state: ClientState, crisis: Crisis, signs: [String])
  case said(Coaching.Heard, String)
}

/// A book between two others, which hears and answers what came out otherwise.
struct Trial {
  private(set) var coach: Coach
  private var listener: Listener
  private let passage: Passage

  /// Makes a trial.
  ///
  /// - Parameters:
  ///   - book: the book that speaks.
  ///   - old: the coach of the old book, with which the sessions went.
  init(_ book: Book, after old: Coach) {
    coach = Coach(book: book)
    listener = Listener(book: book)
    passage = Passage(from: old, to: coach)
  }

  /// What comes of a subject with this book.
  mutating func outcome(of subject: Subject) -> Outcome {
    switch subject {
    case .statement(let text):
      let heard = listener.hear(text)
      return .heard(state: heard.state, crisis: heard.crisis, signs: coach.book.names(of: heard))
    case .opening(let header):
      let (_, turn) = coach.open(
        seed: header.seed, country: header.country, carried: header.carried)
      return outcome(of: turn)
    case .turn(let session, let input):
      var session = passage.session(session)
      return outcome(of: coach.step(input, in: &session))
    case .session(let header, let inputs):
      var (session, turn) = coach.open(
        seed: header.seed, country: header.country, carried: header.carried)
      for input in inputs { turn = coach.step(input, in: &session) }
      return outcome(of: turn)
    }
  }

  private func outcome(of turn: Turn) -> Outcome {
    .said(Coaching.Heard(turn, in: coach.book), turn.reply)
  }
}

extension Book {
  /// The signs that hold, each once; how a statement answers the question of safety is none.
  func names(of assessment: Assessment) -> [String] {
    var names: [String] = []
    for sign in assessment.signs where sign.holds {
      let rule = signs[sign.rule]
      if rule.bank != .answer, !names.contains(rule.id) { names.append(rule.id) }
    }
    return names
  }
}

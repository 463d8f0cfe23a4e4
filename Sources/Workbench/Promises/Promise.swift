/// What a session never breaks, whatever is said in it.
///
/// Each is one sentence about a turn, looked at from outside: what was given, what was heard, what
/// was said, and where the session stood before and after.
public enum Promise: String, Hashable, Sendable, CaseIterable {
  case dangerComesFirst = "danger-comes-first"
  case linesAreShown = "lines-are-shown"
  case dangerIsAskedPlainly = "danger-is-asked-plainly"
  case safetyStays = "safety-stays"
  case gateHolds = "gate-holds"
  case consentComesFirst = "consent-comes-first"
  case stopStops = "stop-stops"
  case refusalIsRemembered = "refusal-is-remembered"
  case oneQuestion = "one-question"
  case shortTurns = "short-turns"
  case plainWords = "plain-words"
  case failedChannelRests = "failed-channel-rests"
  case threeFailuresEnd = "three-failures-end"
  case correctionIsHeard = "correction-is-heard"
  case saysItIsNoPerson = "says-it-is-no-person"
  case parkedComesBack = "parked-comes-back"
  case neverSilent = "never-silent"
  case undoGoesBack = "undo-goes-back"
  case nothingMovesTheScreen = "nothing-moves-the-screen"
  case replaysTheSame = "replays-the-same"

  /// The promise in a sentence.
  public var sentence: String {
    switch self {
    case .dangerComesFirst: "a statement that tells of danger is answered by safety"
    case .linesAreShown: "from 'veiled' on, help lines stand under the answer"
    case .dangerIsAskedPlainly: "from 'veiled' on, the first answer asks one question"
    case .safetyStays: "only the client's answer to the check lifts safety"
    case .gateHolds: "no reframing, integration or practice of change while the gate is closed"
    case .consentComesFirst: "a practice starts only when it was offered and taken, or asked for"
    case .stopStops: "/stop ends a practice, and /skip goes on to the next step"
    case .refusalIsRemembered: "a channel that was refused is not offered again"
    case .oneQuestion: "one question a turn at most"
    case .shortTurns: "45 words a turn at most, outside safety"
    case .plainWords: "no exclamation marks and no banned phrases in the coach's own words"
    case .failedChannelRests: "a channel that did not help is not offered again"
    case .threeFailuresEnd: "after three practices without relief, none is offered"
    case .correctionIsHeard: "\"no, that's not it\" is answered by repair"
    case .saysItIsNoPerson: "\"are you a person?\" is answered \"No\" first"
    case .parkedComesBack: "what was put aside is returned to when there is ground for it"
    case .neverSilent: "every turn has words of the book"
    case .undoGoesBack: "/undo goes back to where the session stood, but for safety"
    case .nothingMovesTheScreen: "no control characters in what is said"
    case .replaysTheSame: "the same inputs give the same words"
    }
  }
}

/// A promise that a turn broke.
public struct Breach: Hashable, Sendable {
  public var promise: Promise
  /// What about the turn breaks it, in a few words.
  public var detail: String
  /// The words that break it, where words do.
  var words: String?
}

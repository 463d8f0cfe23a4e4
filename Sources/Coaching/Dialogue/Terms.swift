/// Where a session stands.
public enum Phase: String, Hashable, Sendable, CaseIterable {
  case opening, middle, integration, closed
}

/// The seed's two modes.
public enum Mode: String, Hashable, Sendable, CaseIterable { case stability, change }

/// What the coach does in a turn.
public enum Move: String, Hashable, Sendable, CaseIterable {
  case safety, grounding, reframing, integration, reflection, repair, opening, closing, practice
}

/// Whether change mode is allowed: closed while overwhelm stands, the last number is 6 or more, or
/// a safety word stands.
public enum Gate: String, Hashable, Sendable, CaseIterable { case open, closed }

/// The client's own number of distress, 0 to 10, in the bands that decide.
public enum SUDSBand: String, Hashable, Sendable, CaseIterable {
  case unknown = "none"
  case calm = "0-3"
  case settled = "4-5"
  case stirred = "6-7"
  case past = "8-10"

  /// The band of a number; numbers outside 0 to 10 are taken as the nearest.
  public init(_ number: Int) {
    switch number {
    case ...3: self = .calm
    case 4...5: self = .settled
    case 6...7: self = .stirred
    default: self = .past
    }
  }

  /// Whether this number alone closes the gate.
  public var closesGate: Bool { self == .stirred || self == .past }
}

/// What a practice works through: what a refusal or a failure shuts for the session.
public enum Channel: String, Hashable, Sendable, CaseIterable {
  case breath, body, senses, imagery, words, movement

  /// Whether the channel asks the client to attend to the body from inside.
  public var isInside: Bool { self == .breath || self == .body }
}

/// A set of channels as one small number.
public struct Channels: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  public init(_ channel: Channel) {
    let place = Channel.allCases.firstIndex(of: channel) ?? 0
    self.init(rawValue: 1 << UInt8(place))
  }
  /// The channels in the order of the enum.
  public var list: [Channel] { Channel.allCases.filter { contains(Channels($0)) } }
}

/// Where safety stands in a session.
public enum SafetyStage: String, Hashable, Sendable, CaseIterable {
  /// Nothing has been asked.
  case none
  /// The direct question was asked.
  case asked
  /// The client answered no; whether to go on is theirs to choose.
  case waiting
  /// The client answered yes: lines stand, coaching does not resume.
  case handedOver = "handed-over"
}

/// What a text's question asks for, and so what the next statement may answer.
public enum Asks: String, Hashable, Sendable, CaseIterable {
  /// Anything: an open question.
  case open
  /// A number from 0 to 10, or words for it.
  case suds
  /// A yes to one of two practices.
  case practice
  /// A yes to looking at it: change mode.
  case change
  /// A yes to closing.
  case close
  /// The direct question of safety.
  case safety
  /// What fits better, after a correction.
  case fits
  /// What to take along: the answer fills `{kept}`.
  case keep
}

/// How a statement is read before it is heard as one; the first that fits, in this order.
public enum Said: String, Hashable, Sendable, CaseIterable {
  /// An empty line.
  case silence
  /// A number of distress.
  case number
  /// A yes, a no or a choice, to what was offered.
  case yes, no, choice
  /// Not English, as far as its words tell.
  case foreign
  /// Ends in a question mark, or begins as a question.
  case question
  /// A word or two with no sign in them.
  case brief = "one-word"
  case statement
}

/// How the number moved when it was said.
public enum NumberMove: String, Hashable, Sendable, CaseIterable {
  case first, dropped, same, rose
}

/// How a statement answers the direct question of safety.
public enum SafetyAnswer: String, Hashable, Sendable, CaseIterable {
  case yes, no, unclear, resume, stop
}

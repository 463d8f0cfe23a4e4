/// All of a session that decides what comes next: one small finite value.
///
/// `Coach.step` is the only way on, and proofs walk just this. Quotes, kept answers and rotation
/// stand beside it in `SessionMemory` and decide nothing of it.
public struct SessionState: Hashable, Sendable {
  /// A practice that is under way.
  public struct Running: Hashable, Sendable {
    /// An index in `Book.practices`.
    public var practice: Int
    /// The step that was said last, from 0.
    public var step: Int
    /// Whether this step was said again after an interruption.
    public var repeated = false

    /// Makes a practice at a step.
    public init(practice: Int, step: Int) {
      self.practice = practice
      self.step = step
    }
  }

  /// What was offered and awaits a yes.
  public enum Offer: Hashable, Sendable {
    case none
    /// One or two practices, as indices in `Book.practices`.
    case practices(Int, Int?)
    case change
    case close
  }

  public var phase = Phase.opening
  /// The last state that was not neutral; neutral: nothing stands.
  public var standing = ClientState.neutral
  public var suds = SUDSBand.unknown
  /// Words of shutdown stand: a low number is then no calm (2.2 of the clinical notes).
  public var numb = false
  public var safety = SafetyStage.none
  /// The tier whose question was asked last.
  public var tier = Crisis.none
  public var themes = Themes()
  /// A statement of strain was heard: a second one is a check.
  public var strained = false
  /// A check was asked and answered no: strain alone asks it no more.
  public var checked = false
  public var running: Running?
  public var offer = Offer.none
  /// What the coach's last text asked for.
  public var asked: Asks?
  /// The client agreed to change work.
  public var agreed = false
  /// A reframing, or a practice of change, was said since the client agreed.
  public var reframed = false
  /// Reframings since the client agreed, up to 5: facts come before a summary, a summary before the
  /// question that puts it together (Padesky 1993: clinical notes 1.1).
  public var looks = 0
  /// Turns since change work was offered; 3: long ago, or never.
  public var sinceOffer = 3
  /// Offers of change that were not taken, up to 2: then only a client's wish or a practice that
  /// eased brings it up again.
  public var offers = 0
  /// The client said no to it; only their own wish brings it up again.
  public var declined = false
  public var refused = Channels()
  public var failed = Channels()
  /// Practices that were declined or done in this session, a bit each by their index.
  public var setAside: UInt64 = 0
  /// Practices that brought no relief, 0 to 3.
  public var failures = 0
  /// The rigid half of `both` was put aside and is to be returned to.
  public var parked = false
  /// A practice was offered in this session.
  public var practiceOffered = false
  /// A number was asked for since the last practice: it is not insisted on.
  public var sudsAsked = false
  /// Coach texts running that ended in a question, up to 2.
  public var questions = 0
  /// Which turn this is: 1, 2, 3 for the third and later.
  public var turn = 1
  /// Notes heard, as indices in `Book.signs`, ascending.
  public var notes: [Int] = []

  /// Makes the state of a session that has not begun.
  public init() {}

  /// Change mode is allowed only while this is open (design 3).
  public var gate: Gate {
    if standing == .overwhelm || standing == .both || numb { return .closed }
    if suds.closesGate || !themes.isEmpty || safety != .none { return .closed }
    return .open
  }

  /// Whether a choice of two practices awaits an answer: "2" is then the second one.
  var offersTwo: Bool {
    if case .practices = offer { true } else { false }
  }

  /// Whether a practice was declined or done; practices past the 64th are never set aside.
  func isSetAside(_ practice: Int) -> Bool {
    practice < 64 && setAside & (1 << UInt64(practice)) != 0
  }

  mutating func setAside(_ practice: Int) {
    if practice < 64 { setAside |= 1 << UInt64(practice) }
  }

  mutating func note(_ sign: Int) {
    let place = notes.firstIndex { $0 >= sign } ?? notes.count
    if place == notes.count || notes[place] != sign { notes.insert(sign, at: place) }
  }
}

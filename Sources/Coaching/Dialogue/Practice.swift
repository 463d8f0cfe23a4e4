/// An exercise of several steps, said one a turn.
public struct Practice: Hashable, Sendable {
  /// What a step waits for before the next is said.
  public enum Waits: String, Hashable, Sendable, CaseIterable { case text, suds, yes, nothing }

  /// What a terminal may show beside a step's words, to keep time by.
  public enum Pace: String, Hashable, Sendable, CaseIterable {
    /// Four seconds in, six out, three times: about six breaths a minute, the out-breath longer
    /// (Van Diest 2014; Shao 2024: clinical notes 1.2).
    case breath
  }

  public struct Step: Hashable, Sendable {
    public var say: String
    public var waits: Waits
    /// What keeps time beside the words; nil: nothing.
    ///
    /// Words must do without it: through a pipe there is none.
    public var pace: Pace?
    /// The name under which the answer is kept for later steps.
    public var keep: String?
    /// Whether a bad answer (a sign of overwhelm, a refusal) stops the practice here.
    public var stopsIfBad: Bool
    public var place: Place
    /// Makes a step.
    public init(
      say: String, waits: Waits = .text, pace: Pace? = nil, keep: String? = nil,
      stopsIfBad: Bool = false, place: Place = Place()
    ) {
      self.say = say
      self.waits = waits
      self.pace = pace
      self.keep = keep
      self.stopsIfBad = stopsIfBad
      self.place = place
    }
  }

  public var id: String
  public var mode: Mode
  /// How the coach names it in an offer, as a noun phrase in lower case.
  public var title: String
  /// Phrases by which a client may choose it.
  public var names: [Phrase]
  public var channel: Channel
  /// Signs that it suits.
  public var suits: [String]
  /// It is never offered or started when any of these conditions holds (each key by itself).
  public var notWhen: Conditions
  /// Practices to offer when it may not be used.
  public var instead: [String]
  public var minutes: Int
  public var steps: [Step]
  public var place: Place

  /// Makes a practice.
  public init(
    id: String, mode: Mode, title: String, names: [Phrase] = [], channel: Channel,
    suits: [String] = [], notWhen: Conditions = Conditions(), instead: [String] = [],
    minutes: Int = 1, steps: [Step], place: Place = Place()
  ) {
    self.id = id
    self.mode = mode
    self.title = title
    self.names = names
    self.channel = channel
    self.suits = suits
    self.notWhen = notWhen
    self.instead = instead
    self.minutes = minutes
    self.steps = steps
    self.place = place
  }
}

/// A behaviour code of MITI 4.2.1, so that a session can be scored.
public enum BehaviourCode: String, Hashable, Sendable, CaseIterable {
  case givingInformation = "GI"
  case persuade = "P"
  case persuadeWithPermission = "PWP"
  case question = "Q"
  case simpleReflection = "SR"
  case complexReflection = "CR"
  case affirm = "AF"
  case seekCollaboration = "SEEK"
  case emphasiseAutonomy = "EA"
  case confront = "C"
}

/// A reply as its author wrote it: texts for one move in one kind of moment.
public struct Reply: Hashable, Sendable {
  /// One wording; parts in braces are slots.
  public struct Text: Hashable, Sendable {
    public var text: String
    public var codes: [BehaviourCode]
    /// What its question asks for; nil when it asks nothing.
    public var asks: Asks?
    public var place: Place
    /// Makes a text.
    public init(
      text: String, codes: [BehaviourCode] = [], asks: Asks? = nil, place: Place = Place()
    ) {
      self.text = text
      self.codes = codes
      self.asks = asks
      self.place = place
    }
  }

  public var id: String
  public var move: Move
  public var when: Conditions
  /// Eligible only while no other reply of the move has an unsaid text that fits.
  public var otherwise: Bool
  public var says: [Text]
  public var place: Place

  /// Makes a reply.
  public init(
    id: String, move: Move, when: Conditions = Conditions(), otherwise: Bool = false,
    says: [Text], place: Place = Place()
  ) {
    self.id = id
    self.move = move
    self.when = when
    self.otherwise = otherwise
    self.says = says
    self.place = place
  }
}

/// Cues that say how a sign is meant: denied, another's, over, only supposed.
///
/// The method is ConText (Harkema and others 2009, doi 10.1016/j.jbi.2009.05.002): a cue has a
/// direction and a reach, terminators cut it, and look-alikes swallow it.
public struct ContextRule: Hashable, Sendable {
  public enum Effect: String, Hashable, Sendable, CaseIterable {
    case negated, other, past, supposed, quoted, everyday
    /// The clause that starts here counts double; also ends the reach of other cues.
    case contrast
    /// Ends the reach of other cues, and does nothing else.
    case stop
  }

  public enum Direction: String, Hashable, Sendable, CaseIterable { case forward, backward, both }

  public var id: String
  public var effect: Effect
  public var direction: Direction
  /// Words between cue and sign at most, plus one: a reach of 1 is the neighbour.
  public var reach: Int
  public var cues: [Phrase]
  public var lookAlikes: [Phrase]
  /// Signs that this rule never turns off.
  public var spares: [String]
  /// The only signs that this rule turns off; empty: any.
  public var only: [String]
  public var place: Place

  /// Makes a context rule; look-alikes, spared and only signs may be left out.
  public init(
    id: String, effect: Effect, direction: Direction = .forward, reach: Int = 6, cues: [Phrase],
    lookAlikes: [Phrase] = [], spares: [String] = [], only: [String] = [], place: Place = Place()
  ) {
    self.id = id
    self.effect = effect
    self.direction = direction
    self.reach = reach
    self.cues = cues
    self.lookAlikes = lookAlikes
    self.spares = spares
    self.only = only
    self.place = place
  }
}

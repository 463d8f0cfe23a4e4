/// Cues that say how a sign is meant: denied, another's, over, only supposed.
///
/// The method is ConText (Harkema and others 2009, doi 10.1016/j.jbi.2009.05.002): a cue has a
/// direction and a reach, terminators cut it, and look-alikes swallow it. What a cue reaches over and
/// what it needs of the sign's clause are our additions.
public struct ContextRule: Hashable, Sendable {
  public enum Effect: String, Hashable, Sendable, CaseIterable {
    case negated, other, past, supposed, quoted, everyday
    /// The clause that starts here counts double; also ends the reach of other cues.
    case contrast
    /// Ends the reach of other cues, and does nothing else.
    case stop
    /// Joins the last part of a list with commas: "or".
    case joint
    /// Makes what stands behind a comma a clause of its own, so that no list runs into it.
    case clause
    /// A verb in the past or in the present, the speaker, or "you": a clause of its own too, and what a
    /// rule that `needs` it looks for.
    case pastTense = "past-tense"
    case presentTense = "present-tense"
    case firstPerson = "first-person"
    case secondPerson = "second-person"
    /// Takes back that a sign is past: "and I still do".
    case lasting
  }

  public enum Direction: String, Hashable, Sendable, CaseIterable {
    case forward, backward, both
    /// The sign stands in quotation marks. Such a rule has no cues; its look-alikes are words before
    /// the marks that make the quotation the speaker's own.
    case within
  }

  /// Which clause ends a cue reaches over.
  public enum Over: String, Hashable, Sendable, CaseIterable {
    case none
    /// The commas of a list whose last part a joint leads to: "not tired, cross or bored".
    case orList = "or-list"
    /// Those of any parts that are no clauses of their own: "denies fever, chills, cough".
    case list
    /// The comma beside which it stands: "last year, I drowned"; "I drowned, years ago".
    case comma
    /// All before it in its sentence, and the sentence before: "I drowned. That was in 1999."
    case sentence
  }

  /// What a sign's own clause must be like for the cues to act on it.
  public enum Need: String, Hashable, Sendable, CaseIterable {
    case nothing
    /// The verb of its sentence nearest to the sign's end is in the past: "in March I was drowning".
    case pastTense = "past-tense"
    /// The speaker stands neither between cue and sign nor in the sign: not "my boss drives me mad".
    case thirdPerson = "third-person"
    /// The sign itself says "you": "he goes, you'll never change".
    case secondPerson = "second-person"
  }

  public var id: String
  public var effect: Effect
  public var direction: Direction
  /// Words between cue and sign at most, plus one: a reach of 1 is the neighbour.
  public var reach: Int
  public var cues: [Phrase]
  public var lookAlikes: [Phrase]
  public var over: Over
  public var needs: Need
  /// Signs that this rule never turns off.
  ///
  /// Each by name, by the beginning of a name (`told-*`), or all of a bank by the bank's name. A
  /// name that the book lacks does nothing.
  public var spares: [String]
  /// The only signs that this rule turns off, named in the same way; empty: any.
  public var only: [String]
  public var place: Place

  /// Makes a context rule; look-alikes, spared and only signs may be left out.
  public init(
    id: String, effect: Effect, direction: Direction = .forward, reach: Int = 6, cues: [Phrase],
    lookAlikes: [Phrase] = [], over: Over = .none, needs: Need = .nothing,
    spares: [String] = [], only: [String] = [], place: Place = Place()
  ) {
    self.id = id
    self.effect = effect
    self.direction = direction
    self.reach = reach
    self.cues = cues
    self.lookAlikes = lookAlikes
    self.over = over
    self.needs = needs
    self.spares = spares
    self.only = only
    self.place = place
  }
}

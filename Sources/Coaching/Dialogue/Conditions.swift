/// When a policy row, a reply or a practice fits: every list that is not empty must hold the
/// value of the moment; an empty list asks nothing.
public struct Conditions: Hashable, Sendable {
  /// The state of this statement.
  public var state: [ClientState] = []
  /// The session's standing state after this statement; neutral: nothing stands.
  public var standing: [ClientState] = []
  /// A sign that holds in this statement.
  public var sign: [String] = []
  /// A note that was heard in this session, now or before.
  public var note: [String] = []
  public var phase: [Phase] = []
  public var gate: [Gate] = []
  /// Whether the client agreed to change work: `change` or `none`.
  public var agreed: [Agreement] = []
  /// The band of the last number.
  public var suds: [SUDSBand] = []
  /// How the number moved, in the statement that says one.
  public var number: [NumberMove] = []
  /// How the statement is read.
  public var said: [Said] = []
  /// What awaited an answer before this statement.
  public var asked: [Asks] = []
  public var safety: [SafetyStage] = []
  public var crisis: [Crisis] = []
  /// A theme of this statement, or, while safety is not none, of the session.
  public var theme: [Theme] = []
  public var answer: [SafetyAnswer] = []
  /// A channel that was refused in this session.
  public var refused: [Channel] = []
  /// A channel that failed in this session.
  public var failed: [Channel] = []
  /// How many practices brought no relief, 0 to 3.
  public var failures: [Int] = []
  /// Whether the rigid half of `both` was parked and not yet returned to.
  public var parked: [Bool] = []
  /// Where a practice stands after this statement.
  public var practice: [PracticeStage] = []
  /// The command that was given.
  public var command: [CommandName] = []
  /// Which turn of the session this is: 1, 2 or 3 (3: third or later).
  public var turn: [Int] = []
  /// How many reframings were said since the client agreed to look, 0 to 5 (5: five or more).
  public var looks: [Int] = []
  /// Whether this is the opening of a session that goes on from an earlier one.
  public var continued: [Bool] = []
  public init() {}

  /// Whether the conditions name just one kind of moment: a sign, a command, a stage of a practice,
  /// or a way of answering other than a statement.
  public var isParticular: Bool {
    !sign.isEmpty || !command.isEmpty || continued == [true]
      || !looks.isEmpty || !practice.allSatisfy { $0 == .none }
      || !said.isEmpty && !said.contains(.statement)
  }
}

/// What the client agreed to.
public enum Agreement: String, Hashable, Sendable, CaseIterable { case none, change }

/// Where a practice stands in a turn.
public enum PracticeStage: String, Hashable, Sendable, CaseIterable {
  case none
  /// A step is to be said next.
  case step
  /// The client said something else than the step asked; it is asked once more.
  case aside
  /// The last step was just answered.
  case done
  /// It was stopped: by the client, or because it made things worse.
  case stopped
  /// One was asked for by name, and something said in this session stands against it.
  case barred
  /// One of change was asked for by name, and looking at it was not agreed yet.
  case unagreed
}

/// The names of the commands that change a session.
public enum CommandName: String, Hashable, Sendable, CaseIterable {
  case skip, stop, undo, suds, practice, country
}

/// A row of the policy: the first that fits decides the move.
public struct PolicyRow: Hashable, Sendable {
  public var id: String
  public var when: Conditions
  public var move: Move
  public var place: Place
  /// Makes a row.
  public init(id: String, when: Conditions, move: Move, place: Place = Place()) {
    self.id = id
    self.when = when
    self.move = move
    self.place = place
  }
}

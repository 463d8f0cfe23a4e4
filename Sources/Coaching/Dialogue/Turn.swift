/// One statement (or command) and its reply, with what decided it.
public struct Turn: Hashable, Sendable {
  /// What the client gave; nil for the opening.
  public var input: Input?
  public var assessment: Assessment
  /// The phase after the turn.
  public var phase: Phase
  public var move: Move
  /// The reply or practice that was said, by its id; a practice's step is `id/number`, from 1.
  public var rule: String
  /// Which of the reply's texts was said: an index in `Reply.says`; nil where none was.
  public var text: Int?
  /// The policy row that decided, by its id; what the engine decides itself is `safety`,
  /// `practice` or `command`.
  public var policy: String
  /// The coach's words; lines are parted by `\n`.
  public var reply: String
  /// Codes of the text that was said.
  public var codes: [BehaviourCode]
  /// What may keep time beside the words, in a step of a practice.
  public var pace: Practice.Pace?

  /// Makes a turn.
  public init(
    input: Input?, assessment: Assessment, phase: Phase, move: Move, rule: String, policy: String,
    reply: String, codes: [BehaviourCode] = [], pace: Practice.Pace? = nil, text: Int? = nil
  ) {
    self.input = input
    self.assessment = assessment
    self.phase = phase
    self.move = move
    self.rule = rule
    self.policy = policy
    self.reply = reply
    self.codes = codes
    self.pace = pace
    self.text = text
  }
}

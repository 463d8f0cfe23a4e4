/// What the policy was asked in a turn, for whoever explains or proves what a book does.
public struct Traced: Sendable {
  public var turn: Turn
  /// The moment at which the policy was asked.
  ///
  /// Each key holds the moment's one value, `sign` and `note` all that were heard, and what there is
  /// none of is empty. Nil where the engine answered by itself: safety, a practice's step, the end.
  public var moment: Conditions?
  /// The first row that fits, by its place in the policy; a row of change mode counts here also
  /// while the gate is closed, when the engine passes it over.
  public var firstFit: Int?
  /// The client's number of distress, where one was said in this turn.
  public var number: Int?
  /// How the text was chosen; nil where there was no choice: a practice's step, `/undo`.
  public var choice: TextChoice?
}

extension Coach {
  /// Takes an input as `step` does, and tells what the policy was asked.
  public mutating func trace(_ input: Input, in session: inout Session) -> Traced {
    guard input != .undo else { return Traced(turn: step(input, in: &session)) }
    let (turn, work) = take(input, &session, choice: TextChoice())
    let choice = work.choice.flatMap { $0.kept.isEmpty ? nil : $0 }
    let number = work.number == nil ? nil : work.memory.suds
    guard let moment = work.decided else {
      return Traced(turn: turn, number: number, choice: choice)
    }
    return Traced(
      turn: turn, moment: Conditions(moment),
      firstFit: book.policy.firstIndex { $0.when.fit(moment) }, number: number, choice: choice)
  }
}

extension Conditions {
  /// A moment, written down as conditions that fit just it.
  fileprivate init(_ moment: Moment) {
    self.init()
    state = [moment.state]
    standing = [moment.standing]
    sign = moment.signs
    note = moment.notes
    phase = [moment.phase]
    gate = [moment.gate]
    agreed = [moment.agreed ? .change : .none]
    suds = [moment.suds]
    number = moment.number.map { [$0] } ?? []
    said = [moment.said]
    asked = moment.asked.map { [$0] } ?? []
    safety = [moment.safety]
    crisis = [moment.crisis]
    theme = Theme.allCases.filter { moment.themes.contains(Themes($0)) }
    answer = moment.answer.map { [$0] } ?? []
    refused = moment.refused.list
    failed = moment.failed.list
    failures = [moment.failures]
    parked = [moment.parked]
    practice = [moment.practice]
    command = moment.command.map { [$0] } ?? []
    turn = [moment.turn]
    looks = [moment.looks]
    continued = [moment.continued]
  }
}

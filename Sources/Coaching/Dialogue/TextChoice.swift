/// How one text was chosen among all that a book has for a move.
public struct TextChoice: Hashable, Sendable {
  /// A text, by its reply (an index in `Book.replies`, or in the replies of safety) and its place
  /// within it, from 0.
  public struct Text: Hashable, Sendable {
    public var reply: Int
    public var place: Int

    /// Names a text.
    public init(reply: Int, place: Int) {
      self.reply = reply
      self.place = place
    }
  }

  /// Why a text of a reply that fits was left out.
  public enum Bar: Hashable, Sendable {
    /// It asks for what may not be asked for now: a number, a yes to change, a practice.
    case mayNotAsk
    /// A slot of it is empty.
    case emptySlot
    /// It would quote a clause that a neighbour says in the coach's own voice.
    case saidInTheCoachsVoice
  }

  /// What was looked at, in this order; each keeps some of the texts.
  public enum Step: Hashable, Sendable, CaseIterable {
    /// Its reply's conditions hold, and its slots are filled.
    case fits
    /// It is written for "are you a person?".
    case answersThePerson
    /// It brings back what was parked, and there is ground for it.
    case returnsToTheParked
    /// Work begins with a number.
    case asksForTheNumber
    /// It is time to offer: change, or a practice.
    case isDue
    /// Said least often in this session; among new ones, written for just this moment.
    case isWrittenForThis
    /// Two turns running ended in a question.
    case asksNothing
    /// The session's seed, among what is left.
    case seed
  }

  /// What a step kept.
  public struct Kept: Hashable, Sendable {
    public var step: Step
    public var texts: [Text]
  }

  public private(set) var kept: [Kept] = []
  /// Texts of fitting replies that were left out at once, and why.
  public private(set) var leftOut: [(text: Text, bar: Bar)] = []

  mutating func leaveOut(_ reply: Int, _ place: Int, _ bar: Bar) {
    leftOut.append((Text(reply: reply, place: place), bar))
  }

  mutating func keep(_ pool: [Speech.Chosen], by step: Step) {
    let texts = pool.map { Text(reply: $0.reply, place: $0.place) }
    kept.append(Kept(step: step, texts: texts))
  }

  public static func == (one: TextChoice, other: TextChoice) -> Bool {
    one.kept == other.kept && one.leftOut.elementsEqual(other.leftOut, by: ==)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(kept) }
}

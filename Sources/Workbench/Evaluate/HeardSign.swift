/// A sign that was found in a statement, in words: what `Sign` holds as numbers.
public struct HeardSign: Hashable, Sendable {
  /// A context rule that turned a sign off.
  public struct Cue: Hashable, Sendable {
    public var id: String
    /// Its place as `file:line`.
    public var place: String

    /// Makes a cue's rule.
    public init(id: String, place: String) {
      self.id = id
      self.place = place
    }
  }

  /// The rule's name.
  public var sign: String
  public var bank: Bank
  /// The words, as typed.
  public var text: String
  /// The words, as UTF-8 offsets in the statement.
  public var bytes: Range<Int>
  public var holds: Bool
  public var reason: Because.Reason
  /// Why it holds or not, as in `classify`: `affirmed`, `negated by 'not'`.
  public var because: String
  public var weight: Int
  /// The phrase that fitted, as its author wrote it.
  public var phrase: String
  /// The phrase's place as `file:line`.
  public var place: String
  /// The context rule that turned it off; nil when it holds, or an `unless` did.
  public var cue: Cue?

  /// Makes a sign; what a comparison does not need may be left out.
  public init(
    sign: String, bank: Bank, text: String, bytes: Range<Int> = 0..<0, holds: Bool,
    reason: Because.Reason = .affirmed, because: String, weight: Int = 0, phrase: String = "",
    place: String = "", cue: Cue? = nil
  ) {
    self.sign = sign
    self.bank = bank
    self.text = text
    self.bytes = bytes
    self.holds = holds
    self.reason = reason
    self.because = because
    self.weight = weight
    self.phrase = phrase
    self.place = place
    self.cue = cue
  }

  /// Looks up a sign in the book that heard it.
  public init(_ sign: Sign, in statement: String, _ book: Book) {
    let rule = book.signs[sign.rule]
    let phrase = rule.phrases[sign.phrase].phrase
    let contexts = sign.rule >= book.safety.firstSign ? book.safety.contexts : book.contexts
    self.init(
      sign: rule.id, bank: rule.bank, text: String(statement.slice(bytes: sign.bytes) ?? ""),
      bytes: sign.bytes, holds: sign.holds, reason: sign.because.reason,
      because: sign.because.text(in: statement), weight: sign.weight, phrase: phrase.source,
      place: phrase.place.text,
      cue: sign.because.context.map { Cue(id: contexts[$0].id, place: contexts[$0].place.text) })
  }

  /// One line: the words, why it holds or not, and where the rules stand.
  var line: String {
    let why = holds ? "holds" + (weight > 0 ? ", weight \(weight)" : "") : because
    let off = cue.map { " [\($0.id), \($0.place)]" } ?? ""
    return "\(sign) \"\(text)\" \(why)\(off) by \(phrase.shortened) [\(place)]"
  }
}

extension String {
  /// The beginning of a long phrase; its line in the file has all of it.
  public var shortened: String { count > 60 ? prefix(58) + "…" : self }
}

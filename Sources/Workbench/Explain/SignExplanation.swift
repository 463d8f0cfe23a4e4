/// One sign of a statement, and why it holds or not, in words that a therapist accepts.
public struct SignExplanation: Hashable, Sendable {
  public var heard: HeardSign
  /// What the rule is about; what stands behind the first sentence is for those who write rules.
  public var about: String
  /// For a crisis sign, its tier.
  public var tier: Crisis
  /// The weight that the phrase has, before a contrast doubles it; nil for signs that have none.
  public var phraseWeight: Int?
  /// The contrast cue that doubles the weight, as typed; nil where none does.
  public var contrast: String?
  /// Whether that cue stands before the sign.
  private var isAfterContrast = false
  /// The sentences about cues: first the one that decided, then those that nearly did.
  public var reasons: [CueExplanation]
  /// Words of the sign that were read as others.
  public var respelt: [(typed: String, read: String)]

  init(_ examined: ExaminedSign, in statement: String, _ book: Book) {
    let sign = examined.sign
    let rule = book.signs[sign.rule]
    heard = HeardSign(sign, in: statement, book)
    about = rule.about.split(separator: ". ").first.map(String.init) ?? ""
    if about.last.map({ !".!?".contains($0) }) ?? false { about += "." }
    tier = rule.tier
    let weight = rule.phrases[sign.phrase].weight
    switch rule.bank {
    case .overwhelm, .rigidity, .flow: phraseWeight = weight
    case .note, .crisis, .answer: phraseWeight = nil
    }
    func words(_ range: Range<Int>) -> String {
      (statement.slice(bytes: range).map(String.init) ?? "").visible()
    }
    contrast = sign.weight > weight ? examined.contrast.map(words) : nil
    isAfterContrast = examined.contrast.map { $0.upperBound <= sign.bytes.lowerBound } ?? false
    respelt = examined.respellings.map { (words($0.bytes), $0.read) }
    let isSafety = sign.rule >= book.safety.firstSign
    reasons = CueExplanation.all(
      of: examined, contexts: isSafety ? book.safety.contexts : book.contexts, words: words)
  }

  /// The sign in lines for a reader.
  ///
  /// - Parameter tellsAbout: whether to say what the rule is about.
  /// - Returns: what and whether, then indented why, from which phrase, with what weight.
  public func lines(tellsAbout: Bool = true) -> [String] {
    let kind = heard.bank == .crisis ? "safety, \(tier.rawValue)" : heard.bank.rawValue
    let head =
      "\"\(heard.text.visible())\": \(heard.sign) (\(kind)) \(heard.holds ? "holds" : "does not hold")."
    var lines = tellsAbout && !about.isEmpty ? [about] : []
    lines += reasons.map(\.text)
    lines += respelt.map { "\"\($0.typed)\" was read as \"\($0.read)\"." }
    lines.append("\(weightText)\(heard.phrase.shortened) [\(heard.place)].")
    return [head] + lines.map { "    " + $0 }
  }

  private var weightText: String {
    guard let phraseWeight else { return "By the phrase " }
    guard heard.holds else { return "It would weigh \(heard.weight), by the phrase " }
    guard let contrast else { return "Weight \(phraseWeight), by the phrase " }
    return "Weight \(heard.weight): \(phraseWeight), doubled because it stands "
      + "\(isAfterContrast ? "after" : "before") \"\(contrast)\". By the phrase "
  }

  public static func == (a: SignExplanation, b: SignExplanation) -> Bool {
    a.heard == b.heard && a.reasons == b.reasons && a.contrast == b.contrast
      && a.respelt.elementsEqual(b.respelt, by: ==)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(heard) }
}

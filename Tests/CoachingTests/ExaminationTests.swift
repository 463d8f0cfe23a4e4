import Testing

@testable import Coaching

/// What stood around a sign, and what kept cues from it.
@Suite struct ExaminationTests {
  private func phrase(_ text: String) throws -> Phrase { try Phrase(parsing: text) }

  private func listener() throws -> Listener {
    var rules = Rules()
    rules.signs = [
      SignRule(
        id: "panic", bank: .overwhelm,
        phrases: [.init(phrase: try phrase("(panic|panicking) ?attack"), weight: 2)],
        unless: [try phrase("panic buying")]),
      SignRule(
        id: "stupid", bank: .rigidity,
        phrases: [.init(phrase: try phrase("stupid"), weight: 2)]),
    ]
    rules.contexts = [
      ContextRule(
        id: "not", effect: .negated, reach: 3, cues: [try phrase("not"), try phrase("I'm not")],
        lookAlikes: [try phrase("not only")], spares: ["stupid"]),
      ContextRule(id: "if", effect: .supposed, cues: [try phrase("if")]),
      ContextRule(id: "but", effect: .contrast, cues: [try phrase("but")]),
      ContextRule(id: "over", effect: .past, direction: .backward, cues: [try phrase("years ago")]),
    ]
    return Listener(book: try Book(rules, safety: Rules()))
  }

  /// The fates of the cues around the only sign of a statement, each with its words.
  private func fates(_ statement: String) throws -> [String] {
    var listener = try listener()
    let examined = listener.examine(statement)
    #expect(examined.map(\.sign) == listener.hear(statement).signs)
    return try #require(examined.first).cues.map { cue in
      let words = statement.slice(bytes: cue.bytes) ?? ""
      return "\(words): \(cue.fate.tag(in: statement))"
    }
  }

  @Test(arguments: [
    ("I'm not in panic", ["I'm not: decides"]),
    ("if not in panic", ["if: agrees", "not: decides"]),
    ("not ever not panic", ["not: cancelled", "not: cancelled"]),
    ("not a b c d panic", ["not: 5 words away"]),
    ("not a b c d e f panic", []),
    ("not here but in panic", ["not: stopped by but"]),
    ("I'm not well, panic", ["I'm not: clause end"]),
    ("I'm not well. Panic", []),
    ("not only panic", ["not: look-alike of not only"]),
    ("not stupid", ["not: spared"]),
    ("years ago panic", []),
    ("panic, not now", []),
    ("panic years ago", ["years ago: decides"]),
  ])
  func eachCueHasAFate(statement: String, expected: [String]) throws {
    #expect(try fates(statement) == expected)
  }

  @Test func anExceptionIsToldByItsPhraseAlone() throws {
    var listener = try listener()
    let sign = try #require(listener.examine("if not panic buying").first)
    #expect(sign.unless?.source == "panic buying")
    #expect(sign.cues.isEmpty)
  }

  @Test func theContrastThatDoublesAWeightIsTold() throws {
    var listener = try listener()
    let statement = "stupid but panic"
    let signs = listener.examine(statement)
    #expect(signs.map { $0.contrast == nil } == [true, false])
    #expect(signs[1].contrast.flatMap { statement.slice(bytes: $0) } == "but")
  }

  @Test(arguments: [
    ("a paniiiic", ["paniiiic: panic"]), ("a PANIC", []), ("a pänic", ["pänic: panic"]),
    ("panicing", ["panicing: panicking"]),
  ])
  func wordsThatWereReadAsOthersAreTold(statement: String, expected: [String]) throws {
    var listener = try listener()
    let found = listener.examine(statement).first?.respellings.map {
      "\(statement.slice(bytes: $0.bytes) ?? ""): \($0.read)"
    }
    #expect((found ?? []) == expected)
  }

  @Test func aDisguisedWordIsToldWhereItStands() throws {
    var safety = Rules()
    safety.sets = [WordSet(id: "disguised", words: [try phrase("suicide")])]
    safety.signs = [
      SignRule(
        id: "word", bank: .crisis, phrases: [.init(phrase: try phrase("suicide now"), weight: 2)],
        tier: .explicit, theme: .suicide)
    ]
    var listener = Listener(book: try Book(Rules(), safety: safety))
    let statement = "oh s u i c i d e now"
    let sign = try #require(listener.examine(statement).first)
    #expect(sign.sign == listener.hear(statement).signs.first)
    #expect(sign.respellings.map { statement.slice(bytes: $0.bytes) } == ["s u i c i d e"])
    #expect(sign.respellings.map(\.read) == ["suicide"])
  }
}

extension NearbyCue.Fate {
  fileprivate func tag(in statement: String) -> String {
    switch self {
    case .decides: "decides"
    case .agrees: "agrees"
    case .cancelled: "cancelled"
    case .beyond(let words): "\(words) words away"
    case .clauseEnd: "clause end"
    case .unmet(let need): "needs \(need.rawValue)"
    case .stopped(let range, _): "stopped by \(statement.slice(bytes: range) ?? "")"
    case .lookAlike(let range, _): "look-alike of \(statement.slice(bytes: range) ?? "")"
    case .spared: "spared"
    }
  }
}

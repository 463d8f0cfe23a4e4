import Testing
import Workbench

/// Phrases that change nothing are told, and only those.
@Suite struct PhraseCheckTests {
  private static let words = """
    - set: load
      words: [work, debt, "other people's problems"]
    - set: pile
      words: [<load>, bills]
    - reply: r
      move: reflection
      says: ["{load}, {pile}, {heap}."]

    """

  private func found(_ phrases: [String], unless: [String] = []) -> [Diagnostic] {
    func list(_ key: String, _ texts: [String]) -> String {
      texts.isEmpty ? "" : "  \(key):\n" + texts.map { "    - \($0)\n" }.joined()
    }
    let sign = "- sign: s\n  bank: overwhelm\n" + list("phrases", phrases) + list("unless", unless)
    let book = "- book: sample\n  version: \"1\"\n  format: 1\n"
    return check(
      ReadBook(files: [
        RuleFile(name: "book.yaml", text: book + Self.words), RuleFile(name: "s.yaml", text: sign),
      ])
    ).filter { $0.place.file == "s.yaml" }
  }

  @Test(arguments: [
    ("snowed under", "snowed (under|in)"),
    ("so overwhelmed", "?so overwhelm*"),
    ("overwhelming*", "overwhelm*"),
    ("drowning in work", "drowning in (work|debt)"),
    ("drowning in <load>", "drowning in <pile=<load>>: 3"),
    ("too much ... at once", "too much ...5 at once"),
    ("too ?very much", "too ?(very|far) much"),
    ("I can't cope", "(i|we) cannot cope"),
  ])
  func aPhraseThatAnotherHearsToo(phrase: String, other: String) {
    for phrases in [[phrase, other], [other, phrase]] {
      let told = found(phrases).filter { $0.fault == .shadowedPhrase }
      // Of two that say the same the second is told; else the narrower one.
      #expect(told.map(\.place.line).count == 1, "\(phrases)")
    }
    let told = found([phrase, other])
    if told.first?.place.line == 4 { #expect(told[0].notes.first?.place.line == 5) }
  }

  @Test(arguments: [
    // Hears more words, elsewhere.
    ("snowed under", "snowed"),
    ("snowed (under|in)", "snowed under"),
    // A heavier one counts.
    ("snowed under: 3", "snowed (under|in)"),
    // A slot is filled.
    ("drowning in <load>", "drowning in (work|debt|other people's problems)"),
    ("drowning in <load>", "drowning in (work|debt)"),
    ("overwhelm*", "overwhelming*"),
    ("too much ...5 at once", "too much ... at once"),
    // "so much, at once" is heard by the first alone: a gap never goes across a comma.
    ("so much at once", "so much ... at once"),
    ("so much ... at once", "so much at once"),
    ("a b c", "a ... c"),
  ])
  func aPhraseThatIsNeeded(phrase: String, other: String) {
    #expect(found([phrase, other]).filter { $0.place.line == 4 }.map(\.short) == [])
  }

  @Test func theWitnessIsASentence() throws {
    let told = found(["?so snowed (under|in)", "(so|very) snowed under", "snowed*"])
    #expect(told.map(\.short) == [])
    let other = found(["so snowed under", "?so snowed (under|in)"])
    let fault = try #require(other.first)
    #expect(fault.message == "all that this phrase hears, '?so snowed (under|in)' hears too")
    #expect(fault.hint == "as in \"so snowed under\": leave it out")
    #expect(fault.severity == .warning)
  }

  @Test func aPhraseThatUnlessAlwaysTurnsOff() {
    let told = found(["want to stop", "stop now"], unless: ["to (stop|end)"])
    #expect(told.map(\.short) == ["M319 4:7"])
    #expect(told.first?.hint == "as in \"want to stop\", by 'to (stop|end)'")
    #expect(told.first?.notes.first?.place.line == 7)
    #expect(found(["want ?to stop"], unless: ["to stop"]).isEmpty)
    #expect(found(["want to stop"], unless: ["to stop it"]).isEmpty)
    #expect(found(["a ... b", "c"], unless: ["a b"]).isEmpty)
  }

  @Test func aSignThatIsNeverHeardIsToldOnce() {
    let told = found(["want to stop", "to stop now"], unless: ["to stop"])
    #expect(told.map(\.short) == ["M319 1:3"])
  }

  /// What is told to be in vain can be left out, and the same is heard.
  @Test func leavingItOutChangesNothing() throws {
    func heard(_ phrases: [String], _ text: String) throws -> [String] {
      let rules =
        "- book: b\n  version: \"1\"\n  format: 1\n- sign: s\n  bank: overwhelm\n  phrases:\n"
        + phrases.map { "    - \($0)\n" }.joined()
      let book = try readBook(files: [RuleFile(name: "book.yaml", text: rules)]).book
      var listener = Listener(book: book)
      return listener.hear(text).signs.map { "\($0.bytes) \($0.holds)" }
    }
    let kept = ["(really|so) ?very (tired|worn) ... of (it|this) all", "worn*"]
    let idle = ["so tired ... of it all", "worn", "so very worn ... of this all"]
    for text in [
      "so tired, of it all", "so tired of it all", "I'm so very worn and sick of this all",
    ] {
      #expect(try heard(kept + idle, text) == heard(kept, text), "\(text)")
    }
  }
}

extension Diagnostic {
  fileprivate var short: String { "\(fault.code) \(place.line):\(place.column)" }
}

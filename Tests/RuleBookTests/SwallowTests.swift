import RuleBook
import Testing

/// What YAML would swallow without a word is a fault, at its place, with the mend.
@Suite struct SwallowTests {
  @Test(arguments: [
    // A comment that was meant as text.
    ("I'm #1 in failing", "M105 4:11"),
    ("#1 at failing", "M105 4:7"),
    // A mapping or a list where a phrase should stand.
    ("can't cope: at all", "M108 4:7"),
    ("can't cope: 7", "M108 4:7"),
    ("{text: no}", "M108 4:7"),
    ("[drowning]", "M109 4:7"),
    ("- drowning", "M109 4:7"),
    // Tags, anchors, aliases.
    ("!important drowning", "M106 4:7"),
    ("&it drowning", "M106 4:7"),
    ("*drowning", "M106 4:7"),
    // A tab.
    ("snowed\tunder", "M104 4:13"),
  ])
  func aPhrase(source: String, expected: String) {
    let found = read(sign(source))
    #expect(found.diagnostics.map(\.short) == [expected])
    #expect(found.diagnostics.allSatisfy { $0.hint != nil })
  }

  @Test(arguments: [
    "\"I'm #1 in failing\"", "'I''m #1'", "drowning # a remark", "drowning   #",
    "\"can't cope: at all\"", "\"*drowning\" #glued behind a quote swallows nothing",
    "\"a\ttab in quotes\"", "c#", "drowning: 3", "what's-it*",
  ])
  func whatIsNotSwallowedIsNoFault(source: String) {
    #expect(faults(sign(source)).filter { !$0.hasPrefix("M3") } == [])
  }

  @Test func aQuotedTextBehindAPlainOneIsNoPartOfIt() {
    #expect(
      faults(sign("drowning", "\"it's #1\"", "sinking")).filter { !$0.hasPrefix("M313") } == [])
    let examples = "  examples:\n    - plain\n    - \"I'm #1 [a]\"\n    - \"a: &b *c\"\n"
    #expect(faults(sign("a") + examples) == [])
  }

  @Test func aPlainTextOverSeveralLinesIsOne() {
    let text = """
      - sign: s
        bank: flow
        about: it goes on
          "quoted" here and 'there
          *and so on
        phrases: [a b
          c, d]
      """
    #expect(faults(text) == [])
    #expect(read(text).rules.signs.first?.phrases.map(\.phrase.source) == ["a b c", "d"])
  }

  @Test func aWeightOutsideOfPhrases() {
    let found = read("- sign: s\n  bank: flow\n  phrases: [a]\n  unless:\n    - b: 2\n").diagnostics
    #expect(found.map(\.short) == ["M108 5:7"])
    #expect(found.first?.hint?.hasPrefix("a weight stands in 'phrases' alone") == true)
  }

  @Test func aQuestionMarkInAFlowListMakesAKey() {
    let text = "- sign: s\n  bank: flow\n  phrases: [a, ?so tired]\n"
    #expect(faults(text) == ["M108 3:16"])
    #expect(faults(sign("?so tired")) == [])
  }

  @Test func aCommaThatCutsAText() {
    let text = """
      - reply: r
        move: reflection
        says:
          - {text: Heavy, and long, codes: [SR]}
      """
    #expect(faults(text) == ["M110 4:21"])
  }

  @Test(arguments: [
    ("- sign: s\n  bank: flow\n  phrases: [a]\n  bank: note\n", "M107 4:3", 2),
    ("- sign: s\n  bank: flow\n  phrases: [a]\n  \"bank\": note\n", "M107 4:3", 2),
    (
      "- policy: p\n  when: {state: both, phase: opening, state: flow}\n  move: opening\n",
      "M107 2:39", 2
    ),
  ])
  func aKeyGivenTwice(text: String, expected: String, first: Int) {
    let found = read(text).diagnostics
    #expect(found.map(\.short) == [expected])
    #expect(found.first?.notes.first?.place.line == first)
  }

  @Test(arguments: [
    ("about: \"a\" b\n  bank: flow", "M101 2:14"),
    ("about: 'it's fine'\n  bank: flow", "M101 2:14"),
    ("phrases: [a] b\n  bank: flow", "M101 2:16"),
    ("phrases: [\"a\" b]\n  bank: flow", "M101 2:17"),
    ("bank flow\n  phrases: [a]", "M101 2:3"),
    ("bank:flow\n  phrases: [a]", "M101 2:3"),
    ("bank: flow\n   about: x", "M101 3:9"),
    ("phrases:\n    - @home", "M101 3:7"),
  ])
  func aSlipOfTheKeyboard(keys: String, expected: String) {
    let found = read("- sign: s\n  \(keys)\n").diagnostics
    #expect(found.map(\.short) == [expected])
    #expect(found.allSatisfy { $0.hint != nil })
  }

  @Test func theSameKeyInTwoStepsIsNone() {
    let text = """
      - practice: p
        mode: stability
        title: "a walk"
        channel: movement
        steps:
          - say: "One step."
            waits: nothing
          - say: "One more."
            waits: nothing
      """
    #expect(faults(text) == [])
  }

  @Test func quotesAndBracketsThatNothingCloses() {
    #expect(faults("- sign: s\n  about: \"never closed\n  bank: flow\n") == ["M101 2:10"])
    #expect(faults("- set: s\n  words: [a, b\n") == ["M101 2:10"])
  }

  @Test func marksInsideBlockTextsAndQuotesMeanNothing() {
    let text = """
      - sign: s
        bank: flow
        about: |
          # not a remark, [ and { and " stay open, a: b, &x *y !z
            \ta tab
        phrases: ["a [ b", 'c { "d']
      """
    #expect(faults(text).filter { !$0.hasPrefix("M3") } == [])
  }

  @Test func lineEndsThatYAMLAloneKnows() {
    #expect(faults("# a\u{2028}b\n# c\u{85}d\n# e\rf\n") == ["M112 1:4", "M112 2:4", "M112 3:4"])
  }
}

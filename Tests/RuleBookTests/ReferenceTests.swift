import RuleBook
import Testing

/// Names by which rules speak of each other.
@Suite struct ReferenceTests {
  @Test func aNameDefinedTwiceIsToldInBothPlaces() {
    let found = read(
      sign("drowning"), also: [RuleFile(name: "signs/b.yaml", text: "\n" + sign("sinking"))]
    ).diagnostics
    #expect(found.map(\.short) == ["M401 2:3"])
    #expect(found[0].place.file == "signs/b.yaml")
    #expect(
      found[0].notes == [
        .init("first defined here", at: Place(file: "signs/a.yaml", line: 1, column: 3))
      ])
  }

  @Test func everyKindMayStandInAnyFileButNotTwice() {
    let twice = """
      - set: s
        words: [a]
      - context: s
        effect: stop
        cues: [<s>]
      - policy: s
        move: opening
      - reply: s
        move: opening
        says: ["A."]
      - practice: s
        mode: stability
        title: t
        channel: words
        steps: ["Go on."]

      """
    #expect(faults(twice) == [])
    let found = read(twice + twice).diagnostics.filter { $0.fault == .duplicateID }
    #expect(found.map(\.place.line) == [16, 18, 21, 23, 26])
  }

  @Test func aNameOfASafetySignIsTaken() {
    let text = "- sign: wants-to-die\n  bank: note\n  phrases: [a]\n"
    #expect(faults(text) == ["M401 1:3"])
  }

  @Test func unknownNamesAreToldWithTheNearest() {
    let found = read(
      """
      - sign: too-much
        bank: overwhelm
        phrases: [a <laod>]
      - sign: driving
        bank: note
        phrases: [b]
      - set: load
        words: [c]
      - context: not
        effect: negated
        cues: [d]
      - practice: walk
        mode: stability
        title: t
        channel: words
        suits: [tooMuch, too-mcuh]
        instead: [wlak]
        not-when: {note: [drivin, too-much]}
        steps: ["Go on."]
      """
    ).diagnostics.filter { $0.severity == .error }
    #expect(
      found.map(\.short) == [
        "M403 3:15", "M209 16:11", "M402 16:20", "M405 17:13", "M406 18:21", "M406 18:29",
      ])
    #expect(
      found.map(\.hint) == [
        "did you mean 'load'?",
        "names are small letters, digits and hyphens: toomuch", "did you mean 'too-much'?",
        "did you mean 'walk'?", "did you mean 'driving'?", "write 'sign: too-much'",
      ])
  }

  @Test func whatAContextRuleSparesMayBeMissingButASlipIsTold() {
    let told = read(
      """
      - sign: too-much
        bank: overwhelm
        phrases: [a]
      - context: not
        effect: negated
        cues: [d]
        only: [to-much, told-*, rigidity, headache]
      """
    ).diagnostics.filter { $0.place.line > 3 }
    #expect(told.map(\.short) == ["M413 7:10"])
    #expect(told.map(\.hint) == ["did you mean 'too-much'?"])
    #expect(told.allSatisfy { $0.severity == .warning })
  }

  @Test func aSignNamedInAConditionMayBeOneOfSafety() {
    #expect(
      faults("- reply: r\n  move: opening\n  when: {sign: wants-to-die}\n  says: [\"A.\"]\n") == [])
  }

  @Test func aRuleThatCouldNotBeReadIsNotMissedToo() {
    let text = """
      - set: load
        words: [a, b
      - sign: s
        bank: flow: x
        phrases: [c]
      - sign: t
        bank: flow
        phrases: [d <load>]
      - reply: r
        move: opening
        when: {sign: s}
        says: ["A."]
      """
    #expect(faults(text) == ["M101 2:10", "M101 4:13"])
  }

  @Test func aSetInsideItselfIsTold() {
    let text = """
      - set: a
        words: [x, <b>]
      - set: b
        words: [y, <c>]
      - set: c
        words: [z, <a>]
      - set: d
        words: [<a>]
      - sign: s
        bank: flow
        phrases: [q, <d>]
      """
    #expect(faults(text) == ["M404 1:3", "M404 3:3", "M404 5:3"])
  }

  @Test func aSetThatNoPhraseUsesIsAWarning() {
    let found = read("- set: a\n  words: [x]\n").diagnostics
    #expect(found.map(\.fault) == [.unusedSet])
    #expect(!found.hasErrors)
  }

  @Test func policyRows() {
    let found = read(
      """
      - reply: r
        move: opening
        says: ["A."]
      - policy: one
        move: opening
      - policy: two
        when: {phase: opening}
        move: opening
      - policy: three
        move: grounding
      - policy: four
        move: safety
      """
    ).diagnostics
    #expect(
      found.map(\.short) == [
        "M410 6:3", "M409 9:3", "M410 9:3", "M601 11:3", "M410 11:3",
      ])
    #expect(found[0].severity == .warning)
  }
}

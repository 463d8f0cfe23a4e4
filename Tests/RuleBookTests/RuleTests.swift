import RuleBook
import Testing

/// Each kind of rule, read whole, and its keys and values.
@Suite struct RuleTests {
  @Test func aSignIsReadWhole() throws {
    let found = read(
      """
      - set: load
        words: [work, "other people's problems"]
      - sign: too-much
        bank: overwhelm
        about: "Demands pile up."
        weight: 2
        phrases:
          - drowning (in|at) <load>
          - snowed under: 3
          - "buried": 1
        unless: [drowning in love]
        examples:
          - "Größe: I'm [snowed under] and [buried]"
        counterexamples: ["A cake."]
      """)
    #expect(found.diagnostics == [])
    let sign = try #require(found.rules.signs.first)
    #expect(sign.phrases.map(\.weight) == [2, 3, 1])
    #expect(
      sign.phrases.map(\.phrase.source) == ["drowning (in|at) <load>", "snowed under", "buried"])
    #expect(sign.phrases[0].phrase.place == Place(file: "signs/a.yaml", line: 8, column: 7))
    #expect(sign.unless.map(\.source) == ["drowning in love"])
    let example = try #require(sign.examples.first)
    #expect(example.text == "Größe: I'm snowed under and buried")
    let marked = example.marked.map { example.text.slice(bytes: $0).map(String.init) }
    #expect(marked == ["snowed under", "buried"])
    #expect(sign.place == Place(file: "signs/a.yaml", line: 3, column: 3))
  }

  @Test func contextPolicyReplyAndPracticeAreReadWhole() throws {
    let found = read(
      """
      - sign: driving
        bank: note
        phrases: [behind the wheel]
      - context: not
        effect: negated
        direction: both
        reach: 5
        cues: [not, "(never|hardly)"]
        look-alikes: [not only]
        spares: [driving]
        only: driving
      - policy: closed
        when: {phase: [opening, middle], gate: closed, suds: [6-7, 8-10], parked: yes, failures: [0, 3]}
        move: practice
      - reply: offer
        move: practice
        when: {practice: none, turn: 3, said: one-word, safety: none, note: driving}
        otherwise: true
        says:
          - {text: "Would {first} do?", codes: [Q, SEEK], asks: practice}
          - text: |
              You are
              here.
            codes: [CR]
          - {text: "As it is.", codes: [SR]}
      - practice: walk
        mode: change
        title: "a short walk"
        names: [(walk|walking)]
        channel: movement
        suits: driving
        not-when: {note: driving, refused: movement}
        instead: [walk]
        minutes: 3
        steps:
          - say: "Where to?"
            waits: text
            keep: place
          - say: "To {place}, then."
            waits: suds
            if-bad: stop
      """)
    #expect(found.diagnostics == [])
    let rules = found.rules
    let context = try #require(rules.contexts.first)
    #expect(context.effect == .negated && context.direction == .both && context.reach == 5)
    #expect(context.cues.count == 2 && context.lookAlikes.count == 1)
    #expect(context.spares == ["driving"] && context.only == ["driving"])
    let when = try #require(rules.policy.first).when
    #expect(when.phase == [.opening, .middle] && when.gate == [.closed])
    #expect(when.suds == [.stirred, .past] && when.parked == [true] && when.failures == [0, 3])
    let reply = try #require(rules.replies.first)
    #expect(reply.otherwise && reply.when.said == [.brief] && reply.when.turn == [3])
    #expect(reply.says.map(\.text) == ["Would {first} do?", "You are\nhere.", "As it is."])
    #expect(
      reply.says[0].codes == [.question, .seekCollaboration] && reply.says[0].asks == .practice)
    let practice = try #require(rules.practices.first)
    #expect(practice.mode == .change && practice.channel == .movement && practice.minutes == 3)
    #expect(practice.notWhen.note == ["driving"] && practice.notWhen.refused == [.movement])
    #expect(practice.steps.map(\.keep) == ["place", nil])
    #expect(practice.steps.map(\.stopsIfBad) == [false, true])
    #expect(practice.steps[1].waits == .suds)
  }

  @Test(arguments: [
    ("sing: x", "M201 1:3", "did you mean 'sign'?"),
    ("bank: flow\n  sign: s", "M201 1:3", "the kind comes first: begin the rule with '- sign:'"),
    ("just text", "M111 1:3", nil),
    ("[a, b]", "M111 1:3", nil),
    (
      "set: My Set\n  words: [a]", "M209 1:8", "names are small letters, digits and hyphens: my-set"
    ),
    ("set: s", "M203 1:3", "add 'words:'"),
    ("set: s\n  words: []", "M207 2:10", nil),
    ("sign: s\n  bank: flow\n  phrases: []", "M207 3:12", nil),
    ("context: c\n  effect: other\n  cues: []", "M207 3:9", nil),
    ("reply: r\n  move: opening\n  says: []", "M207 3:9", nil),
    (
      "practice: p\n  mode: change\n  title: t\n  channel: words\n  steps: []", "M207 5:10", nil
    ),
    ("set: s\n  word: [a]\n  words: [a]", "M202 2:3", "did you mean 'words'?"),
    ("set: s\n  words: [my ... work]", "M317 2:11", nil),
    ("context: c\n  effect: negate\n  cues: [not]", "M204 2:11", "did you mean 'negated'?"),
    ("context: c\n  effect: negated\n  reach: far\n  cues: [not]", "M206 3:10", nil),
    ("context: c\n  effect: negated\n  reach: 0\n  cues: [not]", "M206 3:10", nil),
    ("sign: s\n  bank: flow\n  phrases: {a: b}", "M205 3:12", nil),
    ("sign: s\n  bank: flow\n  weight: 4\n  phrases: [a]", "M206 3:11", nil),
    ("sign: s\n  bank: flow\n  tier: veiled\n  phrases: [a]", "M211 3:3", nil),
    ("sign: s\n  bank: flow\n  phrases: [a]\n  examples: [\"a [b\"]", "M210 4:14", nil),
    ("sign: s\n  bank: flow\n  phrases: [a]\n  examples: [\"a []\"]", "M210 4:14", nil),
    ("sign: s\n  bank: flow\n  phrases: [a]\n  counterexamples: [\"[b]\"]", "M210 4:21", nil),
    ("sign: s\n  bank: flow\n  phrases: [a, \"\"]", "M207 3:16", nil),
    (
      "reply: r\n  move: opening\n  says: [a]\n  when: {suds: 0-4}", "M204 4:16",
      "did you mean '0-3'?"
    ),
    (
      "reply: r\n  move: opening\n  says: [a]\n  when: {fase: opening}", "M202 4:10",
      "did you mean 'phase'?"
    ),
    ("reply: r\n  move: opening\n  says: [a]\n  when: {state: []}", "M207 4:17", nil),
    ("reply: r\n  move: opening\n  says: [a]\n  when: opening", "M205 4:9", nil),
    ("reply: r\n  move: opening\n  says: [a]\n  otherwise: maybe", "M204 4:14", nil),
    (
      "reply: r\n  move: opening\n  says:\n    - You say: it never ends", "M108 4:7",
      "put it in quotes"
    ),
    ("reply: r\n  move: opening\n  says:\n    - {text: a, codes: [XX]}", "M204 4:25", nil),
    (
      "practice: p\n  mode: change\n  title: t\n  channel: words\n  steps:\n    - Say: this",
      "M108 6:7", "put it in quotes"
    ),
  ])
  func aWrongPart(rule: String, expected: String, hint: String?) {
    let found = read("- " + rule + "\n").diagnostics.filter { $0.severity == .error }
    #expect(found.map(\.short) == [expected])
    if let hint { #expect(found.first?.hint == hint) }
  }

  @Test func theTextsOfAReplyWhoseMoveCannotBeReadAreLookedAtToo() {
    #expect(
      faults("- reply: r\n  move: ground\n  says: [\"One? Two?\"]\n") == ["M204 2:9", "M501 3:10"])
  }

  @Test func aBookSaysItsNameOnceAndItsFormat() {
    #expect(faults("- book: other\n  version: \"2\"\n  format: 1\n") == ["M401 1:3"])
    let newer = ReadBook(
      files: [RuleFile(name: "book.yaml", text: "- book: b\n  version: \"1\"\n  format: 2\n")],
      safety: .someSafety)
    #expect(newer.diagnostics.map(\.short) == ["M212 3:11"])
    let none = ReadBook(
      files: [RuleFile(name: "words.yaml", text: "# nothing\n")], safety: .someSafety)
    #expect(none.diagnostics.map(\.fault) == [.noBookRule])
  }
}

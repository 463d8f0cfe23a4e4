import RuleBook
import Testing

/// All faults of all files are told at once, each at its place.
@Suite struct TwentyFaultsTests {
  static let text = """
    - sign: too-much
      bank: overwelm
      weight: 9
      phrases:
        - drowning in <laod>
        - can't keep (up
        - can't cope: at all
        - I'm #1 in failing
        - ... at once
      exemples:
        - "x"
      examples:
        - "I'm [drowning"
    - sign: too-much
      bank: flow
      phrases: [a]
      unless: [b, 3]
    stray text
    - sgin: typo
    - set: load
      words: [work, [debt]]
    - reply: Pile
      move: ground
      says:
        - {text: Heavy, and long, codes: [SR]}
    - reply: pile
      move: grounding
      when: {sign: to-much, suds: 0-4}
      says:
        - "How? Why? {heapp}!"
    - policy: p
      when: {phase: opening, phase: middle}
      move: grounding
    - context: not
      effect: negated
      cues: [not
    - context: never
      effect: negated
    - set: other
      words: [a, &b c]
    """

  @Test func twentyFaultsAtTheirPlaces() {
    let found = read(Self.text).diagnostics.filter { $0.severity == .error }
    #expect(
      found.map(\.short) == [
        "M204 2:9", "M206 3:11", "M403 5:19", "M302 6:18", "M108 7:7", "M105 8:11", "M305 9:7",
        "M202 10:3", "M210 13:7", "M401 14:3", "M102 18:1", "M201 19:3", "M109 21:17", "M209 22:10",
        "M204 23:9", "M110 25:21", "M402 28:16", "M204 28:31", "M501 30:7", "M407 30:18",
        "M503 30:25",
        "M107 32:26", "M101 36:9", "M203 37:3", "M106 40:14",
      ])
    #expect(found.allSatisfy { $0.place.file == "signs/a.yaml" && $0.excerpt != nil })
  }

  @Test func theyAreToldInTheOrderOfTheFiles() {
    let found = read(
      "- sing: a\n", also: [RuleFile(name: "signs/b.yaml", text: "- sing: b\n- sing: c\n")])
    #expect(
      found.diagnostics.map(\.place.file) == ["signs/a.yaml", "signs/b.yaml", "signs/b.yaml"])
  }
}

import RuleBook
import Testing

/// What a book may add to the program's safety rules, and what it may not.
@Suite struct SafetyAdditionTests {
  private func read(_ safety: String, signs: String = "") -> ReadBook {
    RuleBookTests.read(signs, also: [RuleFile(name: "safety/more.yaml", text: safety)])
  }

  private func crisis(_ read: ReadBook) -> [SignRule] {
    read.rules.signs.filter { $0.bank == .crisis }
  }

  @Test func aBookThatSaysNothingRunsTheProgramsRules() throws {
    let book = try #require(read("").book)
    #expect(book.signs.filter { $0.bank == .crisis }.map(\.id) == ["wants-to-die"])
    #expect(book.safety.countries.map(\.code) == ["GB"])
    #expect(book.safety.replies.map(\.id) == ["ask"])
  }

  @Test func phrasesAreAddedToASignOfTheProgram() {
    let found = read(
      "- sign: wants-to-die\n  bank: crisis\n  phrases: [be gone for good]\n  examples: [\"[be gone for good]\"]\n"
    )
    #expect(found.diagnostics == [])
    #expect(crisis(found)[0].phrases.map(\.phrase.source) == ["want to die", "be gone for good"])
    #expect(crisis(found)[0].tier == .explicit)
    #expect(crisis(found)[0].examples.count == 1)
  }

  @Test func aSignOfItsOwnIsAdded() {
    let found = read(
      "- sign: local-word\n  bank: crisis\n  tier: veiled\n  theme: suicide\n  phrases: [see the river]\n"
    )
    #expect(found.diagnostics == [])
    #expect(crisis(found).map(\.id) == ["wants-to-die", "local-word"])
  }

  @Test func theProgramsOwnRulesArePassedBy() {
    let found = read(
      """
      - sign: wants-to-die
        bank: crisis
        tier: explicit
        theme: suicide
        phrases: [want to die]
      - reply: ask
        move: safety
        says: ["Are you thinking about suicide?"]
      - country: GB
        name: United Kingdom
        emergency: {medical: "999"}
        lines:
          - for: suicide
            name: Samaritans
            call: "116 123"
            source: their page
            confirmed: provider
            seen: 2026-11-22
      """)
    #expect(found.diagnostics == [])
    #expect(crisis(found).count == 1)
  }

  @Test(arguments: [
    ("- sign: wants-to-die\n  bank: crisis\n  phrases: [a]\n  unless: [for a cake]", "M602 4:12"),
    (
      "- sign: x\n  bank: crisis\n  theme: suicide\n  tier: veiled\n  phrases: [a]\n  unless: [b]",
      "M602 6:12"
    ),
    ("- sign: wants-to-die\n  bank: crisis\n  tier: check\n  phrases: [a]", "M604 1:3"),
    ("- sign: wants-to-die\n  bank: note\n  phrases: [a]", "M603 1:3"),
    ("- sign: x\n  bank: crisis\n  phrases: [a]", "M203 1:3"),
    ("- sign: x\n  bank: crisis\n  theme: suicide\n  phrases: [a]", "M203 1:3"),
    ("- sign: x\n  bank: crisis\n  theme: eating\n  tier: veiled\n  phrases: [a]", "M211 4:3"),
    (
      "- sign: x\n  bank: crisis\n  theme: suicide\n  tier: veiled\n  part: strain\n  phrases: [a]",
      "M211 5:3"
    ),
    ("- sign: x\n  bank: answer\n  phrases: [a]", "M603 1:3"),
    ("- context: not\n  effect: negated\n  cues: [not]", "M603 1:3"),
    ("- reply: ask\n  move: safety\n  says: [\"Oh well.\"]", "M603 1:3"),
    ("- policy: p\n  move: opening", "M603 1:3"),
  ])
  func whatABookMayNotSay(rule: String, expected: String) {
    let found = read(rule + "\n")
    #expect(found.diagnostics.map(\.short) == [expected])
    #expect(found.diagnostics[0].place.file == "safety/more.yaml")
    // Who edits the program's own rules must build before they count.
    if expected.hasPrefix("M602") || expected.hasPrefix("M603") {
      #expect(found.diagnostics[0].hint?.contains("run 'make embed' and build first") == true)
    }
    // Whatever it says, the program's own sign is still heard, and nothing turns it off.
    #expect(crisis(found)[0].phrases.first?.phrase.source == "want to die")
    #expect(crisis(found).allSatisfy { $0.unless.isEmpty && $0.tier != .none })
  }

  @Test func aCrisisSignCountryOrSafetyReplyElsewhereIsRefused() {
    let text = """
      - sign: x
        bank: crisis
        theme: suicide
        tier: veiled
        phrases: [a]
      - country: FR
        name: France
      - reply: r
        move: safety
        says: ["Fine."]
      """
    let found = read("", signs: text)
    #expect(found.diagnostics.map(\.short) == ["M605 1:3", "M605 6:3", "M601 8:3"])
    #expect(found.book?.replies.isEmpty == true)
  }

  @Test func wordSetsOfABookAreNotForCrisisPhrases() {
    let found = read(
      "- sign: x\n  bank: crisis\n  theme: suicide\n  tier: veiled\n  phrases: [a <mine>]\n",
      signs: "- set: mine\n  words: [b]\n- sign: s\n  bank: note\n  phrases: [<mine>]\n")
    #expect(found.diagnostics.map(\.short) == ["M403 5:15"])
  }

  @Test func aCopyWithPhrasesTakenOutIsAWarning() {
    var own = Rules.someSafety
    let more = Phrase(source: "end it", elements: [.word("end"), .word("it")])
    own.signs[0].phrases.append(.init(phrase: more, weight: 2))
    let found = RuleBookTests.read(
      "",
      also: [
        RuleFile(
          name: "safety/s.yaml",
          text: "- sign: wants-to-die\n  bank: crisis\n  phrases: [want to die]\n")
      ], safety: own)
    #expect(found.diagnostics.map(\.fault) == [.missingCopy])
    #expect(!found.diagnostics.hasErrors)
    #expect(crisis(found)[0].phrases.count == 2)
  }

  // MARK: countries

  private func country(_ code: String, _ lines: String) -> String {
    "- country: \(code)\n  name: Here\n" + lines
  }

  private func line(_ name: String, _ call: String, seen: String) -> String {
    """
      lines:
        - for: [suicide]
          name: \(name)
          call: "\(call)"
          source: their page
          confirmed: provider
          seen: \(seen)

    """
  }

  @Test func countriesAndLinesAreAdded() {
    let found = read(country("FR", line("Line", "3114", seen: "2026-11-22")))
    #expect(found.diagnostics == [])
    #expect(found.rules.countries.map(\.code) == ["GB", "FR"])
    let more = read(country("GB", line("Another", "1", seen: "2020-01-01")))
    #expect(more.diagnostics == [])
    #expect(more.rules.countries[0].lines.map(\.name) == ["Samaritans", "Another"])
    #expect(more.rules.countries[0].medical == "999")
  }

  @Test func aLineSeenLaterReplacesTheNumber() {
    let later = read(country("GB", line("Samaritans", "116 124", seen: "2026-11-23")))
    #expect(later.diagnostics == [])
    #expect(later.rules.countries[0].lines.map(\.call) == ["116 124"])
    let same = read(country("GB", line("Samaritans", "116 124", seen: "2026-11-22")))
    #expect(same.diagnostics.map(\.short) == ["M607 4:7"])
    #expect(same.rules.countries[0].lines.map(\.call) == ["116 123"])
  }

  @Test func anEmergencyNumberIsNotChangedButMayBeAdded() {
    let changed = read(country("GB", "  emergency: {medical: \"000\", police: \"999\"}\n"))
    #expect(changed.diagnostics.map(\.short) == ["M606 1:3"])
    #expect(changed.rules.countries[0].medical == "999")
    #expect(changed.rules.countries[0].police == "999")
  }

  @Test(arguments: [
    ("gb", "", "M214 1:12"),
    ("NO", "  emergency: {medical: 113}\n", "M208 3:24"),
    ("AU", "  emergency: {medical: 000}\n", "M208 3:24"),
    ("AU", "  emergency: {fire: \"000\"}\n", "M202 3:15"),
  ])
  func aWrongCountry(code: String, lines: String, expected: String) {
    #expect(read(country(code, lines)).diagnostics.map(\.short) == [expected])
  }

  @Test func aWrongLine() {
    let found = read(
      """
      - country: FR
        name: France
        lines:
          - for: [suicide]
            name: Line
            hours: always
            source: their page
            confirmed: somebody
            seen: 2026-02-29
          - name: Other
            call: 3114
            source: their page
            confirmed: secondary
            seen: 2026-11-22
      """)
    #expect(
      found.diagnostics.map(\.short) == [
        "M215 4:7", "M204 8:18", "M213 9:13", "M203 10:7", "M208 11:13",
      ])
  }
}

import RuleBook
import Testing

/// Faults of the phrase grammar stand where they are in the file.
@Suite struct PhraseFaultTests {
  @Test(arguments: [
    ("can't keep (up", "M302 4:18"),
    ("can't keep up)", "M303 4:20"),
    ("a (b|) c", "M304 4:12"),
    ("... keep up", "M305 4:7"),
    ("keep up ...", "M305 4:15"),
    ("a ... ... b", "M306 4:13"),
    ("over*whelm", "M308 4:11"),
    ("?(a|b)", "M312 4:7"),
    ("a <> b", "M310 4:10"),
    ("\"a <n: b> c\"", "M311 4:12"),
    ("\"can't keep (up\"", "M302 4:19"),
  ])
  func aPhrase(source: String, expected: String) throws {
    let found = read(sign(source)).diagnostics
    #expect(found.map { String($0.short.prefix(4)) } == [String(expected.prefix(4))])
    #expect(found.map(\.short) == [expected])
  }

  @Test func aPhraseWithAWeightKeepsItsPlace() {
    #expect(faults(sign("can't keep (up: 3")) == ["M302 4:18"])
    #expect(faults(sign("\"can't keep (up\": 3")) == ["M302 4:19"])
  }

  @Test func aPhraseThatDoesNotCompileIsToldAndTheOthersAreHeard() throws {
    let long = [String](repeating: "word", count: 80).joined(separator: " ")
    let found = read(sign("drowning", long) + "- set: none\n  words: []\n" + sign("<none> here"))
    #expect(found.diagnostics.map(\.fault).contains(.tooWide))
    #expect(found.diagnostics.first { $0.fault == .tooWide }?.place.line == 5)
    #expect(found.book?.signs.first?.phrases.map(\.phrase.source) == ["drowning"])
  }

  @Test func aCharacterThatCannotBeSeenIsToldByItsNumber() {
    let found = read(sign("\"\u{200B}\"")).diagnostics
    #expect(found.map(\.short) == ["M313 4:8"])
    #expect(found.first?.message == "U+200B has no meaning here")
  }

  @Test func aPhraseGivenTwiceInASignIsAWarning() {
    let found = read(sign("drowning", "falling", "drowning")).diagnostics
    #expect(found.map(\.short) == ["M316 6:7"])
    #expect(found.first?.severity == .warning)
    #expect(found.first?.notes.first?.place.line == 4)
  }
}

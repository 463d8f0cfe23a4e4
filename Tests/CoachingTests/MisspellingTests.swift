import Testing

@testable import Coaching

@Suite("Mistyped words")
struct MisspellingTests {
  private func lexicon(
    _ phrases: String..., sets: [WordSet] = [], repairs: Bool = true
  ) throws -> Lexicon {
    let phrases = try phrases.map { try Phrase(parsing: $0) }
    let sign = SignRule(
      id: "a", bank: .overwhelm, phrases: phrases.map { .init(phrase: $0, weight: 2) })
    return try Lexicon(signs: [sign], firstSign: 0, contexts: [], sets: sets, repairs: repairs)
  }

  @Test(
    "are read as the word of the book that is meant",
    arguments: [
      ("overwelmed", "overwhelmed"), ("overwhelmmed", "overwhelmed"),
      ("ovewrhelmed", "overwhelmed"), ("overwhwlmed", "overwhelmed"),
      ("OVERWELMED", "overwhelmed"), ("exausted", "exhausted"), ("exahusted", "exhausted"),
      ("desparate", "desperate"), ("dissapointd", nil), ("embarassd", nil),
      ("embarased", "embarrassed"), ("overwelmmed", "overwhelmed"),
    ] as [(String, String?)])
  func repaired(typed: String, meant: String?) throws {
    let lexicon = try lexicon(
      "overwhelmed", "exhausted", "desperate", "disappointed", "embarrassed")
    #expect(lexicon.repair(of: typed) == meant)
  }

  @Test(
    "stay as typed where they are short, or begin or end otherwise",
    arguments: ["pannic", "panik", "verwhelmed", "overwhelme", "overwhelmer", "tird", "overload"])
  func asTyped(typed: String) throws {
    #expect(try lexicon("panic", "overwhelmed", "tired").repair(of: typed) == nil)
  }

  @Test("Two edits are repaired from nine letters on, and only slips of spelling")
  func twoEdits() throws {
    let lexicon = try lexicon("overwhelmed", "hopeless")
    #expect(lexicon.repair(of: "oveerwelmed") == "overwhelmed")
    #expect(lexicon.repair(of: "hoplees") == nil)
    #expect(lexicon.repair(of: "overbhelqed") == nil)
  }

  @Test("What the book knows is never read as another word")
  func known() throws {
    let known = WordSet(id: "not-misspelt", words: [try Phrase(parsing: "testified")])
    let lexicon = try lexicon("terrified", sets: [known])
    #expect(try self.lexicon("terrified").repair(of: "terified") == "terrified")
    #expect(lexicon.repair(of: "testified") == nil)
    // Nor is it what a mistyped word is read as.
    #expect(lexicon.repair(of: "testiffied") == nil)
  }

  @Test("A mistyped beginning counts as the beginning")
  func beginnings() throws {
    #expect(try lexicon("overwhelm*").repair(of: "overwelming") == "overwhelm")
  }

  @Test("A short beginning of words makes no word a known one")
  func shortBeginnings() throws {
    #expect(try lexicon("ov* again", "overwhelmed").repair(of: "overwelmed") == "overwhelmed")
    #expect(try lexicon("overw* again", "overwhelmed").repair(of: "overwelmed") == nil)
  }

  @Test("Where two words are as near, the likelier slip counts, then the earlier word")
  func nearest() throws {
    #expect(try lexicon("trialled", "trailed").repair(of: "triailed") == "trailed")
    #expect(try lexicon("spoiled", "spilled").repair(of: "spoilled") == "spoiled")
  }

  @Test("Safety phrases have their own spellings")
  func safety() throws {
    #expect(try lexicon("overwhelmed", repairs: false).repair(of: "overwelmed") == nil)
  }
}

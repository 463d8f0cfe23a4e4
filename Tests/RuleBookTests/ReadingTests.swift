import RuleBook
import Testing

/// Files as they come.
@Suite struct ReadingTests {
  @Test func aSyntaxErrorCostsOneRule() {
    let found = read(
      """
      - sign: one
        bank: flow
        phrases: [a]

      - sign: two
        bank: flow: really
        phrases: [b]
      # a remark between rules

      - sign: three
        bank: flow
        phrases: [c]
      """)
    #expect(found.diagnostics.map(\.short) == ["M101 6:13"])
    #expect(found.rules.signs.prefix(2).map(\.id) == ["one", "three"])
    #expect(found.rules.signs[1].place == Place(file: "signs/a.yaml", line: 10, column: 3))
  }

  @Test func textsStayAsTyped() {
    let texts = ["no", "~", "1e3", "2020-01-01", "yes", "0x1F", "null", "012", ".5"]
    let list = texts.joined(separator: ", ")
    let found = read("- sign: s\n  bank: note\n  phrases: [a]\n  examples: [\(list)]\n")
    #expect(found.diagnostics == [])
    #expect(found.rules.signs[0].examples.map(\.text) == texts)
  }

  @Test func textThatBelongsToNoRuleIsTold() {
    let text =
      "sign: s\nbank: flow\n\n# fine\n- sign: t\n  bank: flow\n  phrases: [a]\nstray\n---\n"
    #expect(faults(text) == ["M102 1:1", "M102 8:1"])
  }

  @Test func aByteThatIsNoUTF8HasAPlace() {
    let file = RuleFile(
      name: "words.yaml", bytes: Array("# é\n# a".utf8) + [0xFF] + Array("b\n".utf8))
    let found = read("", also: [file]).diagnostics
    #expect(found.map(\.short) == ["M006 2:4"])
    #expect(found[0].message.contains("0xFF"))
  }

  @Test func aHalfCharacterAtTheEndIsTold() {
    let file = RuleFile(name: "words.yaml", bytes: Array("# a".utf8) + [0xE2, 0x80])
    #expect(read("", also: [file]).diagnostics.map(\.short) == ["M006 1:4"])
  }

  @Test func aNULIsTold() {
    #expect(faults("- set: s\n  words: [a\u{0}b]\n") == ["M007 2:12"])
  }

  @Test func aHugeFileIsRefused() {
    let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: RuleFile.largest + 1)
    let found = read("", also: [RuleFile(name: "big.yaml", bytes: bytes)]).diagnostics
    #expect(found.map(\.fault) == [.tooLarge])
  }

  @Test func deepNestingIsRefused() {
    let brackets = String(repeating: "[", count: 100_000)
    #expect(faults("- set: s\n  words: \(brackets)\n") == ["M103 2:42"])
    let braces = String(repeating: "{a: ", count: 40)
    #expect(faults("- set: s\n  words: \(braces)\n").map { $0.prefix(4) } == ["M103"])
    let dashes = String(repeating: "- ", count: 100_000)
    #expect(faults("- set: s\n  words:\n  \(dashes)a\n").map { $0.prefix(4) } == ["M103"])
  }

  @Test func aliasesThatGrowWithoutEndAreRefusedAtOnce() {
    var text = "- set: s\n  words:\n    - &a0 [x]\n"
    for level in 1...60 {
      let aliases = [String](repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "    - &a\(level) [\(aliases)]\n"
    }
    let found = faults(text)
    #expect(found.first == "M106 3:7")
    #expect(found.allSatisfy { $0.hasPrefix("M106") })
  }

  @Test func aFileFullOfFaultsIsToldOnlySoFar() {
    let text = String(repeating: "- \n", count: 4000)
    let found = read(text).diagnostics
    #expect(found.count == 1001)
    #expect(found.last?.fault == .tooManyFaults)
    let tabs = "- set: s\n  words: [" + String(repeating: "a\tb, ", count: 5000) + "]\n"
    #expect(read(tabs).diagnostics.count <= 1001)
  }

  @Test(arguments: 0..<40)
  func damagedRulesAreReadWithoutACrash(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func roll(_ count: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(count))
    }
    let marks = Array("[]{}()<>?*|>-:#&!'\"\t\n ,.%@`\\\u{0}".utf8) + [0xFF, 0xC3, 0xE2]
    var bytes = Array(TwentyFaultsTests.text.utf8)
    for _ in 0..<(1 + roll(60)) {
      switch roll(3) {
      case 0: bytes[roll(bytes.count)] = marks[roll(marks.count)]
      case 1: bytes.insert(marks[roll(marks.count)], at: roll(bytes.count))
      default: bytes.remove(at: roll(bytes.count))
      }
    }
    let found = read("", also: [RuleFile(name: "signs/b.yaml", bytes: bytes)])
    for diagnostic in found.diagnostics { #expect(!diagnostic.text.isEmpty) }
  }

  @Test func aByteOrderMarkAndWindowsLineEndsAreFine() {
    let text = "\u{FEFF}- sign: s\r\n  bank: flow\r\n  phrases:\r\n    - a\r\n    - b c\r\n"
    let found = read(text)
    #expect(found.diagnostics == [])
    #expect(found.rules.signs[0].phrases.map(\.phrase.source) == ["a", "b c"])
  }

  @Test func controlCharactersAreTold() {
    #expect(faults("- set: s\n  words: [a\u{1}b]\n") == ["M101 2:12"])
  }

  @Test(arguments: [
    "", "\n\n", "# only a remark\n", "-", "- ", "- \n", "-\n  set: s\n", "[", "{", "\"", "- |",
    "- ?",
    "- ? a", "- :", "- a: b: c", "- - - -", "- {", "- [a, b", "- '", "- &", "- *", "- !", "- %",
    "- @",
    "- `", "- set", "- set:", "- set: []", "- set: {}", "- {set: s}", "- {set: s, words: [a]}",
    "- sign: s\n  phrases:\n    - ? a\n      : b\n", "- \u{FEFF}a", "- set: s\n words: [a]",
    "- set: s\n    words: [a]", "- ...", "- ---", "- <<: a", "- set: s\n  words: a",
  ])
  func anyTextIsReadWithoutACrash(text: String) {
    for diagnostic in read(text).diagnostics {
      #expect(diagnostic.place.line >= 1)
      #expect(!diagnostic.text.isEmpty)
    }
  }
}

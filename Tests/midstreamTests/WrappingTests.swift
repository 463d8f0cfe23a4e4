import Testing

@testable import midstream

/// Words in a window.
@Suite struct WrappingTests {
  @Test func linesAreBrokenAtBlanks() {
    #expect(Wrapping.wrap("one two three four", to: 9) == "one two\nthree\nfour")
  }

  @Test func aLineThatFitsStaysAsItIs() {
    #expect(Wrapping.wrap("one  two ", to: 9) == "one  two ")
  }

  @Test func aWordThatIsTooWideStaysWhole() {
    #expect(Wrapping.wrap("see findahelpline.com now", to: 10) == "see\nfindahelpline.com\nnow")
  }

  @Test func laterPartsKeepTheIndentation() {
    #expect(Wrapping.wrap("  one two three", to: 9) == "  one two\n  three")
  }

  @Test func lineEndsOfTheTextStay() {
    #expect(Wrapping.wrap("one\n\ntwo three", to: 5) == "one\n\ntwo\nthree")
  }

  @Test func marksTakeNoRoomAndWideLettersTwo() {
    #expect(Wrapping.width("e\u{301}a") == 2)
    #expect(Wrapping.width("日本") == 4)
    #expect(Wrapping.wrap("日本 日本", to: 7) == "日本\n日本")
  }
}

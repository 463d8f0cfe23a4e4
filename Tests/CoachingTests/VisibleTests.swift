import Testing

@testable import Coaching

/// Text that may be printed anywhere.
@Suite struct VisibleTests {
  private let scalars = [0..<0x3000, 0xFE00..<0x11000, 0xE0000..<0xE0200].joined()
    .compactMap { Unicode.Scalar(UInt32($0)) }

  @Test func whatActsIsShownAndTheRestStaysAsItIs() {
    for scalar in scalars {
      let text = "a\(Character(scalar))b"
      let shown = text.visible()
      if scalar.acts {
        let code = String(scalar.value, radix: 16, uppercase: true)
        #expect(shown == "a\\u{\(code)}b")
      } else {
        #expect(shown == text)
      }
    }
  }

  @Test func cursorTitleAndDirectionAreOutOfReach() {
    let tricks = "\u{1B}[2J\u{1B}]0;x\u{07}\u{9B}31m\u{202E}\u{2066}\u{200F}\u{061C}\u{7F}\r\u{8}"
    #expect(!tricks.visible(lines: true).unicodeScalars.contains { $0.acts })
  }

  @Test func aLineEndStaysWhereLinesAreWanted() {
    #expect("a\nb".visible(lines: true) == "a\nb")
    #expect("a\nb".visible() == "a\\u{A}b")
    #expect("a\n\u{1B}".visible(lines: true) == "a\n\\u{1B}")
  }
}

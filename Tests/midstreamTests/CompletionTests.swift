import Testing

@testable import midstream

/// What Tab offers.
@Suite struct CompletionTests {
  private let completion = Completion(
    commands: ["/save", "/skip", "/practice"],
    arguments: [("/practice", ["palms", "feet"]), ("/country", ["GB", "US"])],
    takesFile: ["/save"])

  @Test func commandsAreOfferedOnceASlashIsThere() {
    #expect(completion.words(for: "/s", after: "") == .words(["/save", "/skip"]))
    #expect(completion.words(for: "", after: "") == .words([]))
    #expect(completion.words(for: "s", after: "") == .words([]))
  }

  @Test func whatStandsBehindACommandIsOffered() {
    #expect(completion.words(for: "p", after: "/practice ") == .words(["palms"]))
    #expect(completion.words(for: "", after: "/practice ") == .words(["palms", "feet"]))
    #expect(completion.words(for: "g", after: "/country ") == .words(["GB"]))
    #expect(completion.words(for: "x", after: "/save ") == .files)
  }

  @Test func aStatementIsLeftAlone() {
    #expect(completion.words(for: "/s", after: "I ") == .words([]))
    #expect(completion.words(for: "p", after: "my ") == .words([]))
  }
}

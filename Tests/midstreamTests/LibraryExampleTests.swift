import Testing

/// The library in another package, as the README shows it.
@Suite struct LibraryExampleTests {
  private let example = Built.repository + "/Examples/library"

  @Test func theReadmeShowsWhatIsCompiled() throws {
    let program = try #require(Scratch.text(at: example + "/Sources/rehearse/main.swift"))
    let readme = try #require(Scratch.text(at: Built.repository + "/README.md"))
    #expect(readme.contains("```swift\n\(program)```"))
    #expect(program.split(separator: "\n").count == 5)
  }

  @Test func itsBookAndItsSessionAreSound() throws {
    let check = try Run(["check", "--rules", example + "/rules"])
    #expect(check.code == 0)
    let replay = try Run(
      ["replay", "--rules", example + "/rules", example + "/transcripts"])
    #expect(replay.output == "1 transcript, 4 turns, 0 differences\n")
  }
}

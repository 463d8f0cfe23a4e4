import Testing

/// A book of one's own, of a few lines: what a session needs is there without the shipped book.
@Suite struct OwnBookTests {
  private static let header = "- book: mine\n  version: \"1\"\n  format: 1\n"
  private static let rules = """
    - sign: pile
      bank: overwhelm
      phrases: [swamped]
    - reply: ground
      move: grounding
      says: [{text: "\\"{quote}\\", from 0 to 10?", asks: suds}]
    - reply: offer
      move: practice
      says: [{text: "Shall we try {first}?", asks: practice}]
    - reply: listen
      move: reflection
      says: ["Go on."]
    - practice: slow-breath
      mode: stability
      title: "A slow breath"
      channel: breath
      steps: ["Breathe out.", "And once more."]
    - policy: offered
      when: {said: number}
      move: practice
    - policy: held
      when: {state: overwhelm}
      move: grounding
    - policy: heard
      move: reflection

    """

  private func replies(_ rules: String, _ lines: String...) throws -> [String] {
    var replies: [String] = []
    try Scratch.inFolder { folder in
      try Scratch.write(Self.header + rules, to: folder + "/book.yaml")
      let run = try Run(["--rules", folder], lines: lines)
      #expect(run.errors == "")
      #expect(run.code == 0)
      replies = run.output.split(separator: "\n").map(String.init)
    }
    return replies
  }

  @Test func anOfferIsTakenByAYesAndAnExerciseEndsAtAStop() throws {
    let told = try replies(Self.rules, "I'm swamped", "8", "yes please", "stop", "bye")
    #expect(told.count == 6)
    #expect(
      told[2...] == [
        "Shall we try A slow breath?", "Breathe out.", "Go on.", "We can leave it here.",
      ])
  }

  @Test func anExerciseIsChosenByItsTitle() throws {
    let told = try replies(Self.rules, "I'm swamped", "8", "a slow breath", "  /stop")
    #expect(told[3...] == ["Breathe out.", "Stopped.", "We can leave it here."])
  }

  @Test func aSessionBeginsWithWhatThisIsAndIsNot() throws {
    let told = try replies("")
    #expect(told.first?.contains("not a person, not therapy") == true)
    #expect(told.first?.contains("/lines") == true)
  }

  @Test func aSignOfTheBooksOwnStandsInPlaceOfThePlainOne() throws {
    let rules = Self.rules + "- sign: \"yes\"\n  bank: note\n  phrases: [aye]\n"
    #expect(try replies(rules, "I'm swamped", "8", "aye")[3] == "Breathe out.")
    #expect(try replies(rules, "I'm swamped", "8", "yes")[3] == "Go on.")
  }

  @Test func aCountryIsSetAndOneWithoutLinesIsToldSo() throws {
    let told = try replies(Self.rules, "/country gb", "/country xx")
    #expect(told[1] == "United Kingdom is set: /lines shows its people to call.")
    #expect(told[2] == "No lines are listed for XX. /lines shows where to find them.")
  }

  @Test func aCountryWithoutLinesIsToldAtTheStart() throws {
    let run = try Run(["--rules", Built.book, "--country", "XX"])
    #expect(run.errors.contains("no lines are listed for XX"))
    #expect(run.code == 0)
  }
}

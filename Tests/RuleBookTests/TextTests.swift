import RuleBook
import Testing

/// The coach's own words, and what fills them.
@Suite struct TextTests {
  private let setUp = """
    - set: load
      words: [work]
    - sign: too-much
      bank: overwhelm
      phrases: [drowning in <load>, under <heap=my ...3 work>]
    - sign: stuck
      bank: rigidity
      phrases: [in circles]

    """

  private func found(_ says: String, when: String = "") -> [Diagnostic] {
    let reply = "- reply: r\n  move: grounding\n  when: {\(when)}\n  says:\n    - \(says)\n"
    return read(setUp + reply).diagnostics
  }

  private static let longest = [String](repeating: "word", count: 37).joined(separator: " ")

  @Test(arguments: [
    ("{text: \"How? And why?\"}", Fault.twoQuestions),
    ("\"Put it down. Then look around the room.\"", .twoSteps),
    ("\"Press both feet down. And after that, let go.\"", .twoSteps),
    ("\"Where is it coldest? Pass it to one hand.\"", .twoSteps),
    ("\"Well done!\"", .exclamation),
    ("\"\(longest) {quote} so\"", .tooLong),
    ("\"I’m here for you.\"", .bannedPhrase),
    ("\"Maybe CALM  DOWN, then.\"", .bannedPhrase),
    ("{text: \"It is heavy.\", codes: [Q]}", .codeDiffers),
    ("{text: \"Is it heavy?\", codes: [SR]}", .codeDiffers),
    ("\"A {quote, then.\"", .badBraces),
    ("\"A quote}, then.\"", .badBraces),
    ("\"A {qoute}, then.\"", .unknownSlot),
    ("{text: \"Would {first} do?\", codes: [Q]}", .askDiffers),
    ("{text: \"Shall we try one?\", codes: [SEEK], asks: practice}", .askDiffers),
    ("\"Once more: {step}\"", .slotNeverFilled),
  ])
  func aTextThatBreaksAPromise(says: String, fault: Fault) {
    let found = found(says)
    #expect(found.map(\.fault) == [fault])
    #expect(found.first?.hint != nil)
  }

  @Test(arguments: [
    "\"\(longest) {quote}\"",
    "\"What is here for you now?\"",
    "\"Eyes open. Press both feet down. What do you notice there?\"",
    "\"In for about four, out for about six. Type anything when you're back.\"",
    "\"Which is nearest? Name it, or say there is none.\"",
    "\"Take it slowly. Then it can rest.\"",
    "{text: \"Is it heavy?\", codes: [CR, Q]}",
    "{text: \"Would {first} do, or {second}?\", codes: [SEEK], asks: practice}",
    "\"{quote}: {turned}. {suds} now, {before} before.\"",
  ])
  func aTextThatKeepsThem(says: String) {
    #expect(found(says).map(\.short) == [])
  }

  @Test func slotsOfTheSignThatIsAskedFor() {
    #expect(found("\"{load} and {heap}.\"", when: "sign: too-much").isEmpty)
    #expect(found("\"{load} and {heap}.\"", when: "sign: [stuck, too-much]").isEmpty)
    #expect(found("\"{load} weighs.\"").isEmpty)
    let wrong = found("\"Heavy: {load} weighs.\"", when: "sign: stuck")
    #expect(wrong.map(\.short) == ["M408 13:15"])
    #expect(wrong.first?.hint == "it is filled by 'too-much'")
    let typo = found("\"{laod} weighs.\"", when: "sign: too-much")
    #expect(typo.map(\.fault) == [.unknownSlot])
    #expect(typo.first?.hint == "did you mean {load}?")
  }

  @Test func aPracticeKeepsWhatItsLaterStepsSay() {
    let practice = """
      - practice: p
        mode: stability
        title: "the place that is all right for you"
        channel: imagery
        steps:
          - say: "At {place}, look round."
          - say: "Where is it all right?"
            keep: place
          - say: "At {place}: one colour?"
      """
    let found = read(practice).diagnostics
    #expect(found.map(\.short) == ["M502 1:3", "M407 6:16"])
  }

  @Test func aTextSaidByTwoRulesIsAWarning() {
    let found = found("\"A.\"\n    - \"B.\"\n    - \"A.\"")
    #expect(found.map(\.short) == ["M508 15:7"])
    #expect(!found.hasErrors)
  }

  /// Who gives no text codes scores no sessions, and is not told.
  @Test func aTextWithoutCodesIsAWarningWhereOthersHaveSome() {
    let coded = found("\"A.\"\n    - {text: B., codes: [SR]}")
    #expect(coded.contains { $0.short.hasPrefix("M509 13") })
    #expect(!coded.hasErrors)
    #expect(found("\"A.\"\n    - \"B.\"").isEmpty)
  }

  @Test func aStepThatIsSaidAgainIsCountedWhole() {
    let text = """
      - practice: p
        mode: stability
        title: "a walk"
        channel: movement
        steps:
          - say: "\(Self.longest)."
      - reply: aside
        move: practice
        when: {practice: aside}
        says:
          - "That is answered. {step}"
          - "That is answered, as far as somebody like me can answer it. {step}"
      """
    #expect(read(text).diagnostics.map(\.short) == ["M502 12:7"])
  }
}

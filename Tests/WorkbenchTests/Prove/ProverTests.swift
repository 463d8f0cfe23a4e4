import RuleBook
import Testing

@testable import Workbench

/// What is proved of a book, and the conversation that shows a breach.
@Suite struct ProverTests {
  private static let setUp = """
    - book: sample
      version: "1"
      format: 1
    - sign: too-much
      bank: overwhelm
      phrases: [drowning]
      examples: ["I am [drowning]"]
    - sign: correction
      bank: note
      phrases: [that's not it]
      examples: ["no, [that's not it]"]
    - reply: steady
      move: grounding
      says: ["Feet on the floor."]
    - reply: other
      move: reframing
      says: ["Another side, then."]
    - reply: mend
      move: repair
      says: ["Sorry, then."]
    - reply: listen
      move: reflection
      says: ["Go on, if you like."]

    """

  private func found(_ policy: String) -> [Diagnostic] {
    check(ReadBook(files: [RuleFile(name: "book.yaml", text: Self.setUp + policy)]))
      .filter { $0.fault != .unreachableReply }
  }

  private let mend = """
    - policy: mend
      when: {sign: correction}
      move: repair

    """
  private let rest = """
    - policy: closed
      when: {gate: closed}
      move: grounding
    - policy: listen
      when: {}
      move: reflection
    """

  @Test func aTableThatKeepsThePromisesIsNoFault() {
    #expect(found(mend + rest).map(\.text) == [])
  }

  @Test func aRowThatReframesAtEightIsShownByAConversation() throws {
    let row = """
      - policy: eager
        when: {suds: 8-10}
        move: reframing

      """
    let found = found(mend + row + rest)
    let fault = try #require(found.first)
    #expect(found.count == 1)
    #expect(fault.fault == .brokenPromise)
    #expect(fault.message.contains("'eager'") && fault.message.contains("promise 2"))
    #expect(fault.place.line == 27)
    let conversation = try #require(fault.conversation)
    // The shortest: one line of the client's.
    let client = conversation.split(separator: "\n").filter { $0.hasPrefix("client:") }
    #expect(client == ["client: /suds 9"])
    #expect(fault.text.contains("client: /suds 9"))
  }

  @Test func aRowBehindOneThatTakesItsMomentsIsNoBreach() {
    let row = """
      - policy: steady-first
        when: {suds: [6-7, 8-10]}
        move: grounding
      - policy: never
        when: {suds: 8-10}
        move: reframing

      """
    let found = found(mend + row + rest)
    #expect(found.map(\.fault) == [.unreachableRow])
    #expect(found.first?.message.contains("'never'") == true)
  }

  @Test func aCorrectionThatIsTalkedOver() throws {
    let found = found(rest)
    let rows = Set(found.map(\.message).filter { $0.contains("promise 5") })
    #expect(rows.count == 2)
    #expect(found.allSatisfy { $0.conversation?.contains("that's not it") == true })
  }

  @Test func aMoveThatMayFindNoWords() throws {
    let policy =
      mend + """
        - policy: other
          when: {gate: open, phase: middle}
          move: integration
        - reply: both
          move: integration
          when: {failures: 3}
          says: ["Both, then."]

        """ + rest
    let found = found(policy)
    #expect(found.map(\.fault) == [.unkeptPromise])
    #expect(found.first?.message.contains("promise 8") == true)
  }

  /// What only the words break is found by walking: that a text is there is not what it says.
  @Test func aWalkFindsWhatIsSaidAmiss() throws {
    let person = """
      - sign: person
        bank: note
        phrases: [are you a person]
        examples: ["[are you a person]?"]
      - reply: person
        move: repair
        when: {sign: person}
        says: ["SAID"]
      - policy: person
        when: {sign: person}
        move: repair

      """
    func walk(_ said: String) throws -> SessionWalk {
      let text = Self.setUp + person.replacing("SAID", with: said) + mend + rest
      let book = try #require(ReadBook(files: [RuleFile(name: "book.yaml", text: text)]).book)
      return SessionWalk(book, most: 2000)
    }
    let found = try #require(try walk("Yes, of course.").found)
    #expect(found.breach.promise == .saysItIsNoPerson)
    let client = found.conversation.split(separator: "\n").filter { $0.hasPrefix("client:") }
    #expect(client == ["client: are you a person?"])
    let sound = try walk("No, I'm a program.")
    #expect(sound.found == nil && sound.turns > 1000 && sound.depth >= 2)
  }
}

import Testing

@testable import Coaching

/// What a session that goes on from another one knows of it.
@Suite("What is carried over")
struct CarriedTests {
  private func carried(after lines: [String]) throws -> Carried {
    var coach = try DialogueBook.coach()
    var session = coach.open(seed: 1).session
    for line in lines { _ = coach.step(Input(line: line) ?? .statement(line), in: &session) }
    return Carried(session, of: coach.book)
  }

  @Test("not how the client was: that is theirs to say anew")
  func nothingIsAssumed() throws {
    var coach = try DialogueBook.coach()
    let carried = try carried(after: ["I'm drowning", "9"])
    let session = coach.open(seed: 1, carried: carried).session
    #expect(session.state.standing == .neutral)
    #expect(session.state.suds == .unknown)
    #expect(session.state.gate == .open)
  }

  @Test("illnesses and refusals")
  func refusals() throws {
    var coach = try DialogueBook.coach()
    let carried = try carried(after: ["I have asthma", "/practice feet", "I don't want to"])
    #expect(carried.notes == ["asthma"])
    let state = coach.open(seed: 1, carried: carried).session.state
    #expect(state.refused == Channels(.body))
    #expect(state.notes == [coach.book.signs.firstIndex { $0.id == "asthma" }])
  }

  @Test(
    "safety as it stood, until it is answered",
    arguments: ["I want to die", "better off without me"])
  func safety(line: String) throws {
    var coach = try DialogueBook.coach()
    var (session, opening) = coach.open(seed: 1, carried: try carried(after: [line]))
    #expect(opening.move == .safety)
    #expect(session.state.gate == .closed)
    for input in [Input.skip, .suds(1), .undo, .practice("feet")] {
      _ = coach.step(input, in: &session)
      #expect(session.state.safety == .asked, "\(input)")
    }
  }

  @Test("and stands in a transcript, which is read back as it was written")
  func header() throws {
    var carried = Carried()
    carried.kept = "the pause \\ before"
    carried.refused = [Channels(.breath), Channels(.words)]
    carried.notes = ["asthma", "no-touch"]
    carried.safety = .waiting
    carried.tier = .explicit
    carried.themes = [Themes(.suicide), Themes(.abuse)]
    carried.checked = true
    let header = Transcript.Header(seed: 3, country: "GB", carried: carried)
    let read = try Transcript(parsing: header.text + "client: hello\n")
    #expect(read.header == header)
    let empty = Transcript.Header(seed: 3, carried: Carried())
    #expect(try Transcript(parsing: empty.text + "client: hello\n").header == empty)
  }

  @Test(
    "and is told where it is no such thing",
    arguments: [
      "carried: everything", "carried: refused walking", "carried: safety fine", "carried: tier 3",
      "continued: no", "carried: theme weather", "carried: note",
    ])
  func faults(line: String) {
    #expect(throws: TranscriptError.self) {
      try Transcript(parsing: "transcript: 1\n\(line)\n\nclient: hello\n")
    }
  }
}

import Testing
import Workbench

/// Who is the client, and what becomes of their lines.
struct SpeakersTests {
  private func taken(
    _ rows: [(String, String)], _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> Taken {
    let text = rows.map { "\($0),\($1)\n" }.joined()
    return try Taken("speaker,text\n" + text, file: "a.csv", change)
  }

  @Test(
    arguments: [
      ("client", "therapist"), ("PATIENT", "Dr."), ("P", "T"), ("C", "T"), ("user", "assistant"),
      ("Client 1", "Counsellor"), ("human", "gpt"), ("Help seeker", "Listener"), ("Anna", "T"),
      ("caller", "Ben"),
    ])
  func theUsualNamesAreKnown(_ client: String, _ therapist: String) throws {
    let taken = try taken([(therapist, "Hello."), (client, "I am here.")])
    #expect(taken.only == ["therapist: Hello.", "client: I am here."])
    #expect(taken.notes.last == "the client is '\(client)', the therapist '\(therapist)'")
  }

  @Test(
    arguments: [["Anna", "Ben"], ["C", "P"], ["Anna", "Ben", "T"], ["Anna"], ["system", "T"]])
  func whoCannotBeToldIsAskedForByName(_ speakers: [String]) throws {
    let taken = try taken(speakers.map { ($0, "x") })
    #expect(taken.isUsage)
    let told = taken.faults.joined()
    #expect(told.contains("it cannot be told who the client is"))
    for speaker in speakers { #expect(told.contains("'\(speaker)' (1)")) }
  }

  @Test func whoIsNamedCountsAndOthersAreLeftOutAndTold() throws {
    let taken = try taken([("Anna", "a"), ("Cleo", "c"), ("Anna", "b"), ("Ben", "d")]) {
      ($0.clients, $0.therapists) = (["anna"], ["Ben"])
    }
    // Somebody else spoke between: these are two statements.
    #expect(taken.only == ["client: a", "client: b", "therapist: d"])
    #expect(taken.notes.last?.contains("left out are the lines of 'Cleo' (1)") == true)
    let nobody = try self.taken([("Anna", "a")]) { $0.clients = ["Otto"] }
    #expect(nobody.isUsage)
    #expect(nobody.faults.joined().contains("nobody is called 'Otto'"))
  }

  @Test func linesOfTheClientThatFollowEachOtherAreOneStatement() throws {
    let rows = [("client", "I"), ("client", " "), ("client", "can't."), ("T", "Mm."), ("T", "So?")]
    let joined = ["client: I can't.", "therapist: Mm.", "therapist: So?"]
    #expect(try taken(rows).only == joined)
    let each = try taken(rows) { $0.isEachLine = true }
    #expect(each.only.prefix(2) == ["client: I", "client: can't."])
  }

  @Test func whereNobodyIsNamedEachRowIsAStatement() throws {
    let taken = try Taken("text\nMonday was fine\nTuesday was not\n", file: "diary.csv")
    #expect(taken.only == ["client: Monday was fine", "client: Tuesday was not"])
    #expect(taken.notes.last == "no column names the speakers: all rows are taken for the client's")
  }

  @Test func aSlashOfAClientIsNoCommand() throws {
    var session = SessionImport()
    try session.add(Array("text\n/quit the job\n".utf8), file: "a.csv")
    let text = try #require(session.sessions.first).text()
    #expect(text.contains("client: \\u{2F}quit the job\n"))
  }

  @Test func sessionsGetFileNamesThatAreSafeAndTheirOwn() throws {
    let names = ["../../etc/passwd", "A b", "a/b", "..", "-rf", "Ünï/1", "x\u{1B}[2J", "", "A-B"]
    let rows = names.map { "\"\($0)\",hello\n" }.joined()
    let taken = try Taken("session,text\n" + rows, file: "in/week 3.csv")
    #expect(
      taken.names == [
        "etc-passwd", "A-b", "a-b-2", "session", "rf", "Ünï-1", "x-2J", "week-3-008", "A-B-3",
      ])
  }
}

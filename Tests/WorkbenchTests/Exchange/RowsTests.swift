import Testing
import Workbench

/// Rows of cells from elsewhere.
struct RowsTests {
  @Test(
    arguments: [
      "speaker,text\r\nclient,\"Hello, you\"\r\ntherapist,\"say \"\"more\"\"\"\r\n",
      "\u{FEFF}Speaker;Text\nclient;Hello, you\ntherapist;\"say \"\"more\"\"\"",
      "speaker\ttext\rclient\tHello, you\rtherapist\t\"say \"\"more\"\"\"\r",
      "sep=;\r\nRole;Utterance\r\nclient; \"Hello, you\" \r\n\r\ntherapist;say \"more\";;\r\n",
    ])
  func separatorsQuotesMarksAndLineEndsOfAllKinds(_ text: String) throws {
    let taken = try Taken(text, file: "a.csv")
    #expect(taken.only == ["client: Hello, you", "therapist: say \"more\""])
    #expect(taken.faults == [])
  }

  @Test func sessionsAreToldApartAndOrdered() throws {
    let text = """
      Conversation ID,Utterance ID,interlocutor,utterance_text
      b,10,therapist,Where?
      a/../x,1,client,I
      b,9,client,stuck
      """
    let taken = try Taken(text, file: "a.csv")
    #expect(taken.names == ["b", "a-x"])
    #expect(taken.sessions["b"] == ["client: stuck", "therapist: Where?"])
    #expect(
      taken.notes.first
        == "columns taken: speaker 'interlocutor', text 'utterance_text', "
        + "session 'Conversation ID', order 'Utterance ID'")
  }

  @Test(
    arguments: [
      (["1:02:03", "59:01", "0:30"], ["c", "b", "a"]),
      (["2026-11-25T10:00", "2026-11-24T23:00", "2026-11-26T00:00"], ["b", "a", "c"]),
      // Months and days cannot be told apart: the rows stay.
      (["11/25/2026", "2/3/2026", "1/1/2027"], ["a", "b", "c"]),
    ])
  func timesOfManyFormsOrderRows(_ times: [String], _ wanted: [String]) throws {
    let rows = zip(times, ["a", "b", "c"]).map { "\($0),\($1)\n" }.joined()
    let taken = try Taken("time,text\n" + rows, file: "a.csv") { $0.isEachLine = true }
    #expect(taken.only == wanted.map { "client: \($0)" })
  }

  @Test func columnsThatAreNamedCount() throws {
    let text = "text,note,x,y\nno,I,c 1,2\nno,am,c 1,1\n"
    let taken = try Taken(text, file: "a.csv") {
      ($0.text, $0.speaker, $0.order) = ("note", "X", "y")
      $0.clients = ["C 1"]
    }
    #expect(taken.only == ["client: am I"])
    let wrong = try Taken(text, file: "a.csv") { $0.text = "nots" }
    #expect(wrong.isUsage)
    #expect(wrong.faults == ["a.csv: there is no column 'nots'\n  did you mean 'note'?"])
  }

  @Test func withoutAColumnForTheTextItIsAskedFor() throws {
    let taken = try Taken("a,b\n1,2\n", file: "a.csv")
    #expect(taken.isUsage)
    #expect(taken.faults.joined().contains("--text; there are: 'a', 'b'"))
  }

  @Test func everyFaultIsToldWithItsLine() throws {
    let text = """
      speaker,text
      client,"two
      lines" and
      client,one, two
      client,fine
      client,"open

      """
    let taken = try Taken(text, file: "a.csv")
    #expect(taken.faults.count == 3)
    #expect(
      taken.faults.map { $0.prefix(while: { $0 != "\n" }) } == [
        "a.csv:3: more text behind the quote that closes a cell; the cell begins in line 2",
        "a.csv:4: 3 cells, and there are 2 columns",
        "a.csv:6: a quote opens here and is not closed",
      ])
    #expect(taken.names == [])
  }

  @Test func whatIsNotUTF8IsToldWithItsLine() throws {
    let windows = try Taken(Array("text\nfine\nI can".utf8) + [0x92, 0x74], file: "a.csv")
    #expect(windows.faults.joined().hasPrefix("a.csv:3: this is not UTF-8 text"))
    let utf16 = try Taken([0xFF, 0xFE, 0x74, 0x00], file: "a.csv")
    #expect(utf16.faults.joined().contains("UTF-16"))
  }

  @Test func whatASpreadsheetMustNotRunComesBackWithoutItsMark() throws {
    let taken = try Taken("text\n'=SUM(1)\n'quoted'\n", file: "a.csv") { $0.isEachLine = true }
    #expect(taken.only == ["client: =SUM(1)", "client: 'quoted'"])
  }
}

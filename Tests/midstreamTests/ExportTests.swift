import Testing

/// `export` as a process: where the rows go, and how it ends.
@Suite struct ExportTests {
  private let transcript = """
    transcript: 1
    client: I am "here", =1
    # therapist: =cmd
    coach: Heard.
      [neutral | opening | reflection: plain]

    """

  @Test func rowsStandOnStandardOutputOrInANewFile() throws {
    try Scratch.inFolder { folder in
      try Scratch.write(transcript, to: folder + "/a.txt")
      let run = try Run(["export", folder, "--to", "csv"])
      #expect(run.code == 0)
      let rows =
        "session,turn,speaker,text,state,signs,phase,move,rule,crisis\r\n"
        + "a,1,client,\"I am \"\"here\"\", =1\",,,,,,\r\n"
        + "a,1,coach,Heard.,neutral,,opening,reflection,plain,none\r\n"
        + "a,1,therapist,'=cmd,,,,,,\r\n"
      #expect(run.output == rows)
      #expect(try Run(["export", folder, "--excel"]).output == "\u{FEFF}" + rows)
      let file = folder + "/rows.jsonl"
      #expect(try Run(["export", folder + "/a.txt", "-o", file]).output == "")
      let lines = try #require(Scratch.text(at: file))
      #expect(
        lines.hasPrefix(
          #"{"session":"a","turn":1,"speaker":"client","text":"I am \"here\", =1","#
            + #""state":null,"signs":null,"#))
      #expect(lines.contains(#""state":"neutral","signs":[],"phase":"opening""#))
      #expect(try Run(["export", folder, "-o", file]).code == 74)
      #expect(Scratch.text(at: file) == lines)
    }
  }

  @Test func whatIsNoTranscriptIsToldAndNothingIsWritten() throws {
    try Scratch.inFolder { folder in
      #expect(try Run(["export", folder + "/none"]).code == 66)
      #expect(try Run(["export", folder]).code == 1)
      try Scratch.write(transcript, to: folder + "/a.txt")
      try Scratch.write("hello\n", to: folder + "/b.txt")
      let run = try Run(["export", folder, "-o", folder + "/rows.csv"])
      #expect(run.code == 1)
      #expect(run.errors.contains("b.txt:1:1: error[M801]"))
      #expect(Scratch.names(in: folder) == ["a.txt", "b.txt"])
      #expect(try Run(["export", folder + "/a.txt"], output: "/dev/full").code == 74)
    }
  }
}

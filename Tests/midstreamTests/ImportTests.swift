import Testing

/// `import` and what is done with its transcripts, as processes.
@Suite struct ImportTests {
  private static let rows = """
    session,speaker,text
    one,therapist,How was it?
    one,client,I am overwhelmed
    one,therapist,By what?
    two,client,/quit is a word
    two,client,and so is this

    """

  private func inFolder(_ body: (_ folder: String, _ import: [String]) throws -> Void) throws {
    try Scratch.inFolder { folder in
      try Scratch.write(Self.rows, to: folder + "/rows.csv")
      try body(folder, ["import", folder + "/rows.csv", "--output", folder + "/out"])
    }
  }

  @Test func eachSessionBecomesATranscript() throws {
    try inFolder { folder, command in
      let run = try Run(command)
      #expect(run.code == 0)
      #expect(
        run.output
          == "\(folder)/out: 2 sessions, 2 statements, 2 lines of the therapist\n")
      #expect(
        run.errors == """
          note: columns taken: speaker 'speaker', text 'text', session 'session'
          note: the client is 'client', the therapist 'therapist'

          """)
      #expect(Scratch.names(in: folder + "/out") == ["one.txt", "two.txt"])
      #expect(
        Scratch.text(at: folder + "/out/one.txt") == """
          # From rows.csv, session one.
          transcript: 1
          seed: 1

          # therapist: How was it?
          client: I am overwhelmed
          # therapist: By what?

          """)
      #expect(
        Scratch.text(at: folder + "/out/two.txt")?.hasSuffix(
          "client: \\u{2F}quit is a word and so is this\n") == true)
    }
  }

  @Test func nothingIsWrittenOverAndNothingByHalves() throws {
    try inFolder { folder, command in
      #expect(try Run(command).code == 0)
      try Scratch.write("mine", to: folder + "/out/two.txt")
      let again = try Run(command)
      #expect(again.code == 74)
      #expect(again.errors.contains("one.txt is there already, and nothing was written"))
      #expect(Scratch.text(at: folder + "/out/two.txt") == "mine")
      #expect(Scratch.names(in: folder) == ["out", "rows.csv"])
    }
  }

  @Test func recordedSessionsReplayWithoutADifference() throws {
    try inFolder { folder, command in
      let rules = ["--rules", Built.book]
      let plain = try Run(command)
      #expect(plain.code == 0)
      let fresh = try Run(["replay", folder + "/out"] + rules)
      #expect(fresh.code == 1)
      let recorded = try Run(
        Array(command.dropLast()) + [folder + "/rec", "--record", "--country", "gb"] + rules)
      #expect(recorded.code == 0)
      #expect(Scratch.text(at: folder + "/rec/one.txt")?.contains("country: GB\n") == true)
      let replay = try Run(["replay", folder + "/rec"] + rules)
      #expect(replay.code == 0)
      #expect(replay.output.contains("2 transcripts, 4 turns, 0 differences"))
    }
  }

  @Test func aSessionStandsBesideTheCoach() throws {
    try inFolder { folder, command in
      #expect(try Run(command).code == 0)
      let one = folder + "/out/one.txt"
      let beside = ["replay", "--beside", one, "--rules", Built.book]
      let run = try Run(beside)
      #expect(run.code == 0)
      #expect(
        run.output == """
          \(one)

          (the opening)
          therapist   How was it?
          coach       The program listens. What is here now?
                      [opening | opening: welcome]

          1 client    I am overwhelmed
          therapist   By what?
          coach       Steady first: "I am overwhelmed".
                      [overwhelm: too-much | opening | grounding: ground]


          """)
      let gap = String(repeating: " ", count: 41)
      let wide = try Terminal(beside, environment: ["NO_COLOR": "1"], columns: 100).rest()
      #expect(wide.contains("By what?\(gap)| Steady first: \"I am overwhelmed\".\r\n"))
      let narrow = try Terminal(beside, environment: ["NO_COLOR": "1"], columns: 60).rest()
      #expect(narrow.contains("therapist   By what?\r\ncoach       Steady first"))
      #expect(try Run(beside + ["--accept"]).code == 64)
      #expect(try Run(beside + ["-o", folder + "/report"]).output == "")
      #expect(Scratch.text(at: folder + "/report") == run.output)
    }
  }

  @Test func aFileThatCannotBeTakenTellsWhy() throws {
    try Scratch.inFolder { folder in
      func code(_ text: String, _ name: String) throws -> (CInt, String) {
        try Scratch.write(text, to: folder + "/" + name)
        let run = try Run(["import", folder + "/" + name, "-o", folder + "/out"])
        #expect(run.output == "")
        return (run.code, run.errors)
      }
      let missing = try Run(["import", folder + "/none", "-o", folder + "/out"])
      #expect(missing.code == 66)
      #expect(try code("speaker,text\nclient,\"a\n", "a.csv").0 == 1)
      let unknown = try code("speaker,text\nAnna,a\nBen,b\n", "b.csv")
      #expect(unknown.0 == 64)
      #expect(unknown.1.contains("--client"))
      #expect(try code("speaker,text\n", "c.csv").0 == 1)
      #expect(Scratch.names(in: folder) == ["a.csv", "b.csv", "c.csv"])
    }
  }

  @Test func aFileThatIsTooLargeIsRefusedAloud() throws {
    try Scratch.inFolder { folder in
      let run = try Run(["import", "/dev/zero", "-o", folder + "/out"])
      #expect(run.code == 66)
      #expect(run.errors.contains("larger than 64 MB; cut it into files of whole sessions"))
    }
  }

  @Test func sessionsMayComeFromAPipe() throws {
    try Scratch.inFolder { folder in
      let run = try Run(
        ["import", "-", "--from", "text", "-o", folder + "/out"], lines: ["C: hello", "T: hm"])
      #expect(run.code == 0)
      #expect(Scratch.names(in: folder + "/out") == ["session.txt"])
    }
  }
}

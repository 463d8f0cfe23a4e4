import Testing

/// `midstream replay`: exit codes, streams and files.
@Suite struct ReplayTests {
  private let replay = ["replay", "--rules", Built.book]
  private let fine = """
    transcript: 1
    book: test 2.5
    client: hello there
    coach: Heard.
      [neutral | opening | reflection: plain]

    """

  @Test func aTranscriptThatComesOutTheSameIsFine() throws {
    try Scratch.inFolder { folder in
      try Scratch.write(fine, to: folder + "/a.txt")
      let run = try Run(replay + [folder])
      #expect(run.output == "1 transcript, 1 turn, 0 differences\n")
      #expect(run.errors == "")
      #expect(run.code == 0)
    }
  }

  @Test func withoutAPathItIsTheFolderTranscripts() throws {
    try Scratch.inFolder { folder in
      let missing = try Run(replay, folder: folder)
      #expect(missing.code == 66)
      #expect(missing.errors.contains("no such file or folder: transcripts"))
      #expect(missing.output == "")
    }
  }

  @Test func differencesAndFaultsAreExitCodeOne() throws {
    try Scratch.inFolder { folder in
      try Scratch.write(fine.replacing("Heard", with: "Said"), to: folder + "/a.txt")
      try Scratch.write("Client: hello\n", to: folder + "/b.txt")
      try Scratch.write(fine.replacing("2.5", with: "2.4"), to: folder + "/c.txt")
      let run = try Run(replay + [folder])
      #expect(run.code == 1)
      #expect(run.output.contains("a.txt:4: the same rule, new wording\n  client    hello there\n"))
      #expect(run.output.hasSuffix("3 transcripts, 2 turns, 1 difference, 1 did not run\n"))
      #expect(run.errors.contains("b.txt:1:1: error[M801]: the header 'transcript: 1' is missing"))
      #expect(run.errors.contains("c.txt: recorded with another version of the book than 2.5"))
    }
  }

  @Test func nothingRunIsAFailure() throws {
    try Scratch.inFolder { folder in
      try Scratch.write("# nothing\n", to: folder + "/notes.md")
      let nothing = try Run(replay + [folder])
      #expect(nothing.code == 1)
      #expect(nothing.errors.contains("nothing was run"))
      try Scratch.write("transcript: 1\n", to: folder + "/a.txt")
      let empty = try Run(replay + [folder])
      #expect(empty.code == 1)
      #expect(empty.errors.contains("nothing was run"))
    }
  }

  @Test func acceptRecordsAgainExceptInCI() throws {
    try Scratch.inFolder { folder in
      let path = folder + "/a.txt"
      let old = "# mine\n" + fine.replacing("Heard", with: "Said")
      try Scratch.write(old, to: path)
      let forbidden = try Run(replay + ["--accept", folder], environment: ["CI": "true"])
      #expect(forbidden.code == 1)
      #expect(forbidden.errors.contains("CI is set"))
      #expect(Scratch.text(at: path) == old)

      let accepted = try Run(replay + ["--accept", folder])
      #expect(accepted.code == 0)
      #expect(accepted.output.contains("a.txt: 1 turn recorded again\n"))
      #expect(Scratch.text(at: path) == "# mine\n" + fine)
      #expect(Scratch.names(in: folder) == ["a.txt"])
      #expect(try Run(replay + [folder]).code == 0)
    }
  }

  @Test func whatMustNotComeStaysADifferenceWhenAccepting() throws {
    try Scratch.inFolder { folder in
      let text = "transcript: 1\nclient: hello there\ncoach! heard\n"
      try Scratch.write(text, to: folder + "/a.txt")
      #expect(try Run(replay + ["--accept", folder]).code == 1)
      #expect(Scratch.text(at: folder + "/a.txt") == text)
    }
  }

  @Test func aSessionThatWasRecordedReplaysInAnotherProcess() throws {
    try Scratch.inFolder { folder in
      let path = folder + "/session.txt"
      let lines = [
        "I am overwhelmed \\ \u{1B}[2J", "", "/skip", "/suds 9", "I should be better", "/undo", "8",
        "/practice palms", "yes", "caf\u{E9} 😀 \u{202E}",
      ]
      let chat = try Run(["--rules", Built.book, "--transcript", path], lines: lines)
      #expect(chat.code == 0)
      let run = try Run(replay + [path])
      #expect(run.output == "1 transcript, \(lines.count + 1) turns, 0 differences\n")
      #expect(run.code == 0)
    }
  }

  /// What clients say decides: a turn more or less is a shorter or longer session, and where the coach's
  /// lines stand in the wrong turn these differ and no other.
  @Test func aSessionGoesOnWhereItsTranscriptLostOrGainedTurns() throws {
    try Scratch.inFolder { folder in
      let path = folder + "/session.txt"
      let lines = ["hello there", "I am overwhelmed", "good morning", "/practice palms"]
      #expect(try Run(["--rules", Built.book, "--transcript", path], lines: lines).code == 0)
      let turns = try #require(Scratch.text(at: path)).split(separator: "client: ").map(String.init)
      func replayed(_ turns: some Sequence<String>) throws -> Run {
        try Scratch.write(turns.joined(separator: "client: "), to: path)
        return try Run(replay + [path])
      }
      #expect(
        try replayed([turns[0], turns[1]] + turns[3...]).output
          == "1 transcript, 4 turns, 0 differences\n")
      #expect(
        try replayed(turns[...1] + turns[1...]).output == "1 transcript, 6 turns, 0 differences\n")
      let said = turns.map { $0.split(separator: "\n", maxSplits: 1).map(String.init) }
      let swapped = [
        turns[0], said[1][0] + "\n" + said[2][1], said[2][0] + "\n" + said[1][1], turns[3],
        turns[4],
      ]
      let differing = try replayed(swapped)
      #expect(differing.output.hasSuffix("1 transcript, 5 turns, 2 differences\n"))
      #expect(differing.code == 1)
      #expect(try Run(replay + ["--accept", path]).code == 0)
      #expect(Scratch.text(at: path) == turns.joined(separator: "client: "))
    }
  }

  @Test func manyAtATimeSayTheSameAsOne() throws {
    try Scratch.inFolder { folder in
      for number in 0..<30 {
        let text = number % 4 == 0 ? fine.replacing("Heard", with: "\(number)") : fine
        try Scratch.write(text, to: "\(folder)/\(number).txt")
      }
      let one = try Run(replay + ["--jobs", "1", folder])
      let four = try Run(replay + ["--jobs", "4", folder])
      #expect(one.output == four.output)
      #expect(one.code == 1)
      #expect(one.output.hasSuffix("30 transcripts, 30 turns, 8 differences\n"))
      #expect(one.output.contains("\nwhat differs\n  the same rule, new wording  8\n"))
      #expect(try Run(replay + ["--jobs", "0", folder]).code == 64)
    }
  }

  @Test func aTranscriptNamesOnlyWhatIsToHold() throws {
    try Scratch.inFolder { folder in
      let path = folder + "/a.txt"
      let text = "transcript: 2\nclient: hello there\n  [~ state: neutral | rule: plain]\n"
      try Scratch.write(text, to: path)
      #expect(try Run(replay + [path]).code == 0)
      let broken = text.replacing("plain", with: "plian or welcome")
      try Scratch.write(broken, to: path)
      let run = try Run(replay + ["--accept", path])
      #expect(run.code == 1)
      #expect(run.output.contains("a.txt:3: another rule, move or phase\n"))
      #expect(run.output.contains("\n  expected  rule: plian or welcome\n"))
      #expect(run.output.contains("\n  actual    the book has no rule 'plian'\n"))
      #expect(Scratch.text(at: path) == broken)
    }
  }

  @Test func aReportGoesToAFileAndTheTextStays() throws {
    try Scratch.inFolder { folder in
      let (path, file) = (folder + "/a.txt", folder + "/report.xml")
      try Scratch.write(fine.replacing("Heard", with: "Said"), to: path)
      let run = try Run(replay + ["--format", "junit", "-o", file, path])
      #expect(run.code == 1)
      #expect(run.output.contains("a.txt:4: the same rule, new wording\n"))
      let report = try #require(Scratch.text(at: file))
      #expect(report.hasPrefix("<?xml "))
      #expect(report.contains("<failure type=\"wording\""))
      #expect(try Run(replay + ["--format", "junit", path]).output == report)
      // What is there is left as it is.
      #expect(try Run(replay + ["--format", "json", "-o", file, path]).code == 74)
      #expect(Scratch.text(at: file) == report)
    }
  }

  @Test func asTextInAFileTheCountsStay() throws {
    try Scratch.inFolder { folder in
      let (path, file) = (folder + "/a.txt", folder + "/report")
      try Scratch.write(fine.replacing("Heard", with: "Said"), to: path)
      let run = try Run(replay + ["-o", file, path])
      #expect(run.output == "1 transcript, 1 turn, 1 difference\n")
      #expect(Scratch.text(at: file)?.contains("a.txt:4: the same rule, new wording\n") == true)
    }
  }

  @Test func coverageNamesWhatWasNotUsed() throws {
    try Scratch.inFolder { folder in
      try Scratch.write(fine, to: folder + "/a.txt")
      let run = try Run(replay + ["--coverage", folder])
      #expect(run.code == 0)
      #expect(run.output.contains("used by 1 turn  "))
      #expect(run.output.contains("\nunused signs\n  \(Built.book)/"))
      #expect(!run.output.contains(": plain\n"))
      #expect(run.output.hasSuffix("\n1 transcript, 1 turn, 0 differences\n"))
      let json = try Run(replay + ["--coverage", "--format", "json", folder])
      #expect(json.output.contains(#""coverage":{"turns":1,"sign":{"all":"#))
    }
  }

  @Test func whatIsStaleIsTold() throws {
    try Scratch.inFolder { folder in
      try Scratch.write(fine, to: folder + "/a.txt")
      try Scratch.write(fine, to: folder + "/forgotten")
      try Scratch.write(fine.replacing(": plain", with: ": lost"), to: folder + "/b.txt")
      try Scratch.write("transcript: 1\nclient: hello\n", to: folder + "/c.txt")
      let run = try Run(replay + [folder])
      #expect(run.errors.contains("note: \(folder)/forgotten begins as a transcript"))
      #expect(run.errors.contains("note: \(folder)/b.txt: the book has no rule 'lost'"))
      #expect(run.output.contains("\n  gone      the book has no rule 'lost'\n"))
      #expect(run.output.contains("c.txt: nothing is recorded yet, of 1 turn\n"))
    }
  }

  @Test func aFullDiskAndAClosedPipeAreTold() throws {
    try Scratch.inFolder { folder in
      try Scratch.write(fine, to: folder + "/a.txt")
      #expect(try Run(replay + [folder], output: "/dev/full").code == 74)
    }
  }
}

import Testing

/// `midstream coverage` and `midstream book`: exit codes, streams and files.
@Suite struct CoverageCommandTests {
  private let coverage = ["coverage", "--rules", Built.book]

  @Test func whatIsUnusedIsNoFailureUnlessItIsRequired() throws {
    try Scratch.inFolder { folder in
      try Scratch.write("transcript: 1\nclient: hello there\n", to: folder + "/a.txt")
      let run = try Run(coverage + [folder])
      #expect(run.code == 0)
      #expect(run.errors == "")
      #expect(run.output.hasPrefix("test 2.5, used by 4 examples, 1 transcript (1 turn)\n"))
      #expect(run.output.contains("unused practices: "))
      let required = try Run(coverage + ["--require", "sign", "--require", "practice", folder])
      #expect(required.code == 1)
      #expect(
        required.errors == "midstream: not every sign was used, and that was required\n"
          + "midstream: not every practice was used, and that was required\n")
      #expect(required.output == run.output)
      let wrong = try Run(coverage + ["--require", "practise", folder])
      #expect(wrong.code == 64)
      #expect(wrong.errors.contains("did you mean 'practice'?"))
    }
  }

  @Test func statementsOfAFileCountAndWhatCannotBeUsedIsTold() throws {
    try Scratch.inFolder { folder in
      try Scratch.write("I am overwhelmed\n\nI should go\n", to: folder + "/day")
      try Scratch.write("transcript: 1\nclyent: a\n", to: folder + "/b.txt")
      let run = try Run(coverage + ["--no-examples", folder + "/day", folder + "/b.txt"])
      #expect(run.output.hasPrefix("test 2.5, used by 0 examples, 0 transcripts (0 turns), 2 st"))
      #expect(run.errors.hasPrefix("\(folder)/b.txt:2: no transcript: "))
      #expect(run.code == 1)
      #expect(try Run(coverage + [folder + "/none"]).code == 66)
    }
  }

  @Test func reportsGoToNewFiles() throws {
    try Scratch.inFolder { folder in
      try Scratch.write("I should go\n", to: folder + "/day")
      let file = folder + "/report.json"
      let json = coverage + ["--format", "json", folder + "/day", "-o", file]
      #expect(try Run(json).code == 0)
      #expect(Scratch.text(at: file)?.hasPrefix(#"{"format":1,"book":{"name":"test","#) == true)
      #expect(try Run(json).code == 74)
      let page = folder + "/book.html"
      let book = try Run(["book", "--rules", Built.book, folder + "/day", "-o", page])
      #expect(book.code == 0)
      #expect(Scratch.text(at: page)?.hasPrefix("<!DOCTYPE html>") == true)
      #expect(Scratch.text(at: page)?.contains("1 statement") == true)
    }
  }
}

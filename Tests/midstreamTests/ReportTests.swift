import Testing

/// `report` and `/river` as a process: what stands where, and how it ends.
@Suite struct ReportTests {
  private static let rules = ["--rules", Built.repository + "/Tests/midstreamTests/Book"]
  private static let transcript = """
    transcript: 1
    client: I am swamped in work <b>
    client: /suds 7

    """

  private func inFolder(_ body: (_ folder: String, _ transcript: String) throws -> Void) throws {
    try Scratch.inFolder { folder in
      try Scratch.write(Self.transcript, to: folder + "/a.txt")
      try body(folder, folder + "/a.txt")
    }
  }

  @Test func aPageStandsOnStandardOutput() throws {
    try inFolder { _, transcript in
      let run = try Run(["report", transcript] + Self.rules)
      #expect(run.code == 0 && run.errors == "")
      #expect(run.output.hasPrefix("<!DOCTYPE html>") && run.output.hasSuffix("</html>\n"))
      #expect(run.output.contains("in work</mark> &lt;b&gt;"))
    }
  }

  @Test func aFileThatIsThereStaysAsItIs() throws {
    try inFolder { folder, transcript in
      let page = folder + "/a.html"
      let arguments = ["report", transcript, "-o", page] + Self.rules
      #expect(try Run(arguments).code == 0)
      let written = try #require(Scratch.text(at: page))
      #expect(written.hasSuffix("</html>\n"))
      let second = try Run(arguments)
      #expect(second.code == 74 && second.errors.contains("is there already"))
      #expect(Scratch.text(at: page) == written)
    }
  }

  @Test func whatCannotBeToldSaysWhy() throws {
    try inFolder { folder, _ in
      let missing = try Run(["report", folder + "/none.txt"] + Self.rules)
      #expect(missing.code == 66 && missing.errors.contains("none.txt"))
      try Scratch.write("transcript: 1\nbook: other 1\nclient: a\n", to: folder + "/b.txt")
      let other = try Run(["report", folder + "/b.txt"] + Self.rules)
      #expect(other.code == 1 && other.errors.contains("recorded with the book 'other'"))
      #expect(other.output == "")
    }
  }

  @Test func theRiverOfAConversationIsNotRecorded() throws {
    try inFolder { folder, _ in
      let run = try Run(
        ["--transcript", folder + "/c.txt"] + Self.rules,
        lines: ["/river", "I am swamped in work", "/river"])
      #expect(run.code == 0)
      #expect(run.output.contains("Nothing was said yet: the river has no course."))
      #expect(run.output.contains("1 turn. Phases: opening in turn 1."))
      #expect(run.output.contains("            O\n"))
      #expect(Scratch.text(at: folder + "/c.txt")?.contains("river") == false)
    }
  }
}

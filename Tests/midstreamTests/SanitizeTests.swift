import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `midstream sanitize`: streams, files and exit codes.
@Suite struct SanitizeTests {
  private let sanitize = ["sanitize", "--rules", Built.book]
  private let session = """
    transcript: 1
    book: test 2.5
    client: I told Ksenia that I am overwhelmed
    coach: Heard.

    """

  @Test func theTranscriptGoesToOutputAndTheReportToErrors() throws {
    try Scratch.inFolder { folder in
      try Scratch.write(session, to: folder + "/a.txt")
      let run = try Run(sanitize + [folder + "/a.txt"])
      #expect(run.code == 0)
      #expect(run.output.contains("client: I told Nameone that I am overwhelmed\n"))
      #expect(!run.output.contains("Ksenia"))
      #expect(run.errors.contains("a.txt:3: 'Ksenia' is now 'Nameone'\n"))
      #expect(run.errors.contains("Read it before you share it."))
      let quiet = try Run(sanitize + ["--quiet", folder + "/a.txt"])
      #expect(!quiet.errors.contains("Ksenia"))
      #expect(quiet.output == run.output)
      let words = try Run(sanitize + ["--words", folder + "/a.txt"])
      #expect(words.output.contains("client: X xxxx Xxxxxx xxxx X xx overwhelmed\n"))
    }
  }

  @Test func aNewFileIsMineAloneAndNothingIsOverwritten() throws {
    try Scratch.inFolder { folder in
      let (file, target) = (folder + "/a.txt", folder + "/b.txt")
      try Scratch.write(session, to: file)
      #expect(try Run(sanitize + [file, "-o", target]).code == 0)
      var status = stat()
      #expect(stat(target, &status) == 0 && status.st_mode & 0o777 == 0o600)
      for existing in [file, target] {
        let before = Scratch.text(at: existing)
        #expect(try Run(sanitize + [file, "-o", existing]).code == 74)
        #expect(Scratch.text(at: existing) == before)
      }
    }
  }

  @Test func severalTranscriptsGoToAFolderUnderNumbers() throws {
    try Scratch.inFolder { folder in
      try Scratch.write(session, to: folder + "/ksenia-1.txt")
      try Scratch.write(
        "transcript: 1\nclient: ksenia again\n", to: folder + "/ksenia-2.txt")
      let files = [folder + "/ksenia-1.txt", folder + "/ksenia-2.txt"]
      #expect(try Run(sanitize + files).code == 64)
      #expect(mkdir(folder + "/out", 0o700) == 0)
      #expect(try Run(sanitize + files + ["-o", folder + "/out"]).code == 0)
      #expect(Scratch.names(in: folder + "/out") == ["sanitized-001.txt", "sanitized-002.txt"])
      #expect(
        Scratch.text(at: folder + "/out/sanitized-002.txt")
          == "transcript: 1\nclient: nameone again\n")
    }
  }

  @Test func whatIsNoTranscriptOfThisBookWritesNothing() throws {
    try Scratch.inFolder { folder in
      try Scratch.write("Client: hello\n", to: folder + "/a.txt")
      try Scratch.write(session.replacing("test", with: "other"), to: folder + "/b.txt")
      for file in ["/a.txt", "/b.txt"] {
        let run = try Run(sanitize + [folder + file, "-o", folder + "/out.txt"])
        #expect(run.code == 1)
        #expect(Scratch.text(at: folder + "/out.txt") == nil)
      }
      #expect(try Run(sanitize + [folder + "/missing.txt"]).code == 66)
    }
  }
}

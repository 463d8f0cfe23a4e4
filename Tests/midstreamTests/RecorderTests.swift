import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A disk that is full while a session is written down.
@Suite struct RecorderTests {
  /// A limit on the size of files stands for a full disk.
  @Test func aFullDiskEndsTheTranscriptNotTheConversation() throws {
    try Scratch.inFolder { folder in
      let long = String(repeating: "and more of it ", count: 100)
      try Scratch.write("I am drowning\n\(long)\nI should rest\n", to: folder + "/in")
      try Scratch.write(
        """
        cd "\(folder)" || exit 1
        (
          ulimit -f 1
          "\(Built.program)" --rules "\(Built.book)" --transcript session.txt < in 2> errors
          echo $? > code
        ) | cat > out
        """, to: folder + "/run")
      #expect(system("sh '\(folder)/run'") == 0)
      #expect(Scratch.text(at: folder + "/code") == "74\n")
      let output = try #require(Scratch.text(at: folder + "/out"))
      #expect(output.contains("That was all. Go well."))
      let errors = try #require(Scratch.text(at: folder + "/errors"))
      // Told once at once, and once at the end.
      #expect(
        errors.split(separator: "(session.txt could not be written: File too large").count == 2)
      #expect(errors.contains("session.txt does not hold the whole conversation: File too large"))
      // Whole turns alone stand in the file.
      let transcript = try #require(Scratch.text(at: folder + "/session.txt"))
      #expect(transcript.contains("client: I am drowning\n"))
      #expect(transcript.hasSuffix("]\n"))
      #expect(!transcript.contains("and more of it"))
      let replay = try Run(["replay", "--rules", Built.book, folder + "/session.txt"])
      #expect(replay.output == "1 transcript, 2 turns, 0 differences\n")
    }
  }

  @Test(.enabled(if: getuid() != 0, "root may write anywhere"))
  func aFolderThatIsNotOursIsTold() throws {
    try Scratch.inFolder { folder in
      chmod(folder, 0o500)
      defer { chmod(folder, 0o700) }
      let run = try Run(["--rules", Built.book, "--transcript", folder + "/a.txt"])
      #expect(run.code == 74)
      #expect(run.errors.contains("Permission denied"))
      #expect(run.output == "")
    }
  }
}

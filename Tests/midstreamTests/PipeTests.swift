import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The chat between pipes and files.
@Suite struct PipeTests {
  private let book = ["--rules", Built.book]

  @Test func aReplyAndAnEmptyLineForEachLineAndTheClosingAtTheEnd() throws {
    let run = try Run(book, lines: ["hello", "I am swamped at work"])
    #expect(
      run.output == """
        The program listens. What is here now?

        Heard.

        Steady first: "I am swamped at work".

        That was all. Go well.


        """)
    #expect(run.errors == "")
    #expect(run.code == 0)
  }

  @Test func anEndlessStatementFullOfSignsIsAnswered() throws {
    let endless = String(repeating: "I am swamped and ", count: 40_000)
    let run = try Run(book, lines: [endless, "hello"])
    #expect(run.output.contains("Steady first: \"I am swamped"))
    #expect(run.output.hasSuffix("Heard.\n\nThat was all. Go well.\n\n"))
    #expect(run.code == 0)
  }

  @Test func aReplyComesBeforeTheNextLineIsAsked() throws {
    let pipes = try Pipes(book)
    #expect(pipes.hear(upTo: "\n\n") == "The program listens. What is here now?\n\n")
    pipes.say("I am swamped")
    #expect(pipes.hear(upTo: "\n\n") == "Steady first: \"I am swamped\".\n\n")
    pipes.hangUp()
    #expect(pipes.hear(upTo: "\n\n") == "That was all. Go well.\n\n")
    #expect(pipes.child.end() == 0)
  }

  @Test func quitEndsAndWhatStandsBehindItIsNotRead() throws {
    let run = try Run(book, lines: ["/quit", "I am swamped"])
    #expect(run.output.hasSuffix("That was all. Go well.\n\n"))
    #expect(!run.output.contains("Steady"))
  }

  @Test func theSameWordsComeTwice() throws {
    let shipped = ["--rules", Built.repository + "/rules"]
    let lines = ["it is all too much and I can't keep up", "8", "yes", "my feet", "5", "hello"]
    let first = try Run(shipped, lines: lines)
    #expect(first.code == 0)
    #expect(try Run(shipped, lines: lines).output == first.output)
  }

  @Test func aLineEndOfWindowsIsALineEnd() throws {
    let unix = try Run(book, lines: ["I am swamped", "/why"])
    #expect(try Run(book, bytes: Array("I am swamped\r\n/why\r\n".utf8)).output == unix.output)
  }

  @Test func aLastLineNeedsNoLineEnd() throws {
    #expect(try Run(book, bytes: Array("I am swamped".utf8)).output.contains("Steady first"))
  }

  @Test func noInputIsAWelcomeAndAClosing() throws {
    let run = try Run(book)
    #expect(run.output == "The program listens. What is here now?\n\nThat was all. Go well.\n\n")
  }

  @Test func anyBytesAreAnswered() throws {
    let tricks: [[UInt8]] = [
      [UInt8](repeating: 0, count: 3), [0xFF, 0xFE], [0xC3], [0xED, 0xA0, 0x80],
      [0xF8, 0x88, 0x80, 0x80, 0x80], Array(0...255),
      Array("\u{202E}\u{2066}\u{0301}👩‍👩‍👧‍👦".utf8),
    ]
    let lines = tricks.map { Array("I am swamped ".utf8) + $0 + [0x0A] }
    let run = try Run(book, bytes: lines.flatMap { $0 })
    #expect(run.code == 0)
    #expect(run.output.count(of: "Steady first") == tricks.count)
  }

  @Test func aLineOfTenMegabytesIsAnswered() throws {
    let line = Array("I am swamped ".utf8) + Array(repeating: UInt8(ascii: "x"), count: 10 << 20)
    let run = try Run(book, bytes: line + Array("\nI am swamped\n".utf8))
    #expect(run.code == 0)
    #expect(run.output.contains("Steady first: \"I am swamped\"."))
    // Nobody wants it back.
    #expect(run.output.utf8.count < 1000)
  }

  @Test func whatIsTypedNeverActsOnTheTerminal() throws {
    let tricks = "\u{1B}]0;title\u{07} \u{1B}[2J \u{9B}31m \u{202E} \r\u{8}"
    let run = try Run(
      book, lines: ["I am swamped \(tricks)", "/why", "/\(tricks)", "/lines \(tricks)"])
    let acting: [Unicode.Scalar] = ["\u{1B}", "\u{07}", "\u{9B}", "\u{202E}", "\r", "\u{8}"]
    #expect(!run.output.unicodeScalars.contains { acting.contains($0) })
  }

  @Test func nobodyWhoReadsIsAQuietEnd() throws {
    let pipes = try Pipes(book)
    _ = pipes.hear(upTo: "\n\n")
    pipes.stopListening()
    pipes.say("hello")
    #expect(pipes.child.end() == 0)
    #expect(pipes.errors == "")
  }

  @Test func aFullDiskIsTold() throws {
    let run = try Run(book, lines: ["hello"], output: "/dev/full")
    #expect(run.code == 74)
    #expect(run.errors.contains("could not be written: No space left on device"))
  }

  @Test func aFolderAsInputIsTold() throws {
    let folder = open("/tmp", O_RDONLY)
    let (output, errors) = (Scratch.file(), Scratch.file())
    defer { for file in [folder, output, errors] { close(file) } }
    let child = try Child(
      book, environment: [:], folder: nil,
      streams: .files(input: folder, output: output, errors: errors))
    #expect(child.end() == 66)
    #expect(Scratch.text(of: errors).contains("cannot read standard input"))
  }

  @Test func nothingIsWrittenUnasked() throws {
    try Scratch.inFolder { folder in
      let settings = ["HOME": folder, "TMPDIR": folder, "XDG_STATE_HOME": folder]
      let run = try Run(book, lines: ["hello", "/why"], environment: settings, folder: folder)
      #expect(run.code == 0)
      #expect(Scratch.names(in: folder) == [])
    }
  }
}

import Testing
import Workbench

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What may happen to a session's file, or to the program, while the session is held.
@Suite struct RecordingLossTests {
  private let book = ["--rules", Built.book]

  /// Holds a session, and does something to its file between two statements.
  private func hold(
    _ path: String, between disturb: () throws -> Void, then body: (Pipes) throws -> Void
  ) throws {
    let pipes = try Pipes(book + ["--transcript", path])
    _ = pipes.hear(upTo: "\n\n")
    pipes.say("I am swamped")
    _ = pipes.hear(upTo: "\n\n")
    try disturb()
    pipes.say("hello")
    #expect(pipes.hear(upTo: "\n\n") == "Heard.\n\n")
    pipes.say("hello again")
    #expect(pipes.hear(upTo: "\n\n") == "Heard.\n\n")
    pipes.hangUp()
    try body(pipes)
  }

  @Test func killedAtAnyTimeTheFileHoldsEveryTurnThatWasShown() throws {
    try Scratch.inFolder { folder in
      let lines = (0..<3000).map { "I am swamped, number \($0)" }
      let input = Scratch.file(holding: lines.flatMap { Array($0.utf8) + [0x0A] })
      defer { close(input) }
      var killed = 0
      for round in 0..<12 {
        let path = "\(folder)/\(round).txt"
        let (output, errors) = (Scratch.file(), Scratch.file())
        defer { for file in [output, errors] { close(file) } }
        lseek(input, 0, SEEK_SET)
        let child = try Child(
          book + ["--transcript", path], environment: [:], folder: nil,
          streams: .files(input: input, output: output, errors: errors))
        // Not before it talks: what starts has nothing to lose.
        for _ in 0..<4000 where lseek(output, 0, SEEK_END) < round * 1997 { usleep(500) }
        kill(child.id, SIGKILL)
        if child.end() == 128 + SIGKILL { killed += 1 }
        let shown = Scratch.text(of: output).count(of: ".\n\n") + 1
        let bytes = Array((Scratch.text(at: path) ?? "").utf8)
        guard !bytes.isEmpty || shown > 1 else { continue }
        let kept = try Transcript.cutOff(bytes).exchanges.count { $0.heard != nil }
        #expect(kept >= shown - 1, "of \(shown) turns that were shown \(kept) are kept")
      }
      #expect(killed > 0, "every session was over before it was killed")
    }
  }

  @Test func aSecondSessionOnTheSameFileIsRefused() throws {
    try Scratch.inFolder { folder in
      let path = folder + "/a.txt"
      let first = try Pipes(book + ["--transcript", path])
      _ = first.hear(upTo: "\n\n")
      let second = try Run(book + ["--transcript", path], lines: ["I am swamped"])
      #expect(second.code == 74 && second.output.isEmpty)
      #expect(second.errors.contains("another midstream is writing to \(path)"))
      // Nobody is asked whether to replace what is in use.
      let third = try Terminal(book + ["--transcript", path])
      third.expect("another midstream is writing to")
      #expect(third.child.end() == 74)
      let next = try Run(book + ["--continue", path], lines: ["hello"])
      #expect(next.code == 66)
      #expect(next.errors.contains("another midstream is still writing to it"))
      first.say("/save \(path)")
      #expect(first.hear(upTo: "\n\n").contains("is in use: a conversation is written to it"))
      first.say("I am swamped")
      _ = first.hear(upTo: "\n\n")
      // Recorded again, it would be another file than the one that is written to.
      mkdir(folder + "/rules", 0o700)
      let rules = try #require(Scratch.text(at: Built.book + "/book.yaml"))
      try Scratch.write(
        rules.replacing("Steady first", with: "Steady now"), to: folder + "/rules/book.yaml")
      let accept = try Run(["replay", "--accept", "--rules", folder + "/rules", path])
      #expect(accept.code == 74)
      #expect(accept.errors.contains("a.txt: another midstream is writing to it"))
      first.hangUp()
      #expect(first.child.end() == 0)
      // It is free when its session is over, and holds only that.
      let replay = try Run(["replay"] + book + [path])
      #expect(replay.output == "1 transcript, 2 turns, 0 differences\n")
      #expect(try Run(book + ["--continue", path], lines: ["hello"]).code == 0)
    }
  }

  @Test func aFileThatIsMovedIsFollowed() throws {
    try Scratch.inFolder { folder in
      let (path, place) = (folder + "/a.txt", folder + "/b.txt")
      try hold(path, between: { rename(path, place) }) { pipes in
        #expect(pipes.child.end() == 0)
        #expect(pipes.errors.count(of: "a.txt was moved to") == 1)
        #expect(pipes.errors.contains("/b.txt; what is said is written there."))
        #expect(Scratch.names(in: folder) == ["b.txt"])
        let replay = try Run(["replay"] + book + [place])
        #expect(replay.output == "1 transcript, 4 turns, 0 differences\n")
      }
    }
  }

  @Test func aFileThatIsDeletedStaysDeleted() throws {
    try Scratch.inFolder { folder in
      let path = folder + "/a.txt"
      try hold(path, between: { unlink(path) }) { pipes in
        #expect(pipes.child.end() == 74)
        #expect(pipes.errors.count(of: "it was deleted, replaced, or moved to another disk") == 2)
        #expect(pipes.errors.contains("/save FILE writes the whole conversation"))
        #expect(pipes.errors.contains("does not hold the whole conversation"))
        #expect(Scratch.names(in: folder) == [])
      }
    }
  }

  @Test func whatSomebodyElseWroteIsLeft() throws {
    try Scratch.inFolder { folder in
      let path = folder + "/a.txt"
      try hold(path, between: { try Scratch.write("my own words\n", to: path) }) { pipes in
        #expect(pipes.child.end() == 74)
        #expect(pipes.errors.contains("somebody else has written to it"))
        #expect(Scratch.text(at: path) == "my own words\n")
      }
      // The same, when an editor puts a new file in the old one's place.
      let other = folder + "/b.txt"
      try Scratch.write("", to: folder + "/new")
      try hold(other, between: { rename(folder + "/new", other) }) { pipes in
        #expect(pipes.child.end() == 74)
        #expect(Scratch.text(at: other)?.isEmpty == true)
      }
    }
  }

  @Test func aSaveThatFailsLeavesNothing() throws {
    try Scratch.inFolder { folder in
      let path = folder + "/a.txt"
      let pipes = try Pipes(book, below: "ulimit -f 1")
      for _ in 0..<12 {
        pipes.say("I am swamped")
        _ = pipes.hear(upTo: "swamped\".\n\n")
      }
      pipes.say("/save \(path)")
      #expect(pipes.hear(upTo: "large.\n\n").contains("a.txt could not be written: File too"))
      #expect(Scratch.names(in: folder) == [])
      pipes.hangUp()
      #expect(pipes.child.end() == 0)
    }
  }

  /// Wherever a recording is cut off, its session can be gone on from.
  @Test func aRecordingThatWasCutOffGoesOn() throws {
    try Scratch.inFolder { folder in
      let (path, cut) = (folder + "/a.txt", folder + "/cut.txt")
      _ = try Run(book + ["--transcript", path], lines: ["I am swamped \\ caf\u{E9}"])
      let whole = Array((Scratch.text(at: path) ?? "").utf8)
      let opening = (Scratch.text(at: path) ?? "").utf8.count { $0 == 0x0A }
      #expect(opening > 5)
      // From the first turn's end on each place parses, with whatever stands before the last line.
      let start = whole.count - 130
      for end in start...whole.count {
        #expect(throws: Never.self, "cut at \(end)") {
          try Transcript.cutOff(Array(whole[..<end]))
        }
      }
      try Scratch.write(String(decoding: whole.dropLast(3), as: UTF8.self), to: cut)
      #expect(try Run(["replay"] + book + [cut]).code == 1)
      #expect(try Run(book + ["--continue", cut], lines: ["hello"]).code == 0)
    }
  }
}

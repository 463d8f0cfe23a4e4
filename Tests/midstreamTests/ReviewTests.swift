import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `midstream replay --review`, where somebody sits.
@Suite struct ReviewTests {
  private let review = ["replay", "--review", "--rules", Built.book]
  private let first = """
    transcript: 1
    client: one
    coach: Old one.
    client: I am swamped
    coach: Old two.

    """
  private let second = "transcript: 1\nclient: three\ncoach: Old three.\n"

  /// Asks about three differences of two files.
  private func ask(
    _ environment: [String: String] = [:], _ body: (Terminal, String, String) throws -> Void
  ) throws {
    try Scratch.inFolder { folder in
      try Scratch.write(first, to: folder + "/a.txt")
      try Scratch.write(second, to: folder + "/b.txt")
      let terminal = try Terminal(review + [folder], environment: environment)
      terminal.expect("(1 of 3; rule plain, 2 by it) [a r s A R q Q ?] ")
      try body(terminal, folder + "/a.txt", folder + "/b.txt")
      #expect(Scratch.names(in: folder) == ["a.txt", "b.txt"])
    }
  }

  @Test func oneKeyAnswersAndOnlyWhatWasAcceptedIsWritten() throws {
    try ask { terminal, a, b in
      terminal.type("a")
      terminal.expect("accepted\r\n")
      #expect(terminal.expect("(2 of 3; rule ground) ").contains("a.txt:5:"))
      terminal.type("r")
      terminal.expect("rejected")
      terminal.expect("(3 of 3; rule plain) ")
      #expect(Scratch.text(at: a) == first, "written before the end")
      terminal.type("a")
      #expect(terminal.child.end() == 1)
      let rest = terminal.rest()
      #expect(rest.contains("a.txt: 1 turn recorded again"))
      #expect(rest.contains("b.txt: 1 turn recorded again"))
      #expect(rest.contains("rejected: ") && rest.contains("a.txt:5\r\n"))
      #expect(rest.contains("2 recorded again, 1 rejected"))
      #expect(Scratch.text(at: a) == first.replacing("Old one.", with: "Heard."))
      #expect(Scratch.text(at: b) == second.replacing("Old three.", with: "Heard."))
      #expect(terminal.isCooked)
    }
  }

  @Test func acceptingAllIsFine() throws {
    try ask { terminal, a, _ in
      terminal.type("A")
      terminal.expect("accepted: 2 turns by plain")
      terminal.expect("(2 of 3; rule ground) ")
      terminal.type("a")
      #expect(terminal.child.end() == 0)
      let replay = try Run(["replay", "--rules", Built.book, a])
      #expect(replay.code == 0)
    }
  }

  @Test func quitKeepsWhatWasDecidedAndQuitAndForgetDoesNot() throws {
    for (key, isKept) in [("q", true), ("Q", false)] {
      try ask { terminal, a, b in
        terminal.type("a")
        terminal.expect("(2 of 3")
        terminal.type(key)
        #expect(terminal.child.end() == 1)
        let kept = first.replacing("Old one.", with: "Heard.")
        #expect(Scratch.text(at: a) == (isKept ? kept : first))
        #expect(Scratch.text(at: b) == second)
        #expect(terminal.rest().contains(isKept ? "2 undecided" : "Nothing was written"))
        #expect(terminal.isCooked)
      }
    }
  }

  @Test func whatWasSkippedIsAskedAgain() throws {
    try ask { terminal, _, _ in
      terminal.type("s")
      terminal.expect("(2 of 3")
      terminal.type("aa")
      terminal.expect("Once more")
      terminal.expect("(1 of 3; rule plain) ")
      terminal.type("a")
      #expect(terminal.child.end() == 0)
    }
  }

  @Test func keysThatMeanNothingDecideNothing() throws {
    try ask { terminal, a, _ in
      terminal.type(Key.enter)
      terminal.expect("Old one")
      terminal.expect("(1 of 3")
      terminal.type("?")
      terminal.expect("Q  quit and forget")
      terminal.expect("(1 of 3")
      // An arrow's last byte is an A.
      for key in [Key.up, Key.left, "x", "é", Key.tab] {
        terminal.type(key)
        terminal.expect("(1 of 3; rule plain, 2 by it) ")
      }
      terminal.type("Q")
      #expect(terminal.child.end() == 1)
      #expect(Scratch.text(at: a) == first)
    }
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func aSignalWritesNothingAndLeavesTheTerminalSane(_ signal: CInt) throws {
    try ask { terminal, a, b in
      terminal.type("a")
      terminal.expect("(2 of 3")
      #expect(!terminal.isCooked)
      if signal == SIGINT { terminal.type(Key.controlC) } else { kill(terminal.child.id, signal) }
      #expect(terminal.child.end() == 128 + signal)
      #expect(terminal.isCooked)
      #expect(terminal.rest().contains("Nothing was written"))
      #expect(Scratch.text(at: a) == first && Scratch.text(at: b) == second)
    }
  }

  @Test func aKillWritesNothing() throws {
    try ask { terminal, a, b in
      terminal.type("a")
      terminal.expect("(2 of 3")
      kill(terminal.child.id, SIGKILL)
      #expect(terminal.child.end() == 128 + SIGKILL)
      #expect(Scratch.text(at: a) == first && Scratch.text(at: b) == second)
    }
  }

  @Test func comingBackAsksAgain() throws {
    try ask { terminal, _, _ in
      // Without a shell to come back to, the system stops nobody; the terminal is handed over and
      // taken again all the same.
      terminal.type(Key.controlZ)
      terminal.expect("(1 of 3")
      kill(terminal.child.id, SIGSTOP)
      kill(terminal.child.id, SIGCONT)
      terminal.expect("(1 of 3")
      #expect(!terminal.isCooked)
      terminal.type("Aa")
      #expect(terminal.child.end() == 0)
    }
  }

  @Test func aPlainTerminalIsAskedForLines() throws {
    try ask(["TERM": "dumb"]) { terminal, a, _ in
      #expect(terminal.isCooked)
      terminal.type("accept" + Key.enter)
      terminal.expect("One key is an answer")
      terminal.type("A" + Key.enter)
      terminal.expect("(2 of 3")
      terminal.type("r" + Key.enter)
      #expect(terminal.child.end() == 1)
      #expect(Scratch.text(at: a) == first.replacing("Old one.", with: "Heard."))
    }
  }

  @Test func aFileThatChangedMeanwhileIsLeftAndTold() throws {
    try ask { terminal, a, b in
      terminal.type("a")
      terminal.expect("(2 of 3")
      try Scratch.write("transcript: 1\n# mine\n", to: a)
      terminal.type("aa")
      #expect(terminal.child.end() == 74)
      let rest = terminal.rest()
      #expect(rest.contains("a.txt: it was changed by somebody else"))
      #expect(Scratch.text(at: a) == "transcript: 1\n# mine\n")
      #expect(Scratch.text(at: b) == second.replacing("Old three.", with: "Heard."))
    }
  }

  @Test func nobodyIsAskedWhereNobodySits() throws {
    try Scratch.inFolder { folder in
      try Scratch.write(first, to: folder + "/a.txt")
      let piped = try Run(review + [folder], lines: ["a", "a"])
      #expect(piped.code == 64)
      #expect(piped.errors.contains("needs a terminal"))
      let machine = try Terminal(review + [folder], environment: ["CI": "true"])
      machine.expect("CI is set")
      #expect(machine.child.end() == 64)
      let both = try Run(review + ["--accept", folder])
      #expect(both.code == 64)
      #expect(Scratch.text(at: folder + "/a.txt") == first)
    }
  }

  @Test func whereNothingDiffersNothingIsAsked() throws {
    try Scratch.inFolder { folder in
      try Scratch.write(second.replacing("Old three.", with: "Heard."), to: folder + "/a.txt")
      let terminal = try Terminal(review + [folder])
      #expect(terminal.child.end() == 0)
      #expect(terminal.rest() == "1 transcript, 1 turn, 0 differences\r\n")
    }
  }

  @Test func whatMustNotComeIsNotAccepted() throws {
    try Scratch.inFolder { folder in
      let text = "transcript: 1\nclient: one\ncoach! heard\n"
      try Scratch.write(text, to: folder + "/a.txt")
      let terminal = try Terminal(review + [folder])
      terminal.expect("(1 of 1; rule plain) [r s R q Q ?] ")
      terminal.type("a")
      terminal.expect("was written by hand: mend the rules")
      terminal.expect("(1 of 1; rule plain) ")
      terminal.type("r")
      #expect(terminal.child.end() == 1)
      #expect(Scratch.text(at: folder + "/a.txt") == text)
    }
  }
}

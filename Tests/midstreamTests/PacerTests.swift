import Coaching
import Testing

@testable import midstream

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A bar to breathe by.
@Suite struct PacerTests {
  @Test func theBarGrowsForFourSecondsAndShrinksForSix() throws {
    let track = PaceTrack(.breath)
    func filled(_ milliseconds: Int) throws -> Int {
      let line = try #require(track.line(at: .milliseconds(2000 + milliseconds), columns: 60))
      return line.count { $0 == "=" }
    }
    let inward = try stride(from: 0, to: 4000, by: 500).map { try filled($0) }
    let outward = try stride(from: 4000, to: 10_000, by: 500).map { try filled($0) }
    #expect(inward == inward.sorted() && inward[0] == 0)
    #expect(outward == outward.sorted(by: >) && outward[0] > 0)
    // The same bar again for the next breath.
    #expect(try filled(1000) == filled(11_000))
    #expect(try #require(track.line(at: .seconds(3), columns: 60)).hasPrefix("in "))
    #expect(try #require(track.line(at: .seconds(7), columns: 60)).hasPrefix("out"))
  }

  @Test func thereIsTimeToReadFirst() throws {
    let line = try #require(PaceTrack(.breath).line(at: .seconds(1), columns: 60))
    #expect(!line.contains("=") && line.contains("any key leaves this"))
  }

  @Test func itIsOverAfterThreeBreaths() {
    let track = PaceTrack(.breath)
    #expect(track.line(at: .milliseconds(31_900), columns: 60) != nil)
    #expect(track.line(at: .seconds(32), columns: 60) == nil)
  }

  @Test(arguments: [0, 1, 5, 12, 20, 39, 40, 79, 300])
  func itFitsTheWindow(columns: Int) throws {
    for second in 0..<30 {
      let line = try #require(PaceTrack(.breath).line(at: .seconds(second), columns: columns))
      #expect(line.count <= max(columns, 5))
    }
  }

  private func start(_ arguments: [String] = []) throws -> Terminal {
    let terminal = try Terminal(["--rules", Built.book, "--seed", "1"] + arguments)
    terminal.expect("> ")
    terminal.type("/practice breath" + Key.enter)
    terminal.expect("out for six.")
    return terminal
  }

  @Test func anyKeyLeavesItAndIsNoStatement() throws {
    let terminal = try start()
    terminal.expect("any key leaves this")
    terminal.type("x")
    terminal.expect("> ")
    terminal.type("calmer" + Key.enter)
    terminal.expect("And now?")
    terminal.expect("> ")
    terminal.type(Key.controlD)
    #expect(terminal.child.end() == 0)
    #expect(terminal.isCooked)
  }

  @Test func aSignalThatEndsTheProgramLeavesTheTerminalInOrder() throws {
    let terminal = try start()
    terminal.expect("any key leaves this")
    kill(terminal.child.id, SIGTERM)
    #expect(terminal.child.end() != 0)
    #expect(terminal.isCooked)
  }

  @Test func controlCLeavesIt() throws {
    let terminal = try start()
    terminal.expect("any key leaves this")
    terminal.type(Key.controlC)
    terminal.expect("> ")
    terminal.type("calmer" + Key.enter)
    terminal.expect("And now?")
  }

  @Test func plainHasNone() throws {
    let terminal = try start(["--plain"])
    #expect(!terminal.expect("> ").contains("any key"))
  }

  @Test func aPipeHasNone() throws {
    let run = try Run(["--rules", Built.book], lines: ["/practice breath", "done"])
    #expect(run.output.contains("out for six.") && !run.output.contains("any key"))
  }
}

import RuleBook
import Testing
import Workbench

@testable import midstream

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A session that is written down while the system refuses one thing after the other.
@Suite struct RecorderFaultTests {
  /// What a session was written down as.
  private struct Outcome {
    var text: String?
    /// The file after each turn, while the session goes on.
    var onTheWay: [String] = []
    var notices: [String] = []
    /// Why the program ends with an error; nil: it ends well.
    var failure: Failure?
  }

  /// Read once: each test has a suite of its own.
  private static let read = Result { try readBook(at: Built.book).book }

  private let book: Book
  private let turns: [Turn]
  private let header: Transcript.Header
  /// The file's text after the header, and after each turn.
  private let whole: [String]

  init() throws {
    book = try Self.read.get()
    header = Transcript.Header(book: book, seed: 1)
    var coach = Coach(book: book)
    var (session, opening) = coach.open(seed: 1)
    let said: [Input] = [.statement("I am swamped, caf\u{E9}\n😀 \u{202E}"), .skip]
    turns = [opening] + said.map { coach.step($0, in: &session) }
    var texts = [header.text]
    for turn in turns { texts.append((texts.last ?? "") + Transcript.text(of: turn, in: book)) }
    whole = texts
  }

  private func record(_ system: FaultySystem) throws -> Outcome {
    try Scratch.inFolder { folder in
      let path = folder + "/a.txt"
      var outcome = Outcome()
      do throws(Failure) {
        var recorder = try Recorder(creating: path, header, calls: system.calls)
        for turn in turns {
          if let notice = recorder.append(turn, in: book) { outcome.notices.append(notice) }
          outcome.onTheWay.append(Scratch.text(at: path) ?? "")
        }
        try recorder.finish()
      } catch {
        outcome.failure = error
      }
      outcome.text = Scratch.text(at: path)
      return outcome
    }
  }

  /// The calls of a session in which nothing goes wrong, by their numbers from 1.
  private func calls() throws -> [(number: Int, call: FaultySystem.Call)] {
    let system = FaultySystem()
    #expect(try record(system).text == whole.last)
    return system.seen.enumerated().map { ($0.offset + 1, $0.element) }
  }

  /// What is true whatever went wrong.
  private func check(_ outcome: Outcome, _ fault: FaultySystem.Fault) {
    if let text = outcome.text {
      #expect(whole.contains(text), "half a turn is in the file: \(fault)")
      #expect(throws: Never.self, "\(fault)") { try Transcript(parsing: text) }
    } else {
      #expect(outcome.failure != nil && outcome.onTheWay.isEmpty, "no file and no word: \(fault)")
    }
    // Who is told that all went well has all of it.
    #expect(outcome.failure != nil || outcome.text == whole.last, "\(fault)")
    #expect(outcome.notices.count { $0.contains("could not be written") } <= 1, "\(fault)")
    #expect(outcome.notices.count <= 2, "\(fault)")
  }

  @Test(arguments: [ENOSPC, EIO, EDQUOT, EROFS, EINTR])
  func oneCallThatFailsCostsNothingLater(_ error: CInt) throws {
    for (number, _) in try calls() {
      let fault = FaultySystem.Fault.fails(at: number, error)
      let outcome = try record(FaultySystem(fault))
      check(outcome, fault)
      if error == EINTR {
        #expect(outcome.text == whole.last && outcome.notices.isEmpty, "\(fault)")
      }
      // Once a session has begun, it goes on, and one refusal is made good by its end. Only what
      // is refused at the very end has no later.
      let isLast = outcome.onTheWay.last != whole.last
      if !outcome.onTheWay.isEmpty, !isLast { #expect(outcome.text == whole.last, "\(fault)") }
      for text in outcome.onTheWay { #expect(whole.contains(text), "\(fault)") }
    }
  }

  @Test func aWriteThatTakesSomeBytesIsMadeGood() throws {
    for (number, call) in try calls() {
      guard case .write(let size) = call else { continue }
      for taken in 0..<size {
        let fault = FaultySystem.Fault.short(at: number, taken)
        let outcome = try record(FaultySystem(fault))
        check(outcome, fault)
        for text in outcome.onTheWay { #expect(whole.contains(text), "\(fault)") }
        if !outcome.onTheWay.isEmpty { #expect(outcome.text == whole.last, "\(fault)") }
      }
    }
  }

  @Test func whatCannotBeCutOffAtOnceIsCutOffLater() throws {
    for (number, call) in try calls() {
      guard case .write(let size) = call else { continue }
      for taken in 1..<size {
        let fault = FaultySystem.Fault.shortAndStuck(at: number, taken)
        let outcome = try record(FaultySystem(fault))
        check(outcome, fault)
        if !outcome.onTheWay.isEmpty { #expect(outcome.text == whole.last, "\(fault)") }
      }
    }
  }

  @Test func aDiskThatStaysFullIsToldOnceAndAtTheEnd() throws {
    for (number, call) in try calls() {
      guard case .write(let size) = call else { continue }
      for taken in 0..<size {
        let fault = FaultySystem.Fault.full(from: number, taken)
        let outcome = try record(FaultySystem(fault))
        check(outcome, fault)
        #expect(outcome.failure != nil, "\(fault)")
        if !outcome.onTheWay.isEmpty { #expect(outcome.notices.count == 1, "\(fault)") }
      }
    }
  }

  /// `--accept` and `--review` replace a transcript as a whole.
  @Test func whatIsRecordedAgainIsOldOrNewWhateverFails() throws {
    try Scratch.inFolder { folder in
      let path = folder + "/a.txt"
      let (old, new) = (whole[1], whole[2])
      func replace(_ system: FaultySystem) throws -> Bool {
        try Scratch.write(old, to: path)
        do throws(WholeFile.Fault) {
          try WholeFile.replace(
            path, with: Array(new.utf8), ifStill: Array(old.utf8), calls: system.calls)
          return true
        } catch {
          return false
        }
      }
      let fine = FaultySystem()
      #expect(try replace(fine))
      for (index, call) in fine.seen.enumerated() {
        var faults: [FaultySystem.Fault] = [
          .fails(at: index + 1, EIO), .fails(at: index + 1, EINTR), .dead(from: index + 1),
        ]
        if case .write(let size) = call {
          faults += (0..<size).map { .short(at: index + 1, $0) }
        }
        for fault in faults {
          let isReplaced = try replace(FaultySystem(fault))
          #expect(Scratch.text(at: path) == (isReplaced ? new : old), "\(fault)")
          #expect(Scratch.names(in: folder) == ["a.txt"], "\(fault)")
        }
      }
    }
  }

  @Test func aDiskThatDiesTakesNoFinishedTurnWithIt() throws {
    let numbered = try calls()
    for (number, _) in numbered {
      let fault = FaultySystem.Fault.dead(from: number)
      let outcome = try record(FaultySystem(fault))
      #expect(outcome.failure != nil, "\(fault)")
      #expect(outcome.onTheWay.isEmpty || outcome.onTheWay.count == turns.count, "\(fault)")
      if !outcome.onTheWay.isEmpty { check(outcome, fault) }
    }
  }
}

import ArgumentParser
import Workbench

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Asks somebody at the terminal about each difference, and records what was accepted.
struct ReviewRun: ~Copyable {
  /// How the asking ended.
  private enum End { case through, quit, forgotten, signal(CInt) }

  private let book: Book
  private let colours = Window.takesColour
  private var tally = ReplayTally()
  private var outcomes: [ReplayOutcome] = []
  private var output = Output(STDOUT_FILENO)

  /// Makes a review that has replayed nothing yet.
  ///
  /// - Throws: `Failure` with exit code 64 where nobody can be asked, or nothing may be written.
  init(by book: Book, isCI: Bool) throws(Failure) {
    guard !isCI else { throw Self.misused("CI is set: there, nothing is reviewed or written") }
    guard Window.isInteractive else {
      throw Self.misused(
        "--review asks about each difference, and needs a terminal to ask at; --accept does not")
    }
    self.book = book
  }

  private static func misused(_ message: String) -> Failure {
    Failure(code: .validationFailure, message: message)
  }

  /// Replays transcripts, asks, and records.
  ///
  /// - Throws: the exit code: 1 while differences remain.
  mutating func run(_ files: [String], jobs: Int) throws {
    var progress = Progress(of: files.count, "transcripts", stride: 1)
    var faults: [Diagnostic] = []
    replay(files, by: Coach(book: book), jobs: jobs) { outcome in
      tally.count(outcome, of: book)
      faults += outcome.diagnostics
      if !outcome.differences.isEmpty { outcomes.append(outcome) }
      progress.step()
    }
    progress.finish()
    if !faults.isEmpty { Program.tell(faults.text, named: false) }
    var review = Review(outcomes)
    switch try ask(&review) {
    case .through, .quit: try end(review)
    case .forgotten:
      try say(Self.untouched)
      throw ExitCode(1)
    case .signal(let number):
      // The terminal may be gone; what matters is that nothing was written.
      try? say("\n" + Self.untouched)
      signal(number, SIG_DFL)
      if number == SIGINT { throw ExitCode(128 + number) }
      raise(number)
    }
  }

  private static let untouched = "Nothing was written: every transcript is as it was."

  // MARK: - Asking

  private mutating func ask(_ review: inout Review) throws -> End {
    let isLineWise = !Window.canErase(STDIN_FILENO)
    var keyboard = ReviewKeyboard(lineWise: isLineWise)
    var isShown = false
    while let question = review.question {
      if !isShown { try show(question) }
      try prompt(question)
      isShown = true
      switch keyboard.next() {
      case .letter("q"):
        try say("quit\n")
        return .quit
      case .letter("Q"):
        try say("quit\n")
        return .forgotten
      case .letter("?"): try say((isLineWise ? "" : "?\n") + ReviewKeys.help)
      case .letter(let key):
        guard let answer = ReviewKeys.answer(for: key) else {
          try say((isLineWise ? "" : "\(key)\n") + "\(key) is no answer; ? lists what there is.")
          continue
        }
        let isSecond = review.isSecondRound
        let count = review.answer(answer)
        try say(ReviewKeys.said(answer, count, question, isSecond: isSecond) + "\n")
        // What cannot be accepted is asked again, and was just read.
        isShown = count == 0 && answer != .skip
        if !isSecond, review.isSecondRound { try say("Once more, those that were skipped:\n") }
      case .enter, .back:
        if !isLineWise { try say("") }
        isShown = false
      case .other: try say((isLineWise ? "" : "\n") + "One key is an answer; ? lists them.")
      case .end: return .signal(SIGINT)
      case .signal(let number): return .signal(number)
      }
    }
    return .through
  }

  private mutating func show(_ question: ReviewQuestion) throws {
    for line in question.lines { output.add(line.painted(colours) + "\n") }
    try output.flush()
  }

  private mutating func prompt(_ question: ReviewQuestion) throws {
    let alike = question.alike > 1 ? ", \(question.alike) by it" : ""
    let keys = question.isAcceptable ? "a r s A R q Q ?" : "r s R q Q ?"
    let place = "\(question.number) of \(question.count); rule \(question.rule)\(alike)"
    output.add("(\(place)) [\(keys)] ".visible())
    try output.flush()
  }

  // MARK: - The end

  /// Records what was accepted, tells what was not, and ends with the exit code.
  private mutating func end(_ review: Review) throws {
    var recorded = 0
    var unwritten: [String] = []
    for outcome in review.accepted {
      do throws(WholeFile.Fault) {
        let count = try outcome.accept(book)
        recorded += count
        try? say("\(outcome.file): \(count) turn\(count == 1 ? "" : "s") recorded again")
      } catch {
        unwritten.append("\(outcome.file): \(error.reason)")
      }
    }
    for (word, places) in [("rejected", review.rejected), ("undecided", review.undecided)] {
      for place in places { output.add("\(word): \(place)\n".visible(lines: true)) }
    }
    let counts = ["\(recorded) recorded again", "\(review.rejected.count) rejected"]
    let open = review.undecided.isEmpty ? [] : ["\(review.undecided.count) undecided"]
    if tally.differences > 0 { output.add((counts + open).joined(separator: ", ") + "\n") }
    try say(tally.text)
    if !unwritten.isEmpty {
      throw Failure.notWritten("not recorded again: " + unwritten.joined(separator: "\n"))
    }
    if outcomes.isEmpty, tally.turns == 0 {
      throw Failure(code: ExitCode(1), message: "nothing was run: there is no turn")
    }
    if tally.faulty > 0 || tally.differences > recorded { throw ExitCode(1) }
  }

  private mutating func say(_ text: String) throws(OutputFault) {
    output.add(text.visible(lines: true) + "\n")
    try output.flush()
  }
}

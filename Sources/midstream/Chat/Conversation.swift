import Workbench

/// A conversation and all that was said in it; who shows it, and how, is not its business.
struct Conversation: ~Copyable {
  /// What a line is answered with.
  enum Answer {
    /// The coach's turn.
    case turn(Turn)
    /// Text beside the conversation: what a command asked for.
    case aside(String)
    /// The session so far, to be drawn.
    case river(HeldSession)
    /// People to call.
    case lines(String)
    /// The coach's last turn: the conversation is over. Nil: it was closed before.
    case end(Turn?)
    /// The client left at once: nothing more is said, and the screen is to be cleared.
    case left
  }

  private(set) var coach: Coach
  private(set) var session: Session
  private(set) var turns: [Turn]
  /// How the last turn was decided, and by which book, for `/why`.
  private var traced: (turn: Traced, book: Book)?
  /// All turns so far as a transcript, each in the words of the book that made it.
  private var written: String
  private var watched: WatchedBook?
  private let header: Transcript.Header
  private var recorder: Recorder?
  /// What is to be told about the transcript beside the answer; nil: nothing.
  private(set) var notice: String?

  /// Opens a conversation; the opening is its first turn.
  ///
  /// Every turn is written down, if somebody asked, before it is shown.
  init(
    book: Book, header: Transcript.Header, recorder: consuming Recorder? = nil,
    watched: WatchedBook? = nil
  ) {
    self.watched = watched
    self.header = header
    written = header.text
    coach = Coach(book: book)
    let opened = coach.open(
      seed: header.seed, country: header.country, carried: header.carried)
    session = opened.session
    turns = []
    self.recorder = recorder
    keep(opened.turn)
  }

  /// Where the session stands.
  var phase: Phase { turns.last?.phase ?? .opening }

  /// Answers a line: a statement, or a command.
  mutating func answer(_ line: String) -> Answer {
    notice = nil
    switch SlashCommand(line: line) {
    case nil: return .turn(step(.statement(line)))
    case .step(.quit): return end()
    case .step(let input): return .turn(step(input))
    case .help: return .aside(Self.help)
    case .why: return .aside(why)
    case .river: return .river(river)
    case .lines(let code): return .lines(lines(of: code ?? session.country))
    case .leave: return .left
    case .save(let path): return .aside(save(to: path))
    case .mistake(let hint): return .aside(hint)
    }
  }

  /// Ends the conversation: at the end of the input, and when the client asks.
  mutating func end() -> Answer {
    .end(phase == .closed ? nil : step(.quit))
  }

  /// Asks whether rules were saved that this conversation does not go by yet; nil: nobody watches.
  var wasSaved: (@Sendable () -> Bool)? { watched?.wasSaved }

  /// Goes on by rules that were saved, when somebody watches them.
  ///
  /// What the session keeps by number is found again by name (`Passage`); safety stays as it is.
  /// Rules with faults are not used.
  ///
  /// - Returns: what to tell about it; nil when nothing was saved.
  mutating func takeSaved() -> String? {
    switch watched?.saved() {
    case nil: return nil
    case .faulty(let faults):
      return faults + "These rules are not used: the conversation goes on by those of before."
    case .book(let book):
      let next = Coach(book: book)
      session = Passage(from: coach, to: next).session(session)
      coach = next
      return "The rules were saved, and the conversation goes on by them."
    }
  }

  /// Makes sure that all turns are written down, when somebody asked.
  ///
  /// - Throws: `Failure` when some are not.
  mutating func finish() throws(Failure) { try recorder?.finish() }

  private mutating func step(_ input: Input) -> Turn {
    let traced = coach.trace(input, in: &session)
    self.traced = (traced, coach.book)
    keep(traced.turn)
    return traced.turn
  }

  private mutating func keep(_ turn: Turn) {
    turns.append(turn)
    written += Transcript.text(of: turn, in: coach.book)
    notice = recorder?.append(turn, in: coach.book) ?? nil
  }

  /// Writes all turns so far to a new file.
  ///
  /// - Returns: what to say about it.
  private func save(to name: String) -> String {
    guard !name.utf8.contains(0) else { return "A file's name has no NUL in it." }
    let path = name.hasPrefix("~/") ? (variable("HOME") ?? "~") + name.dropFirst() : name
    let text = written
    do throws(NewFile.Fault) {
      let file = try NewFile(at: path)
      do throws(NewFile.Fault) {
        try file.write(Array(text.utf8))
        try file.sync()
      } catch {
        file.remove()  // half a conversation would look like one
        throw error
      }
      return "The conversation so far is in \(path); only you can read it."
    } catch {
      if FileLock.isHeld(path) { return "\(path) is in use: a conversation is written to it." }
      return Recorder.exists(path)
        ? "\(path) is there already and stays as it is. Give another name."
        : "\(path) could not be written: \(error.reason)."
    }
  }

  private var why: String {
    guard let traced else {
      return "Nothing was said yet: /why tells what was heard in your words."
    }
    let wasAsked = turns.dropLast().last?.move == .safety
    return Explanation(of: traced.turn, in: traced.book, seed: session.seed, isAnswer: wasAsked)
      .text
  }

  /// The session held again from its beginning: so its picture is the one that a report draws.
  private var river: HeldSession {
    var coach = coach
    return HeldSession(turns.compactMap(\.input), header: header, with: &coach)
  }

  private func lines(of code: String?) -> String {
    coach.book.safety.countries.listing(country: code, hint: "/country").joined(separator: "\n")
  }

  private static let help: String = {
    let width = SlashCommand.all.map { $0.name.count + $0.argument.count }.max() ?? 0
    let commands = SlashCommand.all.map { command in
      let left = command.name + command.argument
      let gap = String(repeating: " ", count: width - left.count + 2)
      return "  " + left + gap + command.purpose
    }
    return """
      Type what is there, in your own words; Enter sends it. The coach is a program.
      \(commands.joined(separator: "\n"))
      Ctrl-C gives up a line; twice, or Ctrl-D, ends. Tab completes commands.
      Nothing is kept, unless you ask for it with /save or --transcript.
      """
  }()
}

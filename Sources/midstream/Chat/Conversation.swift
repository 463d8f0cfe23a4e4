import Workbench

/// A conversation and all that was said in it; who shows it, and how, is not its business.
struct Conversation: ~Copyable {
  /// What a line is answered with.
  enum Answer {
    /// The coach's turn.
    case turn(Turn)
    /// Text beside the conversation: what a command asked for.
    case aside(String)
    /// People to call.
    case lines(String)
    /// The coach's last turn: the conversation is over. Nil: it was closed before.
    case end(Turn?)
  }

  private(set) var coach: Coach
  private(set) var session: Session
  private(set) var turns: [Turn]
  private let header: Transcript.Header
  private var file: TranscriptFile?
  private var fileFault: OutputFault?

  /// Opens a conversation; the opening is its first turn.
  ///
  /// Every turn is written to the file, if there is one, before it is shown.
  init(book: Book, seed: Int, country: String?, file: consuming TranscriptFile? = nil) {
    coach = Coach(book: book)
    let opened = coach.open(seed: seed, country: country)
    session = opened.session
    turns = [opened.turn]
    header = Transcript.Header(book: book, seed: seed, country: country)
    self.file = file
    record(opened.turn, under: header)
  }

  /// Where the session stands.
  var phase: Phase { turns.last?.phase ?? .opening }

  /// Answers a line: a statement, or a command.
  mutating func answer(_ line: String) -> Answer {
    switch SlashCommand(line: line) {
    case nil: return .turn(step(.statement(line)))
    case .step(.quit): return end()
    case .step(let input): return .turn(step(input))
    case .help: return .aside(Self.help)
    case .why: return .aside(why)
    case .lines(let code): return .lines(lines(of: code ?? session.country))
    case .save(let path): return .aside(save(to: path))
    case .mistake(let hint): return .aside(hint)
    }
  }

  /// Ends the conversation: at the end of the input, and when the client asks.
  mutating func end() -> Answer {
    .end(phase == .closed ? nil : step(.quit))
  }

  /// Why the transcript holds no more turns; nil: it holds all, or there is none.
  var transcriptFault: String? {
    fileFault.map {
      "the transcript could not be written: \($0.reason); it holds the turns before"
    }
  }

  private mutating func record(_ turn: Turn, under header: Transcript.Header? = nil) {
    guard file != nil else { return }
    let text = (header?.text ?? "") + Transcript.text(of: turn, in: coach.book)
    if let fault = file?.append(text) { fileFault = fault }
  }

  private mutating func step(_ input: Input) -> Turn {
    let turn = coach.step(input, in: &session)
    turns.append(turn)
    record(turn)
    return turn
  }

  /// Writes all turns so far to a new file.
  ///
  /// - Returns: what to say about it.
  private func save(to name: String) -> String {
    let path = name.hasPrefix("~/") ? (variable("HOME") ?? "~") + name.dropFirst() : name
    do throws(OutputFault) {
      var file = try TranscriptFile(at: path)
      let text = turns.reduce(header.text) { $0 + Transcript.text(of: $1, in: coach.book) }
      if let fault = file.append(text) { throw fault }
      return "The conversation so far is in \(path); only you can read it."
    } catch {
      return error.isTaken
        ? "\(path) is there already and stays as it is. Give another name."
        : "\(path) could not be written: \(error.reason)."
    }
  }

  private var why: String {
    guard let turn = turns.last, turn.input != nil else {
      return "Nothing was said yet: /why tells what was heard in your words."
    }
    return Explanation(of: turn, in: coach.book).text
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

import Workbench

/// The conversation as text: from a terminal with a prompt and editing, from a pipe without.
struct TextChat: ~Copyable {
  private var conversation: Conversation
  private var printer: Printer
  /// Whether a pace is shown: on a terminal, and not where plain text was asked for.
  private let paces: Bool
  private var reminder = Reminder()

  /// Makes a chat; a plain one has no colour.
  init(_ conversation: consuming Conversation, plain: Bool) {
    self.conversation = conversation
    printer = Printer(plain: plain)
    paces = !plain && Pacer.isPossible
  }

  /// Talks until the client ends it or the input is at its end.
  mutating func run() throws {
    if let opening = conversation.turns.first { try show(.turn(opening)) }
    if Window.isInteractive { try runOnTerminal() } else { try runPlainly() }
    try conversation.finish()
  }

  private mutating func runPlainly() throws {
    var reader = PlainReader(0)
    while let line = try reader.next() {
      try takeSaved()
      if try show(conversation.answer(line)) { return }
    }
    try show(conversation.end())
  }

  private mutating func runOnTerminal() throws {
    let reader = LineReader(completion: completion)
    var interruptions = 0
    while true {
      switch reader.next(prompt: "> ", wakingWhen: conversation.wasSaved) {
      case .line(let line):
        interruptions = 0
        if try takeSaved() { reader.offer(completion) }
        if try show(conversation.answer(line)) { return }
      case .woken:
        if try takeSaved() { reader.offer(completion) }
      case .interrupted:
        interruptions += 1
        if interruptions == 2 { return }  // somebody who wants out is not held up
        try printer.paragraph("(Ctrl-C once more, or Ctrl-D, ends the conversation.)", .quiet)
      case .end:
        try printer.newLine()
        try show(conversation.end())
        return
      }
    }
  }

  /// Takes rules that were saved, and tells about it.
  ///
  /// - Returns: whether there were any.
  @discardableResult
  private mutating func takeSaved() throws -> Bool {
    guard let told = conversation.takeSaved() else { return false }
    if Window.isInteractive {
      try printer.paragraph(told, .quiet)
    } else {
      Program.tell(told, named: false)
    }
    return true
  }

  /// Prints an answer.
  ///
  /// - Returns: whether it was the last.
  @discardableResult
  private mutating func show(_ answer: Conversation.Answer) throws -> Bool {
    switch answer {
    case .turn(let turn):
      try printer.paragraph(turn.reply)
      if paces, let pace = turn.pace {
        var pacer = Pacer()
        pacer.run(pace)
      }
    case .aside(let text): try printer.paragraph(text, .quiet)
    case .river(let session): try printer.river(session)
    case .lines(let text): try printer.paragraph(text)
    case .end(let turn):
      if let turn { try printer.paragraph(turn.reply) }
      return true
    case .left:
      try printer.clear()
      return true
    }
    try tellNotice()
    if let text = reminder.due() { try printer.paragraph(text, .quiet) }
    return false
  }

  /// Tells what there is to tell about the transcript.
  private mutating func tellNotice() throws {
    guard let notice = conversation.notice else { return }
    guard Window.isInteractive else { return Program.tell(notice) }
    try printer.paragraph(notice, .quiet)
  }

  private var completion: Completion {
    let book = conversation.coach.book
    let codes = book.safety.countries.map(\.code).filter { $0 != "*" }
    return Completion(
      commands: SlashCommand.all.map(\.name),
      arguments: [
        ("/practice", book.practices.map(\.id)), ("/country", codes), ("/lines", codes),
      ],
      takesFile: ["/save"])
  }
}

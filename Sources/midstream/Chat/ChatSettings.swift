import Workbench

/// How a conversation is held.
struct ChatSettings {
  /// How it is printed and read.
  enum Format: String, CaseIterable { case text, jsonl }

  /// The folder of rule files that was named; nil: wherever there is one.
  var rules: String?
  var seed: Int?
  /// Two letters in capitals; nil: `$MIDSTREAM_COUNTRY`.
  var country: String?
  /// The file that the session is written to; nil: none.
  var transcript: String?
  /// A transcript that the session goes on from; nil: it stands for itself.
  var earlier: String?
  var plain = false
  /// Whether rules that are saved meanwhile are taken.
  var watch = false
  var format = Format.text

  /// Holds the conversation, to its end.
  ///
  /// - Throws: `Failure` when there is no book, the input cannot be read or the transcript not be
  ///   written; `OutputFault`.
  func run() throws {
    Program.keepsNoCore()
    Program.hearsOfClosedPipes()
    let folder = try RulesOption.path(to: rules)
    let book = try RulesOption.read(folder)
    let watched = watch ? WatchedBook(folder) : nil
    let earlier = try earlier.map { try EarlierSession($0, of: book) }
    let code = country ?? earlier?.country ?? CountryCode.inEnvironment()
    if let code, book.safety.countries.name(of: code) == nil {
      Program.tell("no lines are listed for \(code); /lines shows where to find them")
    }
    let header = Transcript.Header(
      book: book, seed: seed ?? earlier?.nextSeed ?? drawnSeed, country: code,
      carried: earlier?.carried)
    let conversation = Conversation(
      book: book, header: header, recorder: try recorder(header), watched: watched)
    switch format {
    case .text:
      var chat = TextChat(conversation, plain: plain)
      try chat.run()
    case .jsonl:
      var chat = JSONChat(conversation)
      try chat.run()
    }
  }

  /// Begins the transcript; whether a file that is there is replaced, somebody must say.
  private func recorder(_ header: Transcript.Header) throws(Failure) -> Recorder? {
    guard let transcript else { return nil }
    try Recorder.refuseIfInUse(transcript)
    return Recorder.exists(transcript) && askToReplace(transcript)
      ? try Recorder(replacing: transcript, header) : try Recorder(creating: transcript, header)
  }

  private func askToReplace(_ path: String) -> Bool {
    guard Window.isInteractive, format == .text else { return false }
    let reader = LineReader(completion: Completion())
    let answer = reader.next(prompt: "\(path.visible()) is there already. Replace it? [y/N] ")
    return answer == .line("y") || answer == .line("yes")
  }

  /// Drawn where somebody sits, so that two days do not sound the same; else always the same.
  private var drawnSeed: Int {
    let isTalk = Window.isInteractive && !plain && format == .text
    return isTalk ? Int.random(in: 1...9999) : 1
  }
}

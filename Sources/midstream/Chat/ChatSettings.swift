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
  var plain = false
  var format = Format.text

  /// Holds the conversation, to its end.
  ///
  /// - Throws: `Failure` when there is no book, the input cannot be read or the transcript not be
  ///   written; `OutputFault`.
  func run() throws {
    Program.keepsNoCore()
    Program.hearsOfClosedPipes()
    let code = country ?? CountryCode.inEnvironment()
    let book = try RulesOption.book(in: rules)
    let file = try transcriptFile()
    let conversation = Conversation(
      book: book, seed: seed ?? drawnSeed, country: code, file: file)
    switch format {
    case .text:
      var chat = TextChat(conversation, plain: plain)
      try chat.run()
    case .jsonl:
      var chat = JSONChat(conversation)
      try chat.run()
    }
  }

  /// Makes the transcript's file; whether one that is there is replaced, somebody must say.
  private func transcriptFile() throws(Failure) -> TranscriptFile? {
    guard let transcript else { return nil }
    var mayReplace = false
    while true {
      do throws(OutputFault) {
        return try TranscriptFile(at: transcript, replacing: mayReplace)
      } catch {
        guard error.isTaken else {
          throw Failure.notWritten("\(transcript) cannot be written: \(error.reason)")
        }
      }
      mayReplace = askToReplace(transcript)
      guard mayReplace else {
        throw Failure.notWritten("\(transcript) is there already and stays as it is")
      }
    }
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

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
  var plain = false
  var format = Format.text

  /// Holds the conversation, to its end.
  ///
  /// - Throws: `Failure` when there is no book, or the input cannot be read; `OutputFault`.
  func run() throws {
    Program.keepsNoCore()
    Program.hearsOfClosedPipes()
    let code = country ?? variable("MIDSTREAM_COUNTRY").flatMap(SlashCommand.code)
    let conversation = Conversation(
      book: try RulesOption.book(in: rules), seed: seed ?? drawnSeed, country: code)
    switch format {
    case .text:
      var chat = TextChat(conversation, plain: plain)
      try chat.run()
    case .jsonl:
      var chat = JSONChat(conversation)
      try chat.run()
    }
  }

  /// Drawn where somebody sits, so that two days do not sound the same; else always the same.
  private var drawnSeed: Int {
    let isTalk = Window.isInteractive && !plain && format == .text
    return isTalk ? Int.random(in: 1...9999) : 1
  }
}

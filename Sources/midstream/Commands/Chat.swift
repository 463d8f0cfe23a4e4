import ArgumentParser
import Workbench

/// The conversation.
struct Chat: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hold a conversation (what happens without a subcommand).")

  /// How the conversation is printed and read.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

  @OptionGroup var rules: RulesOption

  @Option(help: "Choose among fitting replies; the same seed says the same words.")
  var seed: Int?

  @Option(help: "Your country by its two letters, for help lines; else $MIDSTREAM_COUNTRY.")
  var country: String?

  @Flag(help: "No colour and no line breaks of the program's own.")
  var plain = false

  @Option(help: "text, or jsonl for other programs: a JSON object a line, in and out.")
  var format = Format.text

  mutating func validate() throws {
    guard let country, SlashCommand.code(country) == nil else { return }
    throw ValidationError("A country is given by its two letters, as in --country GB.")
  }

  mutating func run() throws {
    Program.keepsNoCore()
    Program.hearsOfClosedPipes()
    let code = (country ?? variable("MIDSTREAM_COUNTRY")).flatMap(SlashCommand.code)
    let conversation = Conversation(
      book: try rules.book(), seed: seed ?? Self.seed(plain: plain), country: code)
    var chat = TextChat(conversation, plain: plain)
    try chat.run()
  }

  /// Drawn where somebody sits, so that two days do not sound the same; else always the same.
  private static func seed(plain: Bool) -> Int {
    Window.isInteractive && !plain ? Int.random(in: 1...9999) : 1
  }
}

import ArgumentParser
import Workbench

/// The conversation.
struct Chat: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hold a conversation (what happens without a subcommand).")

  @OptionGroup var rules: RulesOption

  @Option(
    help: "Write every turn to this new file, which only you can read.", completion: .file())
  var transcript: String?

  @Option(
    name: .customLong("continue"),
    help: ArgumentHelp(
      "Go on from an earlier session: what was kept is greeted, what was refused is remembered, "
        + "and how you are is asked anew. The file stays as it is.", valueName: "transcript"),
    completion: .file())
  var earlier: String?

  @Option(help: "Choose among fitting replies; the same seed says the same words.")
  var seed: Int?

  @Option(help: "Your country by its two letters, for help lines; else $MIDSTREAM_COUNTRY.")
  var country: String?

  @Flag(help: "No colour, and seed 1: the same words each time.")
  var plain = false

  @Flag(help: "Take rules as soon as they are saved, in the middle of the conversation.")
  var watch = false

  @Option(help: "text, or jsonl for other programs: a JSON object a line, in and out.")
  var format = ChatSettings.Format.text

  mutating func validate() throws {
    guard let country, CountryCode.read(country) == nil else { return }
    throw ValidationError("A country is given by its two letters, as in --country GB.")
  }

  func run() throws {
    let settings = ChatSettings(
      rules: rules.folder, seed: seed, country: country.flatMap(CountryCode.read),
      transcript: transcript, earlier: earlier, plain: plain, watch: watch, format: format)
    try settings.run()
  }
}

extension ChatSettings.Format: ExpressibleByArgument {}

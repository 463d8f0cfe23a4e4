import ArgumentParser
import Workbench

/// Sessions from elsewhere, as transcripts.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make transcripts of sessions from elsewhere.",
    discussion: """
      Reads rows (CSV, TSV), TalkBank CHAT, plain 'Client: …' text and chat logs (JSON Lines). Each \
      session becomes a transcript in the folder; the therapist's words stay in it as remarks. \
      What is guessed (columns, who is who) is told.

      Then, for example:
        midstream replay --beside DIR     the coach's answers beside the therapist's
        midstream replay --accept DIR     keep the coach's answers, as tests

      docs/import-export.md tells what becomes of what.
      """)

  /// How the files are read.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv, chat, text, jsonl

    var exchange: ExchangeFormat? { ExchangeFormat(rawValue: rawValue) }
  }

  @Argument(help: "Files to read; '-': standard input.", completion: .file())
  var files: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder for the transcripts; nothing in it is written over.", valueName: "dir"),
    completion: .directory)
  var output: String

  @Option(
    help: ArgumentHelp(
      "The format: csv, chat (TalkBank), text, jsonl. Without it, told by the file's name, or by "
        + "what it holds.", valueName: "format"))
  var from: Format?

  @OptionGroup var parts: ImportParts

  @Flag(help: "Keep lines of the client that follow each other as statements of their own.")
  var eachLine = false

  @OptionGroup var rules: RulesOption

  @Flag(help: "Hold each session at once, and write down what the coach says.")
  var record = false

  @Option(
    help: ArgumentHelp("The country of the help lines, in two letters.", valueName: "cc"))
  var country: String?

  func run() throws {
    Program.keepsNoCore()
    Program.hearsOfClosedPipes()
    let header = Transcript.Header(country: try country.map(Self.country))
    let book = record ? try rules.book() : nil
    var run = ImportRun(parts.options(from?.exchange, isEachLine: eachLine))
    for file in files { try run.read(file) }
    try run.write(to: output, header, recordedWith: book)
  }

  private static func country(_ text: String) throws -> String {
    guard let code = CountryCode.read(text) else {
      throw ValidationError("--country takes two letters, as in GB")
    }
    return code
  }
}

/// Which columns and speakers are what.
struct ImportParts: ParsableArguments {
  @Option(help: ArgumentHelp("The column or field that names the speaker.", valueName: "name"))
  var speaker: String?

  @Option(help: ArgumentHelp("The one that holds what is said.", valueName: "name"))
  var text: String?

  @Option(help: ArgumentHelp("The one that tells sessions apart.", valueName: "name"))
  var session: String?

  @Option(help: ArgumentHelp("The one that orders rows within a session.", valueName: "name"))
  var order: String?

  @Option(help: ArgumentHelp("What the client is called; may be given again.", valueName: "name"))
  var client: [String] = []

  @Option(
    help: ArgumentHelp("What the therapist is called; may be given again.", valueName: "name"))
  var therapist: [String] = []

  /// All that was given, as one value.
  func options(_ format: ExchangeFormat?, isEachLine: Bool) -> ImportOptions {
    var options = ImportOptions()
    options.format = format
    options.speaker = speaker
    options.text = text
    options.session = session
    options.order = order
    options.clients = client
    options.therapists = therapist
    options.isEachLine = isEachLine
    return options
  }
}

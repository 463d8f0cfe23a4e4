import ArgumentParser
import Workbench

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Every step for one statement.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain what is heard in a statement, and what the answer would be.")

  @OptionGroup var rules: RulesOption

  /// How the explanation is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(help: "text, or json: what `chat --format jsonl` prints for a turn, and `explanation`.")
  var format = Format.text

  @Argument(help: "The statement, in quotes.")
  var text: String

  func run() throws {
    var coach = Coach(book: try rules.book())
    var session = coach.open(seed: 1).session
    let turn = coach.step(.statement(text), in: &session)
    var output = Output(1)
    switch format {
    case .text: output.add(Self.wrapped(Self.text(turn, text, coach.book)))
    case .json:
      let explanation = Explanation(of: turn, in: coach.book)
      var writer = JSONWriter()
      AssessmentJSON(coach.book).write(turn, to: &writer) {
        explanation.statement?.write(explanation.decision, to: &$0)
      }
      output.add(writer.bytes)
    }
    try output.flush()
  }

  /// For a terminal in lines of its width; elsewhere as it is.
  private static func wrapped(_ text: String) -> String {
    guard isatty(STDOUT_FILENO) == 1 else { return text }
    // The last column stays free: some terminals break there by themselves.
    return Wrapping.wrap(text, to: max(20, Window().columns - 1))
  }

  private static func text(_ turn: Turn, _ statement: String, _ book: Book) -> String {
    let explanation = Explanation(of: turn, in: book)
    let parts = [
      statement.visible(), "", explanation.text.visible(lines: true), "",
      "As the first statement of a session, the coach would answer:",
      turn.reply.visible(lines: true),
    ]
    return parts.joined(separator: "\n") + "\n"
  }
}

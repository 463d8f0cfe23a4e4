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

  @Option(
    name: .customLong("why-not"),
    help: ArgumentHelp(
      "Tell why a rule did not speak: a sign, a row of the policy or a reply.", valueName: "rule"))
  var whyNot: String?

  @Argument(help: "The statement, in quotes.")
  var text: String

  func validate() throws {
    guard whyNot != nil, format == .json else { return }
    throw ValidationError("--why-not answers in text: leave --format out.")
  }

  func run() throws {
    var coach = Coach(book: try rules.book())
    var session = coach.open(seed: 1).session
    let traced = coach.trace(.statement(text), in: &session)
    var output = Output(1)
    if let whyNot {
      output.add(Self.wrapped(try Self.whyNot(whyNot, traced, coach.book)))
      return try output.flush()
    }
    switch format {
    case .text: output.add(Self.wrapped(Self.text(traced, text, coach.book)))
    case .json:
      let explanation = Explanation(of: traced, in: coach.book, seed: 1)
      var writer = JSONWriter()
      AssessmentJSON(coach.book).write(traced.turn, to: &writer) {
        explanation.statement?.write(explanation.decision, to: &$0)
      }
      output.add(writer.bytes)
    }
    try output.flush()
  }

  private static func whyNot(_ rule: String, _ traced: Traced, _ book: Book) throws -> String {
    if let lines = WhyNot(traced, book).lines(rule) { return lines.joined(separator: "\n") + "\n" }
    let near = nearest(to: rule, among: WhyNot.names(book))
    throw Failure(
      code: .validationFailure,
      message: "no sign, policy row or reply is named '\(rule)'"
        + (near.map { ": did you mean '\($0)'?" } ?? ""))
  }

  /// For a terminal in lines of its width; elsewhere as it is.
  private static func wrapped(_ text: String) -> String {
    guard isatty(STDOUT_FILENO) == 1 else { return text }
    // The last column stays free: some terminals break there by themselves.
    return Wrapping.wrap(text, to: max(20, Window().columns - 1))
  }

  private static func text(_ traced: Traced, _ statement: String, _ book: Book) -> String {
    let explanation = Explanation(of: traced, in: book, seed: 1)
    let parts = [
      statement.visible(), "", explanation.text.visible(lines: true), "",
      "As the first statement of a session, the coach would answer:",
      traced.turn.reply.visible(lines: true),
    ]
    return parts.joined(separator: "\n") + "\n"
  }
}

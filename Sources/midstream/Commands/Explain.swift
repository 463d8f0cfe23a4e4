import ArgumentParser
import Workbench

/// Every step for one statement.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain what is heard in a statement, and what the answer would be.")

  @OptionGroup var rules: RulesOption

  @Argument(help: "The statement, in quotes.")
  var text: String

  func run() throws {
    var coach = Coach(book: try rules.book())
    var session = coach.open(seed: 1).session
    let turn = coach.step(.statement(text), in: &session)
    var output = Output(1)
    let explanation = Explanation(of: turn, in: coach.book)
    let parts = [
      text.visible(), "", explanation.text.visible(lines: true), "",
      "As the first statement of a session, the coach would answer:",
      turn.reply.visible(lines: true),
    ]
    output.add(parts.joined(separator: "\n") + "\n")
    try output.flush()
  }
}

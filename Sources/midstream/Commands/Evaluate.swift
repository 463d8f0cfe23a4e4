import ArgumentParser
import Foundation
import Workbench

/// Figures of a book on labelled statements.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure a rule book on labelled statements.",
    discussion: """
      A line of the file is a JSON object with "text", "label" (overwhelm, rigidity, both, flow, \
      neutral) and "crisis" (0 or 1). A row with crisis 1 is measured on the crisis flag alone; a \
      row without a label counts for crisis only.
      """)

  @OptionGroup var rules: RulesOption

  @Option(help: "Also group the rows by this field.")
  var by: String?

  @Argument(help: "A file of JSON lines.", completion: .file(extensions: ["jsonl"]))
  var file: String

  func run() throws {
    let read = ReadBook(at: try rules.path())
    guard let book = read.book else {
      throw Failure(code: ExitCode(1), message: read.diagnostics.text)
    }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Failure.noInput("there is no file '\(file)', or it cannot be read")
    }
    let (rows, faults) = LabelledStatement.read(Array(data), by: by)
    guard !rows.isEmpty || !faults.isEmpty else {
      throw Failure.noInput("'\(file)' has no statements in it")
    }
    var listener = Listener(book: book)
    let evaluation = Evaluation(rows, by: &listener)
    var output = Output(1)
    output.add(evaluation.text.visible(lines: true))
    if let by { output.add("\n" + groups(rows, by, &listener).visible(lines: true)) }
    if !evaluation.misses.isEmpty {
      output.add("\n" + evaluation.missesText.visible(lines: true))
    }
    try output.flush()
    var told = faults.map { "\(file):\($0.line): \($0.message)" }
    if read.diagnostics.hasErrors {
      told.append(
        "the rule book has faults (\(read.diagnostics.tally)): what could be read was measured; "
          + "see midstream check")
    }
    if !told.isEmpty {
      throw Failure(code: ExitCode(1), message: told.joined(separator: "\n"))
    }
  }

  /// A line of figures for each value of a field, in the order of the file.
  private func groups(
    _ rows: [LabelledStatement], _ field: String, _ listener: inout Listener
  ) -> String {
    var names: [String] = []
    for row in rows {
      if let name = row.group, !names.contains(name) { names.append(name) }
    }
    var text = "by \(field)\n"
    for name in names {
      let evaluation = Evaluation(rows.filter { $0.group == name }, by: &listener)
      text += "  \(name): \(evaluation.line)\n"
    }
    return text
  }
}

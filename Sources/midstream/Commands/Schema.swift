import ArgumentParser
import Workbench

/// The JSON Schema of rule files.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the JSON Schema of rule files, for editors.",
    discussion: """
      With it an editor completes keys and words, tells what each means, and marks what is wrong \
      while you type. Write it to a file, and name that file in the first line of a rule file:
        midstream schema -o rules.schema.json
        # yaml-language-server: $schema=rules.schema.json
      An editor sees one file; midstream check sees the book.
      """)

  @OptionGroup var report: ReportOption

  @Argument(
    help: ArgumentHelp(
      "For files with rules of this kind alone: \(RuleSchema.kinds.joined(separator: ", ")).",
      valueName: "kind"),
    completion: .list(RuleSchema.kinds))
  var kind: String?

  func validate() throws {
    guard let kind, !RuleSchema.kinds.contains(kind) else { return }
    let near = nearest(to: kind, among: RuleSchema.kinds)
    throw ValidationError(
      "'\(kind)' is no kind of rule: "
        + (near.map { "did you mean '\($0)'?" } ?? RuleSchema.kinds.joined(separator: ", ")))
  }

  func run() throws {
    Program.hearsOfClosedPipes()
    let target = try report.file()
    try target.write(RuleSchema.document(of: kind) ?? [])
  }
}

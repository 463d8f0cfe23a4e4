import ArgumentParser
import Workbench

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is heard in many statements.
struct Classify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hear many statements: one JSON object a line for one statement a line.",
    discussion: """
      The answers stand in the order of the lines, one for each, empty ones too. A statement is \
      heard by itself: what a session would know beyond it does not count.
      """)

  @OptionGroup var rules: RulesOption

  @Argument(
    help: "A file with a statement a line; without it, or as '-', standard input.",
    completion: .file())
  var file: String?

  @Option(
    help: ArgumentHelp(
      "Lines are JSON objects; the statement is the text of this field.", valueName: "name"))
  var field: String?

  func run() throws {
    Program.keepsNoCore()
    Program.hearsOfClosedPipes()
    let book = try rules.book()
    let descriptor = try open()
    var lines = ByteLines(descriptor)
    var classifier = Classifier(book)
    var output = Output(STDOUT_FILENO)
    do {
      try lines.forEach { line in
        if let field {
          classifier.hear(field: field, of: line)
        } else {
          classifier.hear(line)
        }
        if classifier.output.bytes.count > 1 << 16 { try Self.write(&classifier, to: &output) }
      } pause: {
        try Self.write(&classifier, to: &output)
      }
      try Self.write(&classifier, to: &output)
    } catch let fault as ByteLines.Fault {
      try Self.write(&classifier, to: &output)
      throw Failure.noInput("cannot read \(file ?? "standard input"): \(fault.reason)")
    }
    if classifier.faults > 0 { throw ExitCode(1) }
  }

  private static func write(_ classifier: inout Classifier, to output: inout Output) throws {
    output.add(classifier.output.bytes)
    classifier.output.removeAll()
    try output.flush()
  }

  private func open() throws -> CInt {
    guard let file, file != "-" else { return STDIN_FILENO }
    #if canImport(Glibc)
      let descriptor = Glibc.open(file, O_RDONLY | O_CLOEXEC)
    #else
      let descriptor = Darwin.open(file, O_RDONLY | O_CLOEXEC)
    #endif
    guard descriptor >= 0 else {
      throw Failure.noInput("cannot open \(file): \(String(cString: strerror(errno)))")
    }
    return descriptor
  }
}

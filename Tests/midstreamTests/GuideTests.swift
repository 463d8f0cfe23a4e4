import Testing

/// The guide for therapists, done step by step: what it shows is what comes.
@Suite struct GuideTests {
  @Test func everyStepOfTheGuideComesOutAsShown() throws {
    let path = Built.repository + "/docs/guide-for-therapists.md"
    let guide = Guide(try #require(Scratch.text(at: path)))
    #expect(guide.steps.count > 20)
    try Scratch.inFolder { root in
      var folder = root
      for (line, step) in guide.steps {
        switch step {
        case .edit(let file, let old, let new):
          let path = folder + "/" + file
          let text = Scratch.text(at: path) ?? ""
          // A new file has nothing that goes or stays.
          try #require(old.isEmpty ? text.isEmpty : text.count(of: old) == 1, "line \(line)")
          try Scratch.write(old.isEmpty ? new : text.replacing(old, with: new), to: path)
        case .command(let command, _, _) where command.hasPrefix("cd "):
          folder += "/" + command.dropFirst(3)
        case .command(let command, let typed, let expected):
          let shown =
            command.contains("--review")
            ? try review(command, typed, in: folder) : try run(command, typed, in: folder)
          let lines = shown.split(separator: "\n").map { line in
            var line = String(line)
            while line.hasSuffix(" ") { line.removeLast() }
            return line
          }
          if let mismatch = Guide.mismatch(expected[...], lines.filter { !$0.isEmpty }[...]) {
            Issue.record("line \(line): \(command)\n\(mismatch)\nall that came:\n\(shown)")
          }
        }
      }
    }
  }

  private func run(_ command: String, _ typed: [String], in folder: String) throws -> String {
    let path = Built.program.folder + ":/usr/bin:/bin"
    let run = try Run(
      [], lines: typed, environment: ["PATH": path], folder: folder, below: command + "; exit $?")
    return run.output + run.errors
  }

  /// Reviewing needs somebody who sits at a terminal.
  private func review(_ command: String, _ keys: [String], in folder: String) throws -> String {
    let words = command.split(separator: " ").dropFirst().map(String.init)
    let terminal = try Terminal(
      words, environment: ["NO_COLOR": "1"], folder: folder, columns: 200)
    var shown = ""
    for key in keys {
      shown += terminal.expect("?] ") + "\n"
      terminal.type(key)
    }
    _ = terminal.child.end()
    return (shown + terminal.rest()).replacing("\r\n", with: "\n")
  }
}

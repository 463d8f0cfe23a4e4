import Testing

/// `evaluate` as a process: what stands where, and how it ends.
@Suite struct EvaluateTests {
  private static let rules = """
    - book: b
      version: "1"
      format: 1
    - sign: pile
      bank: overwhelm
      phrases: [snowed under]

    """

  private static let rows = """
    {"text": "snowed under", "label": "overwhelm", "kind": "plain"}
    {"text": "a hill of post", "label": "overwhelm", "kind": "figure"}

    """

  /// Runs something in a folder that holds a book and a file of rows.
  private func inFolder(
    _ rules: String = Self.rules, rows: String = Self.rows,
    _ body: (_ folder: String, _ arguments: [String]) throws -> Void
  ) throws {
    try Scratch.inFolder { folder in
      try Scratch.write(rules, to: folder + "/book.yaml")
      try Scratch.write(rows, to: folder + "/rows.jsonl")
      try body(folder, ["evaluate", folder + "/rows.jsonl", "--rules", folder])
    }
  }

  @Test func figuresAndMissesStandOnStandardOutput() throws {
    try inFolder { _, arguments in
      let run = try Run(arguments + ["--by", "kind"])
      #expect(run.code == 0)
      #expect(run.output.contains("overwhelm      1.000   0.500  0.667     2\n"))
      #expect(run.output.contains("plain       1     1.000  1.000\n"))
      #expect(run.output.contains("line 2: overwhelm, heard neutral: a hill of post\n"))
      #expect(run.errors == "")
    }
  }

  @Test func aLineThatCannotBeReadIsToldAndTheOthersAreMeasured() throws {
    try inFolder(rows: Self.rows + "no JSON\n") { folder, arguments in
      let run = try Run(arguments)
      #expect(run.code == 1)
      #expect(run.output.contains("overwhelm      1.000   0.500  0.667     2\n"))
      #expect(run.errors.hasPrefix("\(folder)/rows.jsonl:3: this line is no JSON object"))
    }
  }

  @Test func aBookWithFaultsIsMeasuredAndSaidToHaveThem() throws {
    try inFolder(Self.rules + "- sing: x\n") { _, arguments in
      let run = try Run(arguments)
      #expect(run.code == 1)
      #expect(run.output.contains("overwhelm      1.000   0.500  0.667     2\n"))
      #expect(run.errors.contains("1 error, 0 warnings"))
    }
  }

  @Test func withoutStatementsThereIsNothingToMeasure() throws {
    try inFolder(rows: "\n") { folder, arguments in
      let empty = try Run(arguments)
      #expect(empty.code == 66)
      #expect(empty.errors.contains("rows.jsonl"))
      let none = try Run(["evaluate", folder + "/none.jsonl", "--rules", folder])
      #expect(none.code == 66)
      #expect(none.errors.contains("none.jsonl"))
    }
  }

  @Test func rowsMayComeFromAPipe() throws {
    try inFolder { folder, _ in
      let run = try Run(
        ["evaluate", "-", "--rules", folder], bytes: Array(Self.rows.utf8))
      #expect(run.code == 0)
      #expect(run.output.hasPrefix("2 rows of -,"))
    }
  }

  @Test func aFieldThatNoRowHasIsAMistakeOfTheCommand() throws {
    try inFolder { _, arguments in
      let run = try Run(arguments + ["--by", "kin"])
      #expect(run.code == 64)
      #expect(run.output == "")
      #expect(run.errors.contains("did you mean 'kind'?"))
    }
  }

  @Test func aReportIsWrittenToANewFileOnly() throws {
    try inFolder { folder, arguments in
      let file = folder + "/report.html"
      let run = try Run(arguments + ["--format", "html", "-o", file])
      #expect(run.code == 0)
      #expect(run.output == "")
      let page = try #require(Scratch.text(at: file))
      #expect(page.hasPrefix("<!DOCTYPE html>"))
      let again = try Run(arguments + ["--format", "json", "-o", file])
      #expect(again.code == 74)
      #expect(again.errors.contains("is there already"))
      #expect(Scratch.text(at: file) == page)
      let nowhere = try Run(arguments + ["-o", folder + "/none/report"])
      #expect(nowhere.code == 74)
    }
  }

  @Test func anEditIsComparedWithTheRunBefore() throws {
    try inFolder { folder, arguments in
      let baseline = folder + "/before.json"
      #expect(try Run(arguments + ["--format", "json", "--output", baseline]).code == 0)
      try Scratch.write(
        Self.rules.replacing("[snowed under]", with: "[hill of post]"), to: folder + "/book.yaml")
      let run = try Run(arguments + ["--baseline", baseline])
      #expect(run.code == 0)
      #expect(
        run.output.contains(
          """
          newly right: 1
          line 2: overwhelm: neutral -> overwhelm: a hill of post
              + pile "hill of post"

          newly wrong: 1
          line 1: overwhelm: overwhelm -> neutral: snowed under
              - pile "snowed under"

          """))
    }
  }

  @Test func aBaselineThatFitsNothingIsTold() throws {
    try inFolder { folder, arguments in
      let baseline = folder + "/before.json"
      #expect(try Run(arguments + ["--format", "json", "-o", baseline]).code == 0)
      try Scratch.write("{\"text\": \"else\"}\n", to: folder + "/rows.jsonl")
      let other = try Run(arguments + ["--baseline", baseline])
      #expect(other.code == 66)
      #expect(other.errors.contains("is of other statements"))
      for file in ["/none.json", "/rows.jsonl"] {
        let run = try Run(arguments + ["--baseline", folder + file])
        #expect(run.code == 66)
        #expect(run.errors.contains(file))
      }
    }
  }

  // MARK: - Progress

  /// A file whose rows take some seconds, also on a fast machine and in a build that is optimised.
  private func inSlowFolder(_ body: ([String]) throws -> Void) throws {
    var isDebug = false
    assert({ isDebug = true }() == ())
    let words = String(repeating: "snowed under and not snowed under, ", count: 300)
    let row = "{\"text\": \"\(words)\", \"label\": \"overwhelm\"}\n"
    let count = isDebug ? 240 : 16_000
    try inFolder(rows: String(repeating: row, count: count)) { folder, arguments in
      try body(arguments + ["-o", folder + "/report"])
    }
  }

  @Test func whoWaitsAtATerminalSeesHowFarItIsUntilItIsDone() throws {
    try inSlowFolder { arguments in
      let terminal = try Terminal(arguments, environment: ["NO_COLOR": "1"])
      let shown = terminal.expect("0 rows, ")
      #expect(shown.hasPrefix("\r[") && shown.contains(" of "))
      terminal.expect(" left\u{1B}[K")
      #expect(terminal.child.end() == 0)
      #expect(terminal.rest().hasSuffix("\r\u{1B}[K"))
    }
  }

  @Test func aTerminalThatCannotEraseSeesNone() throws {
    try inSlowFolder { arguments in
      let terminal = try Terminal(arguments, environment: ["TERM": "dumb"])
      #expect(terminal.child.end() == 0)
      #expect(terminal.rest() == "")
    }
  }

  @Test func aFileOfErrorsHoldsNoProgress() throws {
    try inSlowFolder { arguments in
      let run = try Run(arguments)
      #expect(run.code == 0)
      #expect(run.errors == "")
    }
  }
}

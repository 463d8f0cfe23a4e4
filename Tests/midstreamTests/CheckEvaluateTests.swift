import Testing

/// `check` and `evaluate` as processes: what stands where, and how they end.
@Suite struct CheckEvaluateTests {
  private static let book = "- book: b\n  version: \"1\"\n  format: 1\n"

  private func inBook(_ rules: String, _ body: (String) throws -> Void) throws {
    try Scratch.inFolder { folder in
      try Scratch.write(Self.book + rules, to: folder + "/book.yaml")
      try body(folder)
    }
  }

  private let sign = "- sign: pile\n  bank: overwhelm\n  phrases: [snowed under]\n"

  @Test func aBookWithoutFaultsIsFine() throws {
    try inBook(sign) { folder in
      let run = try Run(["check", folder])
      #expect(run.code == 0)
      #expect(run.output == "no faults\n")
      #expect(run.errors == "")
    }
  }

  @Test func faultsStandOnStandardOutputAndEndInOne() throws {
    try inBook(sign + "  examples: [\"a cake\"]\n- set: s\n  words: [a]\n") { folder in
      for arguments in [["check", folder], ["check", "--rules", folder]] {
        let run = try Run(arguments)
        #expect(run.code == 1)
        #expect(run.output.hasPrefix("\(folder)/book.yaml:7:14: error[M701]: "))
        #expect(run.output.contains("\(folder)/book.yaml:8:3: warning[M412]: "))
        #expect(run.output.hasSuffix("\n1 error, 1 warning\n"))
        #expect(run.errors == "")
      }
    }
  }

  @Test func warningsAloneAreFine() throws {
    try inBook("- set: s\n  words: [a]\n") { folder in
      let run = try Run(["check", folder])
      #expect(run.code == 0)
      #expect(run.output.contains("0 errors, 1 warning"))
    }
  }

  @Test func nothingToCheckIsToldOnStandardError() throws {
    try Scratch.inFolder { folder in
      for path in [folder, folder + "/none"] {
        let run = try Run(["check", path])
        #expect(run.code == 66)
        #expect(run.output == "")
        #expect(run.errors.contains(path))
      }
    }
  }

  @Test func editorsGetJSON() throws {
    try inBook("- sing: x\n") { folder in
      let run = try Run(["check", folder, "--format", "json"])
      #expect(run.code == 1)
      #expect(run.output.hasPrefix("["))
      #expect(run.output.contains("\"hint\" : \"did you mean 'sign'?\""))
    }
  }

  @Test func figuresAreOfTheRowsThatCouldBeRead() throws {
    try inBook(sign) { folder in
      let file = folder + "/rows.jsonl"
      let rows = """
        {"text": "snowed under", "label": "overwhelm", "kind": "plain"}
        {"text": "a hill of post", "label": "overwhelm", "kind": "figure"}
        """
      try Scratch.write(rows, to: file)
      let run = try Run(["evaluate", file, "--rules", folder, "--by", "kind"])
      #expect(run.code == 0)
      #expect(run.output.contains("overwhelm      1.000   0.500  0.667     2\n"))
      #expect(run.output.contains("  plain: 1 row; macro-F1 1.000, right 1.000\n"))
      #expect(run.output.contains("line 2: overwhelm, heard neutral: a hill of post\n"))
      try Scratch.write(rows + "\nno JSON\n", to: file)
      let half = try Run(["evaluate", file, "--rules", folder])
      #expect(half.code == 1)
      #expect(half.output.contains("overwhelm      1.000   0.500  0.667     2\n"))
      #expect(half.errors.contains("\(file):3: this line is no JSON object"))
    }
  }

  @Test func aFileOfRowsThatIsNotThere() throws {
    try inBook(sign) { folder in
      let run = try Run(["evaluate", folder + "/none.jsonl", "--rules", folder])
      #expect(run.code == 66)
      #expect(run.errors.contains("none.jsonl"))
      try Scratch.write("\n", to: folder + "/empty.jsonl")
      let empty = try Run(["evaluate", folder + "/empty.jsonl", "--rules", folder])
      #expect(empty.code == 66)
    }
  }

  @Test func aBookWithFaultsIsMeasuredAndSaidToHaveThem() throws {
    try inBook(sign + "- sing: x\n") { folder in
      try Scratch.write(
        "{\"text\": \"snowed under\", \"label\": \"overwhelm\"}\n", to: folder + "/rows.jsonl")
      let run = try Run(["evaluate", folder + "/rows.jsonl", "--rules", folder])
      #expect(run.code == 1)
      #expect(run.output.contains("overwhelm      1.000   1.000  1.000     1\n"))
      #expect(run.errors.contains("1 error, 0 warnings"))
    }
  }
}

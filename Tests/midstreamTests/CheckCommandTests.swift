import Testing

/// `check` as a process: what stands where, and how they end.
@Suite struct CheckCommandTests {
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

  @Test func whoWritesABookIsToldWhatItBorrows() throws {
    try inBook(sign) { folder in
      let terminal = try Terminal(["check", folder])
      terminal.expect("no faults")
      terminal.expect("remark: ")
      terminal.expect("no context rules")
      #expect(terminal.child.end() == 0)
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
}

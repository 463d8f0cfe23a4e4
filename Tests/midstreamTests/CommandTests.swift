import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Commands as processes: what they print where, and how they end.
@Suite struct CommandTests {
  private let book = ["--rules", Built.book]

  @Test func versionNamesTheProgramAndItsBook() throws {
    let run = try Run(["--version"], environment: ["MIDSTREAM_RULES": Built.book])
    #expect(run.output.hasPrefix("midstream 0."))
    #expect(run.output.contains("rule book test 2.5"))
    #expect(run.code == 0)
  }

  @Test(arguments: [
    ["--no-such-option"], ["no-such-command"], ["--seed", "many"], ["--country", "Britain"],
    ["lines", "Britain"], ["explain"], ["--format", "xml"],
  ])
  func wrongUseIsTold(_ arguments: [String]) throws {
    let run = try Run(arguments)
    #expect(run.code == 64)
    #expect(run.errors.contains("Usage: midstream"))
    #expect(run.output == "")
  }

  @Test func aMissingBookIsToldWithWhatWasLookedForAndWhatToDo() throws {
    try Scratch.inFolder { folder in
      let run = try Run([], lines: ["hello"], folder: folder)
      #expect(run.code == 66)
      #expect(run.output == "")
      #expect(run.errors.contains("/share/midstream/rules (beside the program)"))
      #expect(run.errors.contains("rules (in this folder)"))
      #expect(run.errors.contains("--rules DIR"))
    }
  }

  @Test func aNamedBookIsNotReplacedByAnother() throws {
    let settings = ["MIDSTREAM_RULES": Built.book]
    let run = try Run(["--rules", "/nonexistent/book"], environment: settings)
    #expect(run.code == 66)
    #expect(run.errors.contains("'/nonexistent/book' (named by --rules)"))
  }

  @Test func theOptionOutranksTheEnvironment() throws {
    let run = try Run(book, environment: ["MIDSTREAM_RULES": "/nonexistent/book"])
    #expect(run.code == 0)
  }

  @Test func aBookWithFaultsIsToldWithItsPlacesAndNotUsed() throws {
    try Scratch.inFolder { folder in
      let rule = "- sign: pile\n  bank: overwhelm\n  phrases: [(a]\n"
      try Scratch.write(rule, to: folder + "/a.yaml")
      let run = try Run(["--rules", folder], lines: ["hello"])
      #expect(run.code == 1)
      #expect(run.output == "")
      #expect(run.errors.contains("\(folder)/a.yaml:3:"))
      #expect(run.errors.contains("error[M"))
    }
  }

  @Test func outputThatCannotBeWrittenIsTold() throws {
    for arguments in [["lines"], ["explain", "hello"]] {
      let run = try Run(arguments + book, output: "/dev/full")
      #expect(run.code == 74)
      #expect(run.errors.contains("could not be written"))
    }
  }

  @Test func linesOfACountryAreKnownWithoutABook() throws {
    try Scratch.inFolder { folder in
      let run = try Run(["lines", "gb"], folder: folder)
      #expect(run.code == 0)
      #expect(run.output.contains("Samaritans: call 116 123"))
      #expect(run.output.contains("999"))
    }
  }

  @Test func withoutACountryLinesNameTheDirectory() throws {
    let run = try Run(["lines"] + book)
    #expect(run.output.contains("findahelpline.com"))
    #expect(run.output.contains("your local emergency number"))
    #expect(run.output.contains("midstream lines CC"))
  }

  @Test func theCountryMayStandInTheEnvironment() throws {
    let run = try Run(["lines"] + book, environment: ["MIDSTREAM_COUNTRY": "GB"])
    #expect(run.output.contains("Samaritans"))
  }

  @Test func aCountryInTheEnvironmentThatIsNoneIsTold() throws {
    let run = try Run(["lines"] + book, environment: ["MIDSTREAM_COUNTRY": "Britain"])
    #expect(run.code == 0)
    #expect(run.output.contains("your local emergency number"))
    #expect(run.errors.contains("MIDSTREAM_COUNTRY is 'Britain'"))
  }
}

import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `midstream compare`, and `replay --since`, as processes.
@Suite struct CompareTests {
  private static let hasGit = system("git --version >/dev/null 2>&1") == 0

  /// Runs something beside a folder `rules` that holds the small book, and an edited copy `edited`.
  private func inBooks(
    _ old: String = "", _ new: String = "", _ body: (String) throws -> Void
  ) throws {
    let text = try #require(Scratch.text(at: Built.book + "/book.yaml"))
    try #require(text.contains(old) || old.isEmpty)
    try Scratch.inFolder { folder in
      for name in ["rules", "edited", "transcripts"] { mkdir(folder + "/" + name, 0o755) }
      try Scratch.write(text, to: folder + "/rules/book.yaml")
      try Scratch.write(
        old.isEmpty ? text : text.replacing(old, with: new), to: folder + "/edited/book.yaml")
      try Scratch.write(
        "transcript: 1\nbook: test 2.5\n\nclient: I am overwhelmed\n",
        to: folder + "/transcripts/a.txt")
      try body(folder)
    }
  }

  private func line(of words: String) throws -> Int {
    let text = try #require(Scratch.text(at: Built.book + "/book.yaml"))
    let place = try #require(text.firstRange(of: words)).lowerBound
    return text[..<place].count { $0 == "\n" } + 1
  }

  @Test func booksThatDoTheSameAreExitCodeZero() throws {
    try inBooks { folder in
      let run = try Run(["compare", "rules", "edited"], folder: folder)
      #expect(run.code == 0)
      #expect(run.output.contains("rules → edited: no edits\n"))
      #expect(run.output.contains("0 of 4 statements and 0 of 1 turn in 1 transcript"))
      #expect(run.errors == "")
    }
  }

  @Test func aDeletedPhraseIsNamedWithItsLineForTheTurnThatChanged() throws {
    try inBooks("    - overwhelmed\n") { folder in
      let run = try Run(["compare", "rules", "edited", "transcripts"], folder: folder)
      let line = try line(of: "    - overwhelmed\n")
      #expect(run.code == 1)
      #expect(run.output.contains("phrase of sign 'too-much' taken out: 1 turn\n"))
      #expect(run.output.contains("  - rules/book.yaml:\(line): overwhelmed\n"))
      #expect(
        run.output.contains("  + edited/book.yaml:\(line - 1): (it stood behind this line)\n"))
      #expect(run.output.contains("    transcripts/a.txt:4\n      client: I am overwhelmed\n"))
    }
  }

  @Test func labelledStatementsTellWhatIsNewlyWrong() throws {
    try inBooks("    - overwhelmed\n") { folder in
      let rows = """
        {"text": "I am overwhelmed", "label": "overwhelm"}
        {"text": "hello", "label": "neutral"}

        """
      try Scratch.write(rows, to: folder + "/rows.jsonl")
      let run = try Run(["compare", "rules", "edited", "rows.jsonl"], folder: folder)
      #expect(run.output.contains("    rows.jsonl:1\n      I am overwhelmed\n"))
      #expect(run.output.contains("(newly wrong: overwhelm)"))
      #expect(run.output.contains("  overwhelm: 0 newly right, 1 newly wrong, of 1\n"))
    }
  }

  @Test func theReportForProgramsStandsInAFile() throws {
    try inBooks("    - overwhelmed\n") { folder in
      let run = try Run(
        ["compare", "rules", "edited", "--format", "json", "-o", "report.json"], folder: folder)
      #expect(run.code == 1)
      #expect(run.output == "")
      let report = try #require(Scratch.text(at: folder + "/report.json"))
      #expect(report.contains(#""title":"phrase of sign 'too-much' taken out""#))
      #expect(report.contains(#""file":"transcripts/a.txt","line":4"#))
    }
  }

  @Test func wrongUseAndMissingBooksAreTold() throws {
    try inBooks { folder in
      #expect(try Run(["compare", "rules"], folder: folder).code == 64)
      let missing = try Run(["compare", "rules", "gone"], folder: folder)
      #expect(missing.code == 66)
      #expect(missing.errors.contains("the rule book 'gone' is not used"))
      try Scratch.write("- sign: a\n", to: folder + "/edited/book.yaml")
      let faulty = try Run(["compare", "rules", "edited"], folder: folder)
      #expect(faulty.code == 1)
      #expect(faulty.errors.contains("edited/book.yaml:1:"))
      let nothing = try Run(["compare", "rules", "rules", "gone.txt"], folder: folder)
      #expect(nothing.code == 66)
    }
  }

  // MARK: - Earlier revisions

  private func commit(_ folder: String) {
    let git = "git -c user.name=tests -c user.email=tests@localhost"
    _ = system("cd '\(folder)' && \(git) init -q && \(git) add rules && \(git) commit -qm book")
  }

  @Test(.enabled(if: hasGit)) func theWorkingFolderIsComparedWithARevision() throws {
    try inBooks("    - overwhelmed\n") { folder in
      commit(folder)
      let same = try Run(["compare", "--since", "HEAD"], folder: folder)
      #expect(same.code == 0)
      rename(folder + "/edited/book.yaml", folder + "/rules/book.yaml")
      let run = try Run(["compare", "--since", "HEAD"], folder: folder)
      let line = try line(of: "    - overwhelmed\n")
      #expect(run.code == 1)
      #expect(run.output.contains("  - HEAD:rules/book.yaml:\(line): overwhelmed\n"))
      #expect(run.output.contains("  + rules/book.yaml:\(line - 1): (it stood behind this line)\n"))
    }
  }

  @Test(.enabled(if: hasGit)) func whatGitDoesNotHaveIsTold() throws {
    try inBooks { folder in
      let outside = try Run(["compare", "--since", "HEAD"], folder: folder)
      #expect(outside.code == 66)
      #expect(outside.errors.contains("'rules' is in no git repository"))
      commit(folder)
      let unknown = try Run(["compare", "--since", "no-such-tag"], folder: folder)
      #expect(unknown.code == 66)
      #expect(unknown.errors.contains("git knows no revision 'no-such-tag'"))
      let absent = try Run(["compare", "--since", "HEAD", "--rules", "edited"], folder: folder)
      #expect(absent.code == 66)
      #expect(absent.errors.contains("no folder 'edited'"))
    }
  }

  @Test(.enabled(if: hasGit)) func replayNamesTheEditOfEachTurnThatDiffers() throws {
    try inBooks("    - overwhelmed\n") { folder in
      commit(folder)
      _ = try Run(["replay", "--accept"], folder: folder)
      rename(folder + "/edited/book.yaml", folder + "/rules/book.yaml")
      let hint = try Run(["replay"], folder: folder)
      #expect(hint.code == 1)
      #expect(hint.errors.contains("replay --since HEAD tells which edit did it"))
      let run = try Run(["replay", "--since", "HEAD"], folder: folder)
      #expect(run.code == 1)
      #expect(run.output.contains("phrase of sign 'too-much' taken out: 1 turn\n"))
      #expect(run.output.contains("  - HEAD:rules/book.yaml:"))
      #expect(run.output.contains("    transcripts/a.txt:"))
    }
  }
}
